import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import s from './PointReader.module.css';

type Point = Readonly<{ x: number; y: number }>;
type Step = Readonly<{ across: number; along: number }>;

type Props = Readonly<{
  label: string;
  said: string; // what the point says
  at: number; // of how many points it is which, from 0
  count: number;
  onStep: (step: Step) => void; // to another line (across), along the line; infinite to an end
  onPoint: (share: Point) => void; // where the pointer is, 0–1 of width and height
  onLeave: () => void;
  children: ReactNode;
}>;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: { across: 0, along: -1 },
  ArrowRight: { across: 0, along: 1 },
  ArrowUp: { across: -1, along: 0 },
  ArrowDown: { across: 1, along: 0 },
  Home: { across: 0, along: -Infinity },
  End: { across: 0, along: Infinity },
};

function shareOf({ clientX, clientY, currentTarget }: PointerEvent): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: width === 0 ? 0 : (clientX - left) / width, y: height === 0 ? 0 : (clientY - top) / height };
}

/** A chart of many lines, walked with the arrow keys along a line and from line to line; what the point says stands under it for everyone. */
export function GridReader({ label, said, at, count, onStep, onPoint, onLeave, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onStep(step);
  };
  return (
    <div className={s['reader']}>
      <div
        role="slider"
        tabIndex={0}
        className={s['chart']}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, count)}
        aria-valuenow={at + 1}
        aria-valuetext={said}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => onPoint(shareOf(event))}
        onPointerDown={(event) => onPoint(shareOf(event))}
        onPointerLeave={onLeave}
      >
        {children}
      </div>
      <p className={s['said']} aria-hidden="true">
        {said}
      </p>
    </div>
  );
}
