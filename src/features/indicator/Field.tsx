import { useState } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import type { Entity } from '#domain/entity.ts';
import { fieldPicture } from '#sharing/chartPictures.ts';
import { fieldLinesPicture } from '#sharing/fieldLinesPicture.ts';
import type { Route } from '#state/route.ts';
import { goTo, useSettledRoute } from '#state/useRoute.ts';
import { textOf } from '#text/catalogue.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import { FactSheet } from '#ui/FactSheet.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';
import { usePageTitle } from '#ui/usePageTitle.ts';
import { downloadFile } from '#ui/download.ts';
import type { Screen } from '#viewmodel/indicator/asked.ts';
import { seriesName } from '#viewmodel/indicator/asked.ts';
import type { IndicatorChoice } from '#viewmodel/indicator/indicatorChoice.ts';
import { rankingCsv, rankingFileName } from '#viewmodel/indicator/rankingCsv.ts';
import { toggledPeers } from '#viewmodel/indicator/fieldPeers.ts';
import type { IndicatorSelection } from '#viewmodel/indicator/selection.ts';
import { HeatPanel } from './HeatPanel.tsx';
import { MapPanel } from './MapPanel.tsx';
import { FieldExport } from './FieldExport.tsx';
import { FieldNotices } from './FieldNotices.tsx';
import s from './IndicatorScreen.module.css';
import { lineNotes, LinesPanel, ShownSwitch } from './LinesPanel.tsx';
import panels from './Panels.module.css';
import { PeerPicker } from './PeerPicker.tsx';
import { Pickers } from './Pickers.tsx';
import { RankingPanel } from './RankingPanel.tsx';
import { StripPanel } from './StripPanel.tsx';
import { useField, usePickers } from './useField.ts';

type Props = Readonly<{
  dataset: Dataset;
  parts: 'none' | 'loading' | 'here'; // whether the indicator has components, and the dataset holds them
  choice: IndicatorChoice;
  own: IndicatorSelection;
  route: Route;
  routeWith: (changes: Partial<IndicatorSelection>) => Route;
  isUsable: boolean; // the whole link could be used, so that it may be completed
}>;

/** What was chosen, written out in the link; the search is typed here and written into it without a step of its own. */
function usePlace({ choice, own, routeWith, isUsable }: Props) {
  const [typed, setTyped] = useState({ from: own.search, text: own.search });
  const search = typed.from === own.search ? typed.text : own.search;
  const { series, period, since, asOf } = choice;
  const settle = (changes: Partial<IndicatorSelection>): Route => {
    const filled = { index: series.indicator, component: series.component, period, since, search };
    const next = routeWith({ ...filled, ...changes });
    return { ...next, selection: { ...next.selection, asOf } };
  };
  useSettledRoute(settle({}), isUsable);
  return {
    search,
    settle,
    onSearch: (text: string) => setTyped({ from: own.search, text }),
    select: (changes: Partial<IndicatorSelection>) => {
      if (changes.search !== undefined) setTyped({ from: changes.search, text: changes.search });
      goTo(settle(changes));
    },
  };
}

/** The choices, and everybody in the field that they name. */
export function Field(props: Props) {
  const { dataset, choice, route } = props;
  const { language } = route.selection;
  const place = usePlace(props);
  const pickers = usePickers(dataset, choice, language);
  const words = indicatorTextOf(language);
  const settled = place.settle({});
  const { period, like } = choice;
  const focusOn = (entity: string | null) => goTo({ ...settled, selection: { ...settled.selection, entity } });
  return (
    <>
      <FieldNotices
        choice={choice}
        language={language}
        onAllPeriods={() => goTo({ ...settled, selection: { ...settled.selection, asOf: null } })}
      />
      <Pickers view={pickers} choice={choice} language={language} onSelect={place.select} onFocus={focusOn} />
      {period === null || like === null ? (
        <StatePanel tone="empty" title={words.nothing(seriesName(choice, language))}>
          <p>{words.nothingMore}</p>
        </StatePanel>
      ) : (
        <FieldPanels
          {...props}
          screen={{ dataset, choice, period, like, language }}
          place={place}
          entities={pickers.entities}
          onFocus={({ id }) => focusOn(id)}
        />
      )}
    </>
  );
}

type PanelsProps = Props &
  Readonly<{
    screen: Screen;
    place: ReturnType<typeof usePlace>;
    entities: ReturnType<typeof usePickers>['entities'];
    onFocus: (entity: Entity) => void;
  }>;

function FieldPanels({ screen, own, parts, place, entities, onFocus }: PanelsProps) {
  const { choice, language } = screen;
  const field = useField(screen, own);
  const { head, rows, lines, strip, peers } = field;
  const words = indicatorTextOf(language);
  usePageTitle(`${head.title} · ${textOf(language).screen.app.name}`);
  const { select } = place;
  const shared = {
    dataset: screen.dataset,
    series: choice.series,
    period: screen.period,
    like: screen.like,
    language,
    value: own,
    onChange: select,
    onChoose: onFocus,
  };
  return (
    <article>
      <header className={s['head']}>
        <h1>{head.title}</h1>
        <p className={s['subtitle']}>{head.subtitle}</p>
        {head.notes.map((note) => (
          <p key={note} className={s['note']}>
            {note}
          </p>
        ))}
      </header>
      <div className={panels['switch']}>
        <PeerPicker
          own={own}
          hasFocus={choice.focusThen !== null}
          options={entities}
          language={language}
          onSelect={select}
        />
        <ShownSwitch shown={own.show} language={language} onShow={(show) => select({ show })} />
      </div>
      {lines !== null && (
        <>
          <LinesPanel key={`${lines.title} ${peers.key}`} view={lines} said={peers.said} language={language} />
          <FieldExport
            screen={screen}
            route={place.settle({})}
            title={lines.title}
            draw={(origin) => fieldLinesPicture(lines, lineNotes(lines, peers.said, language), origin, language)}
          />
        </>
      )}
      {strip === null ? (
        <p className={panels['none']}>{words.strip.none}</p>
      ) : (
        <>
          <StripPanel key={strip.subtitle + strip.title} view={strip} language={language} />
          {strip.note === null && (
            <FieldExport
              screen={screen}
              route={place.settle({})}
              title={strip.title}
              draw={(origin) => fieldPicture(strip, origin, language)}
            />
          )}
        </>
      )}
      <MapPanel {...shared} since={choice.since} />
      <RankingPanel
        caption={field.caption}
        rows={rows}
        own={own}
        search={place.search}
        route={place.settle({})}
        onSearch={place.onSearch}
        onSelect={select}
        onPeer={({ id }) => select({ rule: 'hand', peers: toggledPeers(peers, id) })}
        onSave={(shown) =>
          downloadFile(rankingCsv(shown, screen, head.notes), rankingFileName(screen), 'text/csv;charset=utf-8')
        }
      />
      {parts === 'loading' && <StatePanel tone="loading" title={words.loading} />}
      {parts === 'here' && <HeatPanel {...shared} />}
      {field.card !== null && (
        <section className={panels['method']}>
          <h2>{field.card.title}</h2>
          <FactSheet view={field.card} open={words.method.open} />
        </section>
      )}
    </article>
  );
}
