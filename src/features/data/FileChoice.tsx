import { useEffect, useState } from 'react';
import type { FileKind } from '#viewmodel/fileKind.ts';
import { kindOfFile } from './kindOfFile.ts';
import { useOwnChoice } from '#state/ownChoice.ts';
import type { OwnFiles } from '#state/ownFiles.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Notice } from '#ui/Notice.tsx';
import { onDemandTextOf } from '#text/onDemandText.ts';
import s from './DataScreen.module.css';

type Props = Readonly<{ language: Language; isReading: boolean; onRead: (files: OwnFiles) => void }>;

/** The two boxes for files; a file dropped beside them goes where its heading says. */
export function FileChoice({ language, isReading, onRead }: Props) {
  const { data } = onDemandTextOf(language);
  const { files, choose } = useOwnChoice();
  useDropAnywhere();
  const misplaced = useMisplaced(files);
  const words = { choose: data.choose, drop: data.drop, none: data.none, accept: '.csv,.txt,.tsv,text/csv' };
  const isReady = files.results.length > 0 && files.goals.length > 0;
  return (
    <>
      <div className={s['files']}>
        <FileDrop
          {...words}
          label={data.results}
          hint={data.resultsMore}
          files={files.results}
          onFiles={(results) => choose({ ...files, results })}
        />
        <FileDrop
          {...words}
          label={data.goals}
          hint={data.goalsMore}
          files={files.goals}
          onFiles={(goals) => choose({ ...files, goals })}
        />
      </div>
      {misplaced !== null && (
        <>
          <Notice>{data.swapped[misplaced]}</Notice>
          <Button onPress={() => choose({ results: files.goals, goals: files.results })}>{data.swap}</Button>
        </>
      )}
      <p className={s['read']}>
        <Button strong disabled={!isReady || isReading} onPress={() => onRead(files)}>
          {data.read}
        </Button>
      </p>
    </>
  );
}

/** The kind of the file that stands in the other one's box; null when none is known to. */
function useMisplaced({ results, goals }: OwnFiles): FileKind | null {
  const [misplaced, setMisplaced] = useState<FileKind | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const kindOf = (file: File | undefined) => (file === undefined ? Promise.resolve(null) : kindOfFile(file));
    const look = async () => {
      const [ofResults, ofGoals] = await Promise.all([kindOf(results[0]), kindOf(goals[0])]);
      if (isCurrent) setMisplaced(ofResults === 'goals' ? 'goals' : ofGoals === 'results' ? 'results' : null);
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [results, goals]);
  return misplaced;
}

async function route(dropped: readonly File[]): Promise<void> {
  for (const file of dropped) {
    const kind = await kindOfFile(file);
    const { files, choose } = useOwnChoice.getState();
    choose({ ...files, [kind ?? (files.results.length === 0 ? 'results' : 'goals')]: [file] });
  }
}

/** Keeps the browser from opening a file that misses the boxes. */
function useDropAnywhere(): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented) return; // a box took it
      event.preventDefault();
      void route([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
