import type { ReactNode } from 'react';
import type { Route } from '#state/route.ts';
import { methodTextOf } from '#text/methodText.ts';
import { Arrow } from '#ui/Arrow.tsx';
import { Badge } from '#ui/Badge.tsx';
import type { ExampleView } from '#viewmodel/method/cases.ts';
import type { MethodView } from '#viewmodel/method/methodView.ts';
import { Example } from './Example.tsx';
import s from './Rules.module.css';

type Props = Readonly<{ view: MethodView; route: Route }>;
type RuleProps = Readonly<{ name: ReactNode; rule: ReactNode; example: ExampleView | null; route: Route }>;

/** One rule: its name, what it says, and a real goal that shows it. */
const Rule = ({ name, rule, example, route }: RuleProps) => (
  <li className={s['rule']}>
    <h3 className={s['name']}>{name}</h3>
    <div className={s['says']}>{rule}</div>
    <Example view={example} route={route} />
  </li>
);

const wordsOf = (route: Route) => methodTextOf(route.selection.language);

/** The kinds of conditions: how plans write them, and what is accepted. */
export function Clauses({ view, route }: Props) {
  const text = wordsOf(route);
  return (
    <>
      <p className={s['lead']}>{text.clauses.lead}</p>
      <ul className={s['rules']}>
        {view.clauses.map(({ key, name, wordings, accepts, example }) => (
          <Rule
            key={key}
            name={name}
            rule={
              <>
                <p className={s['wordings']}>{wordings}</p>
                <p>{accepts}</p>
              </>
            }
            example={example}
            route={route}
          />
        ))}
      </ul>
    </>
  );
}

/** Which periods decide. */
export function Windows({ view, route }: Props) {
  return (
    <>
      <p className={s['lead']}>{wordsOf(route).windows.lead}</p>
      <ul className={s['rules']}>
        {view.windows.map(({ key, name, wordings, rule, example }) => (
          <Rule
            key={key}
            name={name}
            rule={
              <>
                <p className={s['wordings']}>{wordings}</p>
                <p>{rule}</p>
              </>
            }
            example={example}
            route={route}
          />
        ))}
      </ul>
    </>
  );
}

/** Where gains are counted from, in the order in which it is looked for. */
export function Baselines({ view, route }: Props) {
  return (
    <>
      <p className={s['lead']}>{wordsOf(route).baselines.lead}</p>
      <ol className={s['rules']}>
        {view.baselines.map(({ key, name, rule, example }, i) => (
          <Rule key={key} name={`${i + 1}. ${name}`} rule={<p>{rule}</p>} example={example} route={route} />
        ))}
      </ol>
    </>
  );
}

/** What verdicts there are, worst first. */
export function Verdicts({ view, route }: Props) {
  const text = wordsOf(route);
  return (
    <>
      <p className={s['lead']}>{text.verdicts.lead}</p>
      <ul className={s['rules']}>
        {view.verdicts.map(({ key, badge, rule, goals, example }) => (
          <Rule
            key={key}
            name={<Badge tone={badge.tone} word={badge.word} />}
            rule={
              <>
                <p>{rule}</p>
                <p className={s['wordings']}>{text.inData(goals)}</p>
              </>
            }
            example={example}
            route={route}
          />
        ))}
      </ul>
    </>
  );
}

/** What outlooks there are, best first, each with the formula and the source of its band. */
export function Outlooks({ view, route }: Props) {
  const text = wordsOf(route);
  return (
    <>
      <p className={s['lead']}>{text.outlooks.lead}</p>
      <ul className={s['rules']}>
        {view.outlooks.map(({ key, view: outlook, formula, source, example }) => (
          <Rule
            key={key}
            name={outlook === null ? null : <Arrow direction={outlook.arrow} word={outlook.word} />}
            rule={
              <>
                <p className={s['formula']}>{formula}</p>
                {source !== '' && <p className={s['wordings']}>{text.bandFrom(source)}</p>}
              </>
            }
            example={example}
            route={route}
          />
        ))}
      </ul>
    </>
  );
}

/** The notes that a verdict may carry. */
export function Reasons({ view, route }: Props) {
  return (
    <>
      <p className={s['lead']}>{wordsOf(route).reasons.lead}</p>
      <ul className={s['rules']}>
        {view.reasons.map(({ key, name, sentence, example }) => (
          <Rule key={key} name={name} rule={<p>{sentence}</p>} example={example} route={route} />
        ))}
      </ul>
    </>
  );
}
