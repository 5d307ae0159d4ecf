import type { ImportIssue } from '#domain/issue.ts';
import type { Language } from '#text/language.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { downloadText } from '#ui/download.ts';
import { SelectField } from '#ui/SelectField.tsx';
import type { ImportView } from '#viewmodel/importView.ts';
import { issuesCsv } from '#viewmodel/issuesCsv.ts';
import s from './Lists.module.css';
import { onDemandTextOf } from '#text/onDemandText.ts';

type Props = Readonly<{
  view: ImportView;
  issues: readonly ImportIssue[];
  language: Language;
  file: string | null;
  onFile: (file: string | null) => void;
}>;

/** What was not understood, each with its file, row and column; errors first. */
export function IssueList({ view, issues, language, file, onFile }: Props) {
  const { data } = onDemandTextOf(language);
  if (view.files.length === 0) return null;
  const save = () => downloadText(issuesCsv(issues, language), data.issueFile, 'text/csv;charset=utf-8');
  return (
    <>
      <div className={s['tools']}>
        <h3>{view.issuesTitle}</h3>
        {view.files.length > 1 && (
          <SelectField
            quiet
            label={data.ofFile}
            value={file ?? ''}
            options={[{ value: '', label: data.allFiles }, ...view.files.map((name) => ({ value: name, label: name }))]}
            onChoose={(name) => onFile(name === '' ? null : name)}
          />
        )}
        <Button onPress={save}>{data.saveIssues}</Button>
      </div>
      <div className={s['scroll']} role="region" aria-label={view.issuesTitle} tabIndex={0}>
        <ul>
          {view.issues.map(({ key, tone, word, text }) => (
            <li key={key} className={s['item']}>
              <Badge tone={tone} word={word} />
              <span className={s['text']}>{text}</span>
            </li>
          ))}
        </ul>
        {view.hidden !== null && <p>{data.more(view.hidden)}</p>}
      </div>
    </>
  );
}
