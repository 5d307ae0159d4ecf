import { periodText } from '#domain/period.ts';
import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { downloadFile } from '#ui/download.ts';
import type { Chosen } from '#viewmodel/chosen.ts';
import type { GoalRowView } from '#viewmodel/goalRowView.ts';
import { goalsCsv } from '#viewmodel/goalsCsv.ts';

type Props = Readonly<{ rows: readonly GoalRowView[]; chosen: Chosen; language: Language }>;

/** The list of goals as a table for a spreadsheet. */
export function SaveTable({ rows, chosen: { entity, asOf }, language }: Props) {
  const { csv, goals } = textOf(language).screen;
  const name = csv.fileName(entity?.code ?? '', periodText(asOf));
  return (
    <Button onPress={() => downloadFile(goalsCsv(rows, language), name, 'text/csv;charset=utf-8')}>
      {goals.export}
    </Button>
  );
}
