import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import s from './PointReader.module.css';

type Props = Readonly<{
  label: string;
  points: readonly string[]; // what is said of each point, in the order of the arrows
  at: number;
  onMove: (index: number) => void;
  onPoint?: (share: number) => void; // where the pointer is, 0–1 of the width
  children: ReactNode;
}>;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  Home: () => 0,
  End: (_at, last) => last,
};

function shareOf({ clientX, currentTarget }: PointerEvent): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return width === 0 ? 0 : (clientX - left) / width;
}

/** A chart whose points are walked with the arrow keys or pointed at; what the point says stands under it for everyone. */
export function PointReader({ label, points, at, onMove, onPoint, children }: Props) {
  const last = points.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || last < 0) return;
    event.preventDefault();
    onMove(Math.max(0, Math.min(last, step(at, last))));
  };
  return (
    <div className={s['reader']}>
      <div
        role="slider"
        tabIndex={0}
        className={s['chart']}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, points.length)}
        aria-valuenow={at + 1}
        aria-valuetext={points[at] ?? ''}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => onPoint?.(shareOf(event))}
        onPointerDown={(event) => onPoint?.(shareOf(event))}
      >
        {children}
      </div>
      <p className={s['said']} aria-hidden="true">
        {points[at] ?? ''}
      </p>
    </div>
  );
}
