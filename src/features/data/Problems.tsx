import { useMemo, useState } from 'react';
import type { ImportIssue, IssueSeverity } from '#domain/issue.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { downloadFile } from '#ui/download.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { problemsView, type ProblemView } from '#viewmodel/data/problemsView.ts';
import { issuesCsv } from '#viewmodel/issuesCsv.ts';
import type { Place } from './place.ts';
import s from './Problems.module.css';

type Props = Readonly<{
  issues: readonly ImportIssue[];
  among: Readonly<{ files: readonly string[]; shown: string | null }>; // the files of the import, and the one that is looked at
  language: Language;
  onGo: (at: Omit<Place, 'move'>) => void;
}>;

const SEVERITIES: readonly IssueSeverity[] = ['error', 'warning', 'info'];

/** What is wrong, gravest first, in the file that is looked at or in all of them; a line goes to its cell. */
export function Problems({ issues, among, language, onGo }: Props) {
  const { problems: words } = dataTextOf(language);
  const [severity, setSeverity] = useState<IssueSeverity | null>(null);
  const [file, setFile] = useState(among.shown);
  const isMany = among.files.length > 1;
  const view = useMemo(() => problemsView(issues, { severity, file }, language), [issues, severity, file, language]);
  const save = () => downloadFile(issuesCsv(issues, language), words.csvFile, 'text/csv;charset=utf-8');
  if (issues.length === 0) return <p className={s['none']}>{words.none}</p>;
  return (
    <section>
      <h2>{view.title}</h2>
      <div className={s['tools']} role="group" aria-label={words.only}>
        <Button pressed={severity === null} onPress={() => setSeverity(null)}>
          {words.all}
        </Button>
        {SEVERITIES.filter((one) => view.counts[one] > 0).map((one) => (
          <Button key={one} pressed={severity === one} onPress={() => setSeverity(one)}>
            {words.severities[one]} {formatNumber(view.counts[one], 0, language)}
          </Button>
        ))}
        <Button onPress={save}>{words.save}</Button>
      </div>
      {isMany && (
        <SelectField
          quiet
          label={words.file}
          value={file ?? ''}
          options={[
            { value: '', label: words.allFiles(formatNumber(among.files.length, 0, language)) },
            ...among.files.map((name) => ({ value: name, label: name })),
          ]}
          onChoose={(name) => setFile(name === '' ? null : name)}
        />
      )}
      <div className={s['scroll']} role="region" aria-label={view.title} tabIndex={0}>
        <ul>
          {view.list.map((problem) => (
            <Problem
              key={problem.key}
              problem={problem}
              isNamed={file === null && isMany}
              language={language}
              onGo={onGo}
            />
          ))}
        </ul>
        {view.list.length === 0 && <p>{severity === null ? words.none : words.nothingShown}</p>}
        {view.hidden !== null && <p className={s['none']}>{words.more(view.hidden)}</p>}
      </div>
    </section>
  );
}

type ProblemProps = Readonly<{
  problem: ProblemView;
  isNamed: boolean; // with the file that it is in
  language: Language;
  onGo: (at: Omit<Place, 'move'>) => void;
}>;

function Problem({ problem, isNamed, language, onGo }: ProblemProps) {
  const { problems: words } = dataTextOf(language);
  const { tone, severity, place, text, rows, at, file } = problem;
  return (
    <li className={s['problem']}>
      <span className={s['place']}>
        {at === null ? (
          place
        ) : (
          <Button label={words.go(place)} onPress={() => onGo(at)}>
            {place}
          </Button>
        )}
      </span>
      <span className={s['text']}>
        <Badge tone={tone} word={severity} /> {text}
        {rows !== null && <span className={s['rows']}> {rows}</span>}
        {isNamed && <span className={s['rows']}> {file}</span>}
      </span>
    </li>
  );
}
