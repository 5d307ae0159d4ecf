import type { ImportFile } from '#state/importFiles.ts';
import type { ImportWork } from '#state/importWork.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatPercent } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { classes } from '#ui/classes.ts';
import { fileView } from '#viewmodel/data/fileView.ts';
import type { Setting } from '#viewmodel/data/reviewed.ts';
import s from './Review.module.css';

type Props = Readonly<{
  files: readonly ImportFile[];
  shown: string;
  setting: Setting;
  work: ImportWork;
  onShow: (key: string) => void;
}>;

/** The files of the import, each with how it stands; one of them is shown below. */
export function FileList({ files, shown, setting, work, onShow }: Props) {
  const { language } = setting;
  const { file: words } = dataTextOf(language);
  return (
    <ul className={s['files']} aria-label={words.files}>
      {files.map((file) => (
        <li key={file.key} className={classes(s['file'], file.key === shown && files.length > 1 && s['shown'])}>
          {files.length > 1 ? (
            <button
              type="button"
              className={s['fileName']}
              aria-pressed={file.key === shown}
              onClick={() => onShow(file.key)}
            >
              {file.name}
            </button>
          ) : (
            <strong className={s['fileName']}>{file.name}</strong>
          )}
          <Standing file={file} setting={setting} />
          <Button onPress={() => work.remove(file.key)} label={`${words.remove}: ${file.name}`}>
            {words.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Standing({ file, setting }: Readonly<{ file: ImportFile; setting: Setting }>) {
  const { states } = dataTextOf(setting.language).file;
  if (file.step === 'failed') return <Badge tone="not-met" word={states.failed} />;
  if (file.step !== 'read' || file.reading === null)
    return (
      <span className={s['progress']} role="status">
        <progress max={1} value={file.share} aria-label={file.name} /> {stepText(file, setting.language)}
      </span>
    );
  const { badge, size } = fileView(file.reading, setting);
  return (
    <>
      <Badge tone={badge.tone} word={badge.word} />
      <span className={s['size']}>{file.reading.rows > 0 ? size : ''}</span>
    </>
  );
}

/** What is being done with a file. */
export function stepText({ step, share, reading }: ImportFile, language: Language): string {
  const { progress } = dataTextOf(language);
  if (step === 'waiting') return progress.waiting;
  if (reading !== null) return progress.rereading;
  return share < 1 ? progress.reading(formatPercent(share, 0, language)) : progress.understanding;
}
