import type { ProgressView } from '#viewmodel/progressView.ts';
import { goalSpot } from '#figures/goalSpot.ts';
import { heldSpot, MARGIN_YEARS, pointSpot, xAt, yAt, type Plot, type Spot } from '#figures/progressLayout.ts';
import s from './ProgressChart.module.css';

/** All labels, above every line. */
export function ProgressLabels({
  view,
  plot,
  labelled,
}: Readonly<{ view: ProgressView; plot: Plot; labelled: ReadonlySet<number> }>) {
  const goal = goalSpot(view, plot);
  return (
    <g className={s['labels']}>
      {view.breaks.map(({ time, label }) => (
        <Label key={time} spot={heldSpot(xAt(view, plot, time), plot.em, label, plot)} text={label} look="note" />
      ))}
      {view.floors.map(({ at, from, label }) => (
        <Label
          key={from}
          spot={{ x: xAt(view, plot, from - MARGIN_YEARS), y: yAt(view, plot, at) + plot.em * 1.2, anchor: 'start' }}
          text={label}
          look="note"
        />
      ))}
      {goal !== null && <Label spot={goal} text={view.goal?.label ?? ''} look="strong" />}
      {view.points.map((point, i) => {
        const spot = labelled.has(i) ? pointSpot(view, plot, point) : null;
        return spot === null ? null : (
          <Label key={point.key} spot={spot} text={point.label} look={point.isDeciding ? 'strong' : 'label'} />
        );
      })}
    </g>
  );
}

const Label = ({ spot, text, look }: Readonly<{ spot: Spot; text: string; look: 'label' | 'strong' | 'note' }>) => (
  <text className={s[look]} x={spot.x} y={spot.y} textAnchor={spot.anchor}>
    {text}
  </text>
);
