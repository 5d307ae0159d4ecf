import { useId } from 'react';
import s from './FigureSvg.module.css';
import type { Figure, Shape } from './shape.ts';

/** What stands for no published figure is hatched: an open rank, a simulated score. */
const isHatched = ({ role }: Shape): boolean => role === 'open' || role === 'simulated';

const rem = (units: number): string => `${units / 16}rem`;

type Looks = Readonly<Record<string, string>>;

function ShapeSvg({ shape, hatch, looks }: Readonly<{ shape: Shape; hatch: string; looks: Looks }>) {
  const look = looks[shape.role] ?? s[shape.role];
  const fill = isHatched(shape) ? `url(#${hatch})` : undefined;
  switch (shape.kind) {
    case 'line':
      return <line className={look} data-tone={shape.tone} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} />;
    case 'polyline':
      return <polyline className={look} points={shape.points.map(([x, y]) => `${x},${y}`).join(' ')} />;
    case 'circle':
      return <circle className={look} cx={shape.x} cy={shape.y} r={shape.r} fill={fill} />;
    case 'rect': {
      const { x, y, width, height } = shape;
      return (
        <rect
          className={look}
          data-tone={shape.tone}
          x={x}
          y={y}
          width={Math.max(1, width)}
          height={height}
          fill={fill}
        />
      );
    }
    case 'text':
      return (
        <text className={look} data-tone={shape.tone} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
          {shape.text}
        </text>
      );
    default:
      return shape satisfies never;
  }
}

const NO_LOOKS: Looks = {};

/** Draws a figure. It is one picture with one description; its figures stand as text beside it. `looks`: classes of roles that this figure alone has. */
export function FigureSvg({ figure, looks = NO_LOOKS }: Readonly<{ figure: Figure; looks?: Looks }>) {
  const hatch = useId();
  const { width, height, title, tone, shapes } = figure;
  return (
    <svg
      className={s['figure']}
      data-tone={tone ?? undefined}
      viewBox={`0 0 ${width} ${height}`}
      width={rem(width)}
      height={rem(height)}
      role="img"
      aria-label={title}
    >
      {shapes.some(isHatched) && (
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={s['hatch']} x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      )}
      {shapes.map((shape, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- shapes have no identity and never move among themselves
        <ShapeSvg key={index} shape={shape} hatch={hatch} looks={looks} />
      ))}
    </svg>
  );
}
