import { useId } from 'react';
import { Line, LineChart, ReferenceArea, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { ProgressPoint } from '#viewmodel/progressPoint.ts';
import type { ProgressView } from '#viewmodel/progressView.ts';
import { PointDot } from './PointDot.tsx';
import s from './ProgressChart.module.css';

type Props = Readonly<{
  view: ProgressView;
  width: number;
  height: number;
  chosen: number;
  onChoose: (index: number) => void;
}>;

/** Room for one label; with less than that only the ends and the chosen point are labelled. */
const LABEL_ROOM = 46;
/** How far an open bar reaches on either side of its year. */
const HALF_BAR = 0.22;

/** Room before the first and after the last year. */
const MARGIN_YEARS = 0.4;

const valueOn = (stretch: number) => (point: ProgressPoint) => (point.stretch === stretch ? point.value : null);

/** Figures over time against the goal. A gap is never joined, and dots stay on so that a lone year is still seen. */
export function ProgressChart({ view, width, height, chosen, onChoose }: Props) {
  const hatch = useId();
  const { axis, time, points } = view;
  const all = width / Math.max(1, points.length) >= LABEL_ROOM;
  const isLabelled = (i: number): boolean => all || i === 0 || i === points.length - 1 || i === chosen;
  return (
    <div className={`${s['chart']} ${s[view.tone]}`}>
      <LineChart
        width={width}
        height={height}
        data={[...points]}
        margin={{ top: 28, right: 28, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={s['hatch']} x1="0" y1="0" x2="0" y2="5" />
          </pattern>
        </defs>
        <XAxis
          dataKey="time"
          type="number"
          domain={[time.from - MARGIN_YEARS, time.to + MARGIN_YEARS]}
          ticks={time.ticks.map(({ at }) => at)}
          interval="preserveStartEnd"
          tickLine={false}
        />
        <YAxis
          domain={[axis.from, axis.to]}
          reversed={axis.isInverted}
          ticks={axis.ticks.map(({ at }) => at)}
          tickFormatter={(at: number) => axis.ticks.find((tick) => tick.at === at)?.label ?? ''}
          interval={0}
          axisLine={false}
          tickLine={false}
          width={44}
        />
        {axis.ticks.map(({ at }) => (
          <ReferenceLine key={at} className={s['rule'] ?? ''} y={at} />
        ))}
        {view.goal !== null && <ReferenceArea className={s['band'] ?? ''} y1={view.goal.at} y2={view.goal.edge} />}
        {view.goal !== null && (
          <ReferenceLine
            className={s['goal'] ?? ''}
            y={view.goal.at}
            label={{ value: view.goal.label, position: 'insideBottomLeft', className: s['goalLabel'] ?? '' }}
          />
        )}
        {view.breaks.map(({ time: at, label }) => (
          <ReferenceLine
            key={at}
            className={s['break'] ?? ''}
            x={at}
            label={{ value: label, position: 'top', className: s['breakLabel'] ?? '' }}
          />
        ))}
        {points
          .filter(({ value }) => value === null)
          .map((point) => (
            <ReferenceArea
              key={point.key}
              className={s['open'] ?? ''}
              x1={point.time - HALF_BAR}
              x2={point.time + HALF_BAR}
              y1={point.low}
              y2={point.high}
              fill={`url(#${hatch})`}
              label={{ value: point.label, position: 'top', className: s['openLabel'] ?? '' }}
            />
          ))}
        <Path className={s['required'] ?? ''} points={view.required} />
        <Path className={s['projection'] ?? ''} points={view.projection} />
        {view.stretches.map((stretch) => (
          <Line
            key={stretch}
            className={s['line'] ?? ''}
            dataKey={valueOn(stretch)}
            connectNulls={false}
            isAnimationActive={false}
            activeDot={false}
            dot={dotsOf(points, stretch, chosen, isLabelled, onChoose)}
          />
        ))}
      </LineChart>
    </div>
  );
}

type Dot = Readonly<{ index: number; cx?: number | undefined; cy?: number | null | undefined }>;

/** Draws the dots of one stretch; Recharts asks for every point on every line. */
const dotsOf =
  (
    points: readonly ProgressPoint[],
    stretch: number,
    chosen: number,
    isLabelled: (index: number) => boolean,
    onChoose: (index: number) => void,
  ) =>
  ({ index, cx, cy }: Dot) => {
    const point = points[index];
    const isHere = point?.stretch === stretch;
    return (
      <PointDot
        key={index}
        cx={cx}
        cy={isHere ? cy : null}
        label={isHere && isLabelled(index) ? point.label : null}
        isLabelBelow={point?.isLabelBelow ?? false}
        isChosen={index === chosen}
        isDeciding={point?.isDeciding ?? false}
        onChoose={() => onChoose(index)}
      />
    );
  };

function Path({ points, className }: Readonly<{ points: ProgressView['required']; className: string }>) {
  const [start, end] = points;
  if (start === undefined || end === undefined) return null;
  return (
    <ReferenceLine
      className={className}
      segment={[
        { x: start.time, y: start.value },
        { x: end.time, y: end.value },
      ]}
    />
  );
}
