import type { Language } from '#text/language.ts';
import { lineSamples } from '#viewmodel/lineSamples.ts';
import type { ProgressView } from '#viewmodel/progressView.ts';
import s from './LineKey.module.css';
import { onDemandTextOf } from '#text/onDemandText.ts';

/** What each kind of line in the chart is. */
export function LineKey({ view, language }: Readonly<{ view: ProgressView; language: Language }>) {
  const { key } = onDemandTextOf(language).chart;
  return (
    <ul className={s['key']}>
      {lineSamples(view).map((sample) => (
        <li key={sample} className={s['item']}>
          <svg className={s['sample']} viewBox="0 0 28 10" aria-hidden="true">
            <line className={s[sample]} x1="1" y1="5" x2="27" y2="5" />
          </svg>
          {key[sample]}
        </li>
      ))}
    </ul>
  );
}
