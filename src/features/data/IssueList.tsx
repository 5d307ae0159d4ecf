import type { Language } from '#text/language.ts';
import { Badge } from '#ui/Badge.tsx';
import type { ImportView } from '#viewmodel/importView.ts';
import s from './Lists.module.css';
import { onDemandTextOf } from '#text/onDemandText.ts';

/** What was not understood, each with its file, row and column; errors first. */
export function IssueList({ view, language }: Readonly<{ view: ImportView; language: Language }>) {
  const { data } = onDemandTextOf(language);
  if (view.issues.length === 0) return null;
  return (
    <div className={s['scroll']} role="region" aria-label={data.issues} tabIndex={0}>
      <h3>{data.issues}</h3>
      <ul>
        {view.issues.map(({ key, tone, word, text }) => (
          <li key={key} className={s['item']}>
            <Badge tone={tone} word={word} />
            <span className={s['text']}>{text}</span>
          </li>
        ))}
      </ul>
      {view.hidden > 0 && <p>{data.more(view.hidden)}</p>}
    </div>
  );
}
