import { useId } from 'react';
import { DefaultZIndexes, Line, LineChart, ReferenceArea, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { ProgressPoint } from '#viewmodel/progressPoint.ts';
import type { ProgressView } from '#viewmodel/progressView.ts';
import { PointDot } from './PointDot.tsx';
import { ProgressLabels } from './ProgressLabels.tsx';
import { labelledPoints, MARGIN_YEARS, plotOf } from '#figures/progressLayout.ts';
import s from './ProgressChart.module.css';

type Props = Readonly<{
  view: ProgressView;
  width: number;
  height: number;
  em: number; // height of the type, in pixels
  chosen: number;
  onChoose: (index: number) => void;
}>;

/** How far an open bar reaches on either side of its year. */
const HALF_BAR = 0.22;

const valueOn = (stretch: number) => (point: ProgressPoint) => (point.stretch === stretch ? point.value : null);

/** Figures over time against the goal. A gap is never joined, and dots stay on so that a lone year is still seen. */
export function ProgressChart({ view, width, height, em, chosen, onChoose }: Props) {
  const hatch = useId();
  const { axis, time, points } = view;
  const plot = plotOf(width, height, em);
  const labelled = labelledPoints(view, plot);
  return (
    <div className={s['chart']} data-tone={view.tone}>
      <LineChart
        width={width}
        height={height}
        data={[...points]}
        margin={{ top: plot.top, right: width - plot.right, bottom: 0, left: 0 }}
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
          height={height - plot.bottom}
          tick={{ fontSize: em }}
        />
        <YAxis
          domain={[axis.from, axis.to]}
          reversed={axis.isInverted}
          ticks={axis.ticks.map(({ at }) => at)}
          tickFormatter={(at: number) => axis.ticks.find((tick) => tick.at === at)?.label ?? ''}
          interval={0}
          axisLine={false}
          tickLine={false}
          width={plot.left}
          padding={{ bottom: plot.bottom - plot.floor }}
          tick={{ fontSize: em }}
        />
        {axis.ticks.map(({ at }) => (
          <ReferenceLine key={at} className={s['rule'] ?? ''} y={at} />
        ))}
        {goalParts(view)}
        {view.breaks.map(({ time: at }) => (
          <ReferenceLine key={at} className={s['break'] ?? ''} x={at} />
        ))}
        {view.floors.map(({ at, from, to }) => (
          <ReferenceLine
            key={from}
            className={s['floor'] ?? ''}
            segment={[
              { x: from - MARGIN_YEARS, y: at },
              { x: to + MARGIN_YEARS, y: at },
            ]}
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
            dot={dotsOf(points, stretch, chosen, onChoose)}
          />
        ))}
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <ProgressLabels view={view} plot={plot} labelled={labelled} />
        </ZIndexLayer>
      </LineChart>
    </div>
  );
}

/** The goal in the years it speaks of: what is accepted as a band, its edge or edges as lines. */
function goalParts({ goal, axis }: ProgressView) {
  if (goal === null) return null;
  const { at, far, from, to } = goal;
  const edges = far === null ? [at] : [at, far];
  return (
    <>
      <ReferenceArea className={s['band'] ?? ''} x1={from} x2={to} y1={at} y2={axis.isInverted ? axis.from : axis.to} />
      {edges.map((y) => (
        <ReferenceLine
          key={y}
          className={s['goal'] ?? ''}
          segment={[
            { x: from, y },
            { x: to, y },
          ]}
        />
      ))}
    </>
  );
}

type Dot = Readonly<{ index: number; cx?: number | undefined; cy?: number | null | undefined }>;

/** Draws the dots of one stretch; Recharts asks for every point on every line. */
const dotsOf =
  (points: readonly ProgressPoint[], stretch: number, chosen: number, onChoose: (index: number) => void) =>
  ({ index, cx, cy }: Dot) => {
    const point = points[index];
    const isHere = point?.stretch === stretch;
    return (
      <PointDot
        key={index}
        cx={cx}
        cy={isHere ? cy : null}
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
