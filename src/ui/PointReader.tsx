import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import s from './PointReader.module.css';

/** A place in a chart, 0–1 of its width and height. */
type Shares = readonly [across: number, down: number];

type Props = Readonly<{
  label: string;
  points: readonly string[]; // what is said of each point, in the order of the arrows
  at: number;
  onMove: (index: number) => void;
  onPoint?: (across: number, down: number) => void; // where the pointer is, 0–1 of width and height
  onChoose?: (shares: Shares | null) => void; // a click, and where; Enter (null) on the point that one is at
  stepOf?: (at: number, key: string) => number | null; // where points do not stand in a line; null: the usual step
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

function sharesOf({ clientX, clientY, currentTarget }: MouseEvent): Shares {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [width === 0 ? 0 : (clientX - left) / width, height === 0 ? 0 : (clientY - top) / height];
}

/** A chart whose points are walked with the arrow keys or pointed at; what the point says stands under it for everyone. */
export function PointReader({ label, points, at, onMove, onPoint, onChoose, stepOf, children }: Props) {
  const last = points.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepOf?.(at, event.key) ?? STEPS[event.key]?.(at, last);
    if (event.key === 'Enter') onChoose?.(null);
    if (next === undefined || last < 0) return;
    event.preventDefault();
    onMove(Math.max(0, Math.min(last, next)));
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
        onPointerMove={(event) => onPoint?.(...sharesOf(event))}
        onPointerDown={(event) => onPoint?.(...sharesOf(event))}
        onClick={(event) => onChoose?.(sharesOf(event))}
      >
        {children}
      </div>
      <p className={s['said']} aria-hidden="true">
        {points[at] ?? ''}
      </p>
    </div>
  );
}
