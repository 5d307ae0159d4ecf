import type { ReactNode } from 'react';
import type { Language } from '#text/language.ts';
import { Badge } from '#ui/Badge.tsx';
import type { GoalDetailView, InputView } from '#viewmodel/goalDetailView.ts';
import s from './Reasons.module.css';
import { onDemandTextOf } from '#text/onDemandText.ts';

type Props = Readonly<{ view: GoalDetailView; language: Language }>;

function Panel({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <section className={s['panel']}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What is still needed, condition by condition. */
export function NeedPanel({ view, language }: Props) {
  const { detail } = onDemandTextOf(language);
  return (
    <Panel title={view.needTitle}>
      {view.needs.length === 0 && <p className={s['soft']}>{detail.noNeed}</p>}
      {view.needs.map((need) => (
        <div key={need.clause} className={s['need']}>
          {view.clauses.length > 1 && <h3>{need.clause}</h3>}
          {need.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </Panel>
  );
}

/** Each condition with its own verdict. */
export function ConditionsPanel({ view, language }: Props) {
  const { detail } = onDemandTextOf(language);
  return (
    <Panel title={detail.clauses}>
      <ul className={s['list']}>
        {view.clauses.map((clause) => (
          <li key={clause.words}>
            <p>{clause.words}</p>
            <p className={s['line']}>
              <Badge tone={clause.badge.tone} word={clause.badge.word} />
              <span>
                {[clause.period, clause.valueWithUnit, clause.margin].filter((part) => part !== null).join(' · ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Reasons, and the figures that the verdict was made from, each with its cell. */
export function WhyPanel({ view, language }: Props) {
  const { detail } = onDemandTextOf(language);
  return (
    <Panel title={detail.why}>
      {view.reasons.length === 0 ? (
        <p className={s['soft']}>{detail.noReason}</p>
      ) : (
        <ul className={s['reasons']}>
          {view.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <h3>{detail.inputs}</h3>
      {view.inputs.length === 0 ? (
        <p className={s['soft']}>{detail.noInputs}</p>
      ) : (
        <Inputs inputs={view.inputs} language={language} />
      )}
    </Panel>
  );
}

function Inputs({ inputs, language }: Readonly<{ inputs: readonly InputView[]; language: Language }>) {
  const { detail } = onDemandTextOf(language);
  return (
    <ul className={s['list']}>
      {inputs.map((input) => (
        <li key={input.key}>
          <p>
            {input.role} {input.period}
            {input.figure !== '' && <>: {input.figure}</>}
          </p>
          <p className={s['soft']}>
            {input.cell}
            {input.address !== null && (
              <>
                {' · '}
                <a href={input.address} rel="noreferrer" target="_blank">
                  {detail.open}
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Where the goal stands written, and how it is judged. */
export function AboutPanel({ view, language }: Props) {
  const { detail } = onDemandTextOf(language);
  return (
    <Panel title={detail.facts}>
      <dl className={s['facts']}>
        {view.facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
