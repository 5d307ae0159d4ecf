import { useState } from 'react';
import { FigureSvg } from '#figures/FigureSvg.tsx';
import { multiple, stopNear, stopsOf } from '#figures/multiple.ts';
import { routeHash, type Route } from '#state/route.ts';
import { entityTextOf } from '#text/entityText.ts';
import type { Language } from '#text/language.ts';
import { onDemandTextOf } from '#text/onDemandText.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { PointReader } from '#ui/PointReader.tsx';
import { textSize } from '#ui/textSize.ts';
import { toUnits, useElementWidth } from '#ui/useElementWidth.ts';
import type { EntityView } from '#viewmodel/entity/entityView.ts';
import type { MultipleView } from '#viewmodel/entity/multipleView.ts';
import type { EntitySelection } from '#viewmodel/entity/selection.ts';
import { LINE_MEASURES } from '#viewmodel/selection.ts';
import s from './Multiples.module.css';

type Props = Readonly<{
  view: EntityView;
  value: EntitySelection;
  route: Route;
  onChoose: (patch: Partial<EntitySelection>) => void;
}>;

/** Every indicator as a small figure of one height over the same years, with its goals. */
export function Multiples({ view, value, route, onChoose }: Props) {
  const { language } = route.selection;
  const { multiples } = entityTextOf(language);
  const { chart } = onDemandTextOf(language);
  return (
    <section className={s['section']}>
      <div className={s['bar']}>
        <h2>{multiples.heading(view.multiples.length)}</h2>
        <div className={s['measures']} role="group" aria-label={entityTextOf(language).show}>
          {LINE_MEASURES.toReversed().map((show) => (
            <Button key={show} pressed={show === value.show} onPress={() => onChoose({ show })}>
              {chart.measures[show]}
            </Button>
          ))}
        </div>
      </div>
      <div className={s['grid']}>
        {view.multiples.map((item) => (
          <Multiple key={`${item.key} ${value.show}`} view={item} route={route} />
        ))}
      </div>
      <p className={s['note']}>
        {view.multiples.find(({ rangeNote }) => rangeNote !== null)?.rangeNote} {multiples.note}{' '}
        {value.show === 'score' && multiples.noteScores}
      </p>
    </section>
  );
}

function Multiple({ view, route }: Readonly<{ view: MultipleView; route: Route }>) {
  const { language } = route.selection;
  const { chart } = onDemandTextOf(language);
  const { multiples } = entityTextOf(language);
  const isDrawn = view.points.length + view.ranges.length > 0;
  return (
    <figure className={s['multiple']}>
      <figcaption>
        <h3>{view.title}</h3>
      </figcaption>
      <div className={s['body']}>
        {isDrawn && <MultipleChart view={view} language={language} />}
        {view.breaks.map(({ note }) => (
          <p key={note} className={s['note']}>
            {note}
          </p>
        ))}
        <Goals view={view} route={route} />
        {isDrawn && <DataTable view={view.table} summary={chart.table} />}
        <p className={s['note']}>
          {view.source !== null && <>{view.source} · </>}
          <a href={routeHash({ ...route, screen: 'indicator', own: `index=${encodeURIComponent(view.key)}` })}>
            {multiples.toIndicator(view.name)}
          </a>
        </p>
      </div>
    </figure>
  );
}

function MultipleChart({ view, language }: Readonly<{ view: MultipleView; language: Language }>) {
  const [box, width] = useElementWidth(400);
  const [units, size] = [toUnits(width), textSize()];
  const stops = stopsOf(view);
  const [chosen, setChosen] = useState(stops.length - 1);
  return (
    <div ref={box} className={s['box']}>
      <PointReader
        label={`${view.summary} ${onDemandTextOf(language).chart.arrows}`}
        points={stops.map(({ said }) => said)}
        at={chosen}
        onMove={setChosen}
        onPoint={(share) => setChosen(stopNear(view, units, size, share))}
      >
        <FigureSvg figure={multiple(view, units, size, chosen)} />
      </PointReader>
    </div>
  );
}

/** The goals for the indicator, each with its verdict and the way to its reasons. */
function Goals({ view, route }: Readonly<{ view: MultipleView; route: Route }>) {
  if (view.goals.length === 0) return null;
  const { multiples } = entityTextOf(route.selection.language);
  return (
    <ul className={s['goals']} aria-label={multiples.goals}>
      {view.goals.map(({ id, due, words, badge }) => (
        <li key={id}>
          <a href={routeHash({ ...route, screen: 'goal', own: '', selection: { ...route.selection, goal: id } })}>
            {due}: {words}
          </a>{' '}
          <Badge tone={badge.tone} word={badge.word} />
        </li>
      ))}
    </ul>
  );
}
