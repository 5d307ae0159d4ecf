import type { Language } from '#text/language.ts';
import { methodTextOf } from '#text/methodText.ts';
import type { MethodView } from '#viewmodel/method/methodView.ts';
import s from './Rules.module.css';

/** How figures are kept, rounded and compared. */
export const Exactness = ({ language }: Readonly<{ language: Language }>) => (
  <ul className={s['list']}>
    {methodTextOf(language).exactness.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** The one rule for everything uncertain, with the conversion of places from 63 to 34 provinces as the code makes it. */
export function Doubt({ view, language }: Readonly<{ view: MethodView; language: Language }>) {
  const { doubt } = methodTextOf(language);
  const { from, to, places } = view.conversion;
  return (
    <>
      <p className={s['lead']}>{doubt.lead}</p>
      <ul className={s['list']}>
        {doubt.rules.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={s['scroll']} role="region" aria-label={doubt.conversion(from, to)} tabIndex={0}>
        <table className={s['table']}>
          <caption>
            {doubt.conversion(from, to)}: <span className={s['formula']}>{doubt.conversionFormula}</span>
          </caption>
          <tbody>
            <tr>
              <th scope="row">{doubt.place}</th>
              {places.map(([asked]) => (
                <td key={asked}>{`${asked}/${from}`}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{doubt.converted}</th>
              {places.map(([asked, now]) => (
                <td key={asked}>{`${now}/${to}`}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The words that the product uses. */
export function Glossary({ language }: Readonly<{ language: Language }>) {
  const { glossary } = methodTextOf(language);
  return (
    <>
      <p className={s['lead']}>{glossary.lead}</p>
      <dl className={s['glossary']}>
        {glossary.words.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
