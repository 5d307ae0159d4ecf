import type { Verdict } from '#domain/verdict.ts';
import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import { Badge } from '#ui/Badge.tsx';
import type { GoalsView } from '#viewmodel/goalsView.ts';
import s from './Counts.module.css';

type Props = Readonly<{ view: GoalsView; language: Language; onSelect: (verdicts: readonly Verdict[]) => void }>;

/** How many goals have each verdict, out of how many; a press shows those alone. */
export function Counts({ view, language, onSelect }: Props) {
  const chosen = view.counts.filter((c) => c.isChosen).map((c) => c.verdict);
  const toggle = (verdict: Verdict) =>
    onSelect(chosen.includes(verdict) ? chosen.filter((v) => v !== verdict) : [...chosen, verdict]);
  if (view.counts.length === 0) return null;
  return (
    <div className={s['counts']} role="group" aria-label={textOf(language).screen.goals.counts}>
      {view.counts.map(({ verdict, count, badge, isChosen }) => (
        <button
          key={verdict}
          type="button"
          className={s['count']}
          aria-pressed={isChosen}
          onClick={() => toggle(verdict)}
        >
          <span className={s['number']}>{count}</span>
          <Badge tone={badge.tone} word={badge.word} />
        </button>
      ))}
      <span className={s['total']}>{view.total}</span>
    </div>
  );
}
