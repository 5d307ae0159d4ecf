import { dataTextOf } from '#text/dataText.ts';
import type { Language } from '#text/language.ts';
import { Badge } from '#ui/Badge.tsx';
import type { EffectsView, EffectView } from '#viewmodel/data/effectsView.ts';
import s from './Changes.module.css';
import t from './Table.module.css';

/** The verdicts that keeping would change, old and new, and those of the goals that come in. */
export function EffectsPanel({ view, language }: Readonly<{ view: EffectsView; language: Language }>) {
  const { effects } = dataTextOf(language);
  return (
    <div>
      <h3>{view.title}</h3>
      <p className={t['note']}>{view.asOf}</p>
      <Effects list={view.changed} language={language} />
      {view.fresh.length > 0 && <h3>{view.newTitle}</h3>}
      <Effects list={view.fresh} language={language} />
      {view.hidden !== null && <p className={t['note']}>{effects.more(view.hidden)}</p>}
    </div>
  );
}

function Effects({ list, language }: Readonly<{ list: readonly EffectView[]; language: Language }>) {
  const { effects } = dataTextOf(language);
  return (
    <ul>
      {list.map(({ id, what, before, after, sentence }) => (
        <li key={id} className={s['effect']}>
          <p className={s['what']}>{what}</p>
          <p className={s['turn']}>
            {before === null ? <span>{effects.fresh}</span> : <Badge tone={before.tone} word={before.word} />}
            <span aria-hidden="true">→</span>
            <Badge tone={after.tone} word={after.word} />
          </p>
          <p className={t['note']}>{sentence}</p>
        </li>
      ))}
    </ul>
  );
}
