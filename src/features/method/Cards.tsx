import { useMemo } from 'react';
import type { Catalogue } from '#domain/dataset.ts';
import { ownText } from '#state/parameters.ts';
import { indicatorCodec } from '#state/indicatorRoute.ts';
import { routeHash, type Route } from '#state/route.ts';
import { indicatorTextOf } from '#text/indicatorText.ts';
import { methodTextOf } from '#text/methodText.ts';
import { FactSheet } from '#ui/FactSheet.tsx';
import { DEFAULT_INDICATOR_SELECTION } from '#viewmodel/indicator/selection.ts';
import { cardsOf } from '#viewmodel/method/cards.ts';
import s from './Rules.module.css';

/** A card for every indicator: who publishes it, how it is measured, when that changed; it leads to its screen. */
export function Cards({ catalogue, route }: Readonly<{ catalogue: Catalogue; route: Route }>) {
  const { language } = route.selection;
  const { indicators, toScreen } = methodTextOf(language);
  const cards = useMemo(() => cardsOf(catalogue, language), [catalogue, language]);
  const hrefOf = (index: string): string => {
    const own = ownText(indicatorCodec, { ...DEFAULT_INDICATOR_SELECTION, index });
    return routeHash({ screen: 'indicator', selection: route.selection, own });
  };
  return (
    <>
      <p className={s['lead']}>{indicators.lead}</p>
      {cards.map(({ key, name, card }) => (
        <details key={key} className={s['card']}>
          <summary>{name}</summary>
          <p>
            <a href={hrefOf(key)}>{toScreen(name)}</a>
          </p>
          <FactSheet view={card} open={indicatorTextOf(language).method.open} />
        </details>
      ))}
    </>
  );
}
