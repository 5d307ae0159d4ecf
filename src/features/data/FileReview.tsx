import type { Decisions } from '#domain/decisions.ts';
import type { ReactNode } from 'react';
import type { ImportFile } from '#state/importFiles.ts';
import type { ImportWork } from '#state/importWork.ts';
import { dataTextOf } from '#text/dataText.ts';
import { Button } from '#ui/Button.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';
import { fileView } from '#viewmodel/data/fileView.ts';
import type { Setting } from '#viewmodel/data/reviewed.ts';
import { unreadSheets } from '#viewmodel/data/unreadSheets.ts';
import { stepText } from './FileList.tsx';
import type { Place } from './place.ts';
import { Answers } from './Answers.tsx';
import { NewUnits } from './NewUnits.tsx';
import { OtherSheets } from './OtherSheets.tsx';
import { Questions } from './Questions.tsx';
import { ReadOtherwise } from './ReadOtherwise.tsx';
import s from './Review.module.css';
import { FirstRows, SheetPreview } from './SheetPreview.tsx';

type Props = Readonly<{
  file: ImportFile;
  work: ImportWork;
  setting: Setting;
  lastYear: number;
  place: Place | null;
  files: readonly ImportFile[];
  onDecide: (decisions: Decisions) => void;
  onGo: (at: Omit<Place, 'move'>) => void;
  problems: ReactNode;
  changes: ReactNode;
}>;

/** One file: what was recognised, what is asked, its sheet; or why it cannot be used and what to do. */
export function FileReview({ file, work, setting, lastYear, place, files, onGo, onDecide, problems, changes }: Props) {
  const { language } = setting;
  const { trouble, rule } = dataTextOf(language);
  const { reading } = file;
  if (file.trouble !== null)
    return (
      <StatePanel tone="error" title={trouble[file.trouble].title}>
        <p>{trouble[file.trouble].todo}</p>
        {file.trouble !== 'too-large' && <Button onPress={() => work.retry(file.key)}>{trouble.retry}</Button>}
      </StatePanel>
    );
  if (reading === null)
    return (
      <div>
        <StatePanel tone="loading" title={stepText(file, language)}>
          <Button onPress={() => work.cancel()}>{dataTextOf(language).progress.cancel}</Button>
        </StatePanel>
        {file.first !== null && <FirstRows file={file} language={language} />}
      </div>
    );
  const view = fileView(reading, setting);
  const shared = { setting, lastYear, isBusy: file.step !== 'read', onDecide };
  return (
    <>
      {view.refusal === null ? (
        <p className={s['understood']}>{view.understood}</p>
      ) : (
        <div className={s['refusal']} role="alert">
          <h2>{view.refusal.title}</h2>
          <p>{view.refusal.why}</p>
          <p>
            <strong>{view.refusal.todo}</strong>
          </p>
        </div>
      )}
      {file.isByRule && (
        <p className={s['rule']}>
          {rule.applied} <Button onPress={() => work.dropRule(file.key)}>{rule.drop}</Button>
        </p>
      )}
      <OtherSheets
        reading={reading}
        unread={unreadSheets(
          reading,
          files.flatMap((one) => one.reading ?? []),
        )}
        language={language}
        onAdd={(sheets) => work.addSheets(file.key, sheets)}
      />
      {reading.rows === 0 && reading.questions.length === 0 ? (
        <>
          {files.length > 1 && problems}
          {changes}
        </>
      ) : (
        <div className={s['columns']}>
          <div className={s['right']}>
            <div className={s['asked']}>
              <Questions {...shared} reading={reading} onGo={onGo} />
              <NewUnits questions={reading.questions} setting={setting} />
              <Answers {...shared} decisions={reading.decisions} />
              <ReadOtherwise {...shared} decisions={reading.decisions} />
            </div>
            <div className={s['wrong']}>{problems}</div>
          </div>
          <div className={s['left']}>
            {reading.rows > 0 && (
              <div className={s['sheet']}>
                <SheetPreview file={file} reading={reading} work={work} place={place} language={language} />
              </div>
            )}
            <div className={s['changes']}>{changes}</div>
          </div>
        </div>
      )}
    </>
  );
}
