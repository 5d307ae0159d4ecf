import { useLibraries, useSources } from '#state/sources.ts';
import type { Language } from '#text/language.ts';
import { methodTextOf } from '#text/methodText.ts';
import s from './Rules.module.css';

type Props = Readonly<{ language: Language }>;

/** Where the figures, the typeface and the software come from, and under which licences. */
export function Sources({ language }: Props) {
  const { sources } = methodTextOf(language);
  return (
    <>
      <p className={s['lead']}>{sources.lead}</p>
      <h3 className={s['heading']}>{sources.data}</h3>
      <DataSources language={language} />
      <h3 className={s['heading']}>{sources.fonts}</h3>
      <p>{sources.font}</p>
      <h3 className={s['heading']}>{sources.libraries}</h3>
      <p>{sources.app}</p>
      <Libraries language={language} />
    </>
  );
}

type Named = Readonly<{ title: string; address: string | null }>;

const NamedList = ({ items }: Readonly<{ items: readonly Named[] }>) => (
  <ul>
    {items.map(({ title, address }) => (
      <li key={`${title} ${address}`}>{address === null ? title : <a href={address}>{title}</a>}</li>
    ))}
  </ul>
);

function DataSources({ language }: Props) {
  const { sources: text } = methodTextOf(language);
  const { data, isPending } = useSources();
  if (isPending) return <p>{text.loading}</p>;
  if (data == null) return <p role="alert">{text.failed}</p>;
  return (
    <div className={s['scroll']} role="region" aria-label={text.data} tabIndex={0}>
      <table className={s['table']} lang="vi">
        <thead lang={language}>
          <tr>
            <th scope="col">{text.table}</th>
            <th scope="col">{text.from}</th>
            <th scope="col">{text.licence}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ title, description, sources, licences }) => (
            <tr key={title}>
              <th scope="row">
                {title}
                <span className={s['more']}>{description}</span>
              </th>
              <td>
                <NamedList items={sources} />
              </td>
              <td>
                <NamedList items={licences} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Libraries({ language }: Props) {
  const { sources: text } = methodTextOf(language);
  const { data, isPending } = useLibraries();
  if (isPending) return <p>{text.loading}</p>;
  if (data == null) return <p>{text.noLibraries}</p>;
  return (
    <ul className={s['libraries']} lang="en">
      {data.map(({ name, version, licence, text: words }) => (
        <li key={`${name} ${version}`}>
          <details>
            <summary>
              {name} {version} · {licence}
            </summary>
            <p className={s['licence']}>{words}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
