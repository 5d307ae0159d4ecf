import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import { Arrow } from '#ui/Arrow.tsx';
import { Badge } from '#ui/Badge.tsx';
import { classes } from '#ui/classes.ts';
import type { ClauseView } from '#viewmodel/clauseView.ts';
import type { GoalRowView } from '#viewmodel/goalRowView.ts';
import s from './ClauseRows.module.css';
import t from './GoalsTable.module.css';

type Props = Readonly<{ row: GoalRowView; details: string; language: Language; columns: number }>;

/** What stands under an unfolded goal: its sentence, and each condition with its own verdict and reasons. */
export function ClauseRows({ row, details, language, columns }: Props) {
  const { goals } = textOf(language).screen;
  const [first, ...others] = row.clauses;
  const shared =
    others.length === 0
      ? []
      : (first?.reasons ?? []).filter((reason) => others.every((clause) => clause.reasons.includes(reason)));
  return (
    <tr className={classes(t['unfolded'], t[row.badge.tone])} role="row">
      <td role="cell" colSpan={columns}>
        <p className={s['sentence']}>{row.sentence}</p>
        <p className={s['wording']}>“{row.wording}”</p>
        <ul className={s['clauses']}>
          {row.clauses.map((clause) => (
            <li key={clause.words} className={s['clause']}>
              <Clause clause={clause} shared={shared} language={language} />
            </li>
          ))}
        </ul>
        {shared.length > 0 && <p className={s['reasons']}>{shared.join(' ')}</p>}
        <a href={details} aria-label={goals.detailsOf(`${row.indicator}, ${goals.due(row.due)}`)}>
          {goals.details}
        </a>
      </td>
    </tr>
  );
}

type ClauseProps = Readonly<{ clause: ClauseView; shared: readonly string[]; language: Language }>;

function Clause({ clause, shared, language }: ClauseProps) {
  const own = clause.reasons.filter((reason) => !shared.includes(reason));
  const { goals } = textOf(language).screen;
  const figures = [clause.period, clause.valueWithUnit, clause.margin].filter((part) => part !== null);
  return (
    <>
      <Badge tone={clause.badge.tone} word={clause.badge.word} />
      <span className={s['words']}>{clause.words}</span>
      <span className={s['figures']}>{figures.length === 0 ? goals.noFigure : figures.join(' · ')}</span>
      {clause.outlook !== null && <Arrow direction={clause.outlook.arrow} word={clause.outlook.word} />}
      {own.length > 0 && <span className={s['reasons']}>{own.join(' ')}</span>}
    </>
  );
}
