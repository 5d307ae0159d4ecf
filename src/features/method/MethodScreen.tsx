import { useEffect, useMemo, type ReactNode } from 'react';
import type { Catalogue, Dataset } from '#domain/dataset.ts';
import { methodCodec } from '#state/methodRoute.ts';
import { routeHash, type Route } from '#state/route.ts';
import { useOwn, useSettledRoute } from '#state/useRoute.ts';
import { textOf } from '#text/catalogue.ts';
import { methodTextOf } from '#text/methodText.ts';
import { Notice } from '#ui/Notice.tsx';
import { usePageTitle } from '#ui/usePageTitle.ts';
import { choose } from '#viewmodel/chosen.ts';
import { methodView, type MethodView } from '#viewmodel/method/methodView.ts';
import { METHOD_PARTS, type MethodPart } from '#viewmodel/method/selection.ts';
import { Cards } from './Cards.tsx';
import { Doubt, Exactness, Glossary } from './Explained.tsx';
import s from './MethodScreen.module.css';
import { Progress } from './Progress.tsx';
import { Baselines, Clauses, Outlooks, Reasons, Verdicts, Windows } from './Rules.tsx';
import { Sources } from './Sources.tsx';

type Props = Readonly<{ dataset: Dataset; route: Route; lastYear: number }>;

/** The rules in plain words, each with a real goal as its example, and where everything comes from. */
export function MethodScreen({ dataset, route, lastYear }: Props) {
  const { selection } = route;
  const { language } = selection;
  const { app } = textOf(language).screen;
  const text = methodTextOf(language);
  const { value, ignored, routeWith } = useOwn(route, methodCodec);
  const { asOf } = useMemo(() => choose(dataset, selection, lastYear).chosen, [dataset, selection, lastYear]);
  useSettledRoute({ ...route, selection: { ...selection, asOf } }, true);
  const view = useMemo(() => methodView(dataset, asOf, language), [dataset, asOf, language]);
  usePageTitle(`${text.title} · ${app.name}`);
  usePartInView(value.part);
  const parts = partsOf(view, dataset.catalogue, route);
  return (
    <div className={s['columns']}>
      <nav className={s['contents']} aria-label={text.contents}>
        <ol>
          {METHOD_PARTS.map((part) => (
            <li key={part}>
              <a href={routeHash(routeWith({ part }))} aria-current={part === value.part ? 'location' : undefined}>
                {text.parts[part]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <article className={s['article']}>
        {ignored.length > 0 && <Notice>{app.ignored(ignored)}</Notice>}
        <header className={s['head']}>
          <h1>{text.title}</h1>
          <p className={s['lead']}>{text.lead}</p>
        </header>
        {METHOD_PARTS.map((part) => (
          <section key={part} aria-labelledby={headingId(part)} className={s['part']}>
            <h2 id={headingId(part)} tabIndex={-1}>
              {text.parts[part]}
            </h2>
            {parts[part]}
          </section>
        ))}
      </article>
    </div>
  );
}

const headingId = (part: MethodPart): string => `part-${part}`;

/** A link to a part brings its heading into view, with the focus there for those who listen. */
function usePartInView(part: MethodPart | null): void {
  useEffect(() => {
    if (part !== null) document.getElementById(headingId(part))?.focus();
  }, [part]);
}

function partsOf(view: MethodView, catalogue: Catalogue, route: Route): Readonly<Record<MethodPart, ReactNode>> {
  const { language } = route.selection;
  const shared = { view, route };
  return {
    clauses: <Clauses {...shared} />,
    windows: <Windows {...shared} />,
    baselines: <Baselines {...shared} />,
    exactness: <Exactness language={language} />,
    doubt: <Doubt view={view} language={language} />,
    verdicts: <Verdicts {...shared} />,
    progress: <Progress {...shared} />,
    outlooks: <Outlooks {...shared} />,
    reasons: <Reasons {...shared} />,
    indicators: <Cards catalogue={catalogue} route={route} />,
    glossary: <Glossary language={language} />,
    sources: <Sources language={language} />,
  };
}
