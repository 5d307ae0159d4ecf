import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import { Arrow } from '#ui/Arrow.tsx';
import { Badge } from '#ui/Badge.tsx';
import type { GoalsView } from '#viewmodel/goalsView.ts';
import type { Standing } from '#viewmodel/selection.ts';
import s from './Counts.module.css';

type Props = Readonly<{ view: GoalsView; language: Language; onSelect: (verdicts: readonly Standing[]) => void }>;

/** How many goals have each verdict, out of how many; a press shows those alone. */
export function Counts({ view, language, onSelect }: Props) {
  const chosen = view.counts.filter((c) => c.isChosen).map((c) => c.standing);
  const toggle = (standing: Standing) =>
    onSelect(chosen.includes(standing) ? chosen.filter((other) => other !== standing) : [...chosen, standing]);
  if (view.counts.length === 0) return null;
  return (
    <div className={s['counts']} role="group" aria-label={textOf(language).screen.goals.counts}>
      {view.counts.map(({ standing, count, badge, arrow, isChosen }) => (
        <button
          key={standing}
          type="button"
          className={s['count']}
          aria-pressed={isChosen}
          onClick={() => toggle(standing)}
        >
          <span className={s['number']}>{count}</span>
          {arrow === null ? (
            <Badge tone={badge.tone} word={badge.word} />
          ) : (
            <Arrow direction={arrow} word={badge.word} />
          )}
        </button>
      ))}
      <span className={s['total']}>{view.total}</span>
    </div>
  );
}
