import type { PastFigure } from '#domain/figureHistory.ts';
import type { HistoryEntry } from '#domain/keptImport.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import type { Language } from '#text/language.ts';
import { figureText } from './figureText.ts';
import type { Setting } from './reviewed.ts';
import { placeWords } from './sheetView.ts';

/** One import as the history shows it. */
export type HistoryRow = Readonly<{
  seq: number;
  time: string;
  files: readonly Readonly<{ name: string; hash: string }>[];
  counts: string;
  note: string;
  isUndone: boolean;
}>;

const SHORT_HASH = 8;

/** An ISO time as people write it: `16:54 ngày 25/11/2026`. The hours are those that stand in it. */
function timeText(iso: string, language: Language): string {
  const [day = '', clock = ''] = iso.split('T');
  return dataTextOf(language).at(day.split('-').toReversed().join('/'), clock.slice(0, 5));
}

/** The first digits of a hash, enough to tell files apart by eye. */
const shortHash = (hash: string): string => hash.replace(/^sha256:/, '').slice(0, SHORT_HASH);

/** Every import that was kept, the last one first. */
export function historyView(history: readonly HistoryEntry[], language: Language): readonly HistoryRow[] {
  const { history: words } = dataTextOf(language);
  const number = (n: number): string => formatNumber(n, 0, language);
  return history.toReversed().map(({ kept, isUndone }) => ({
    seq: kept.seq,
    time: timeText(kept.keptAt, language),
    files: kept.files.map(({ name, hash }) => ({ name, hash: words.hash(shortHash(hash)) })),
    counts: words.counts(
      number(kept.counts.figures.added),
      number(kept.counts.figures.changed),
      number(kept.counts.goals.added + kept.counts.goals.changed),
    ),
    note: kept.note,
    isUndone,
  }));
}

/** One value that a figure has or had. */
export type PastFigureRow = Readonly<{ key: string; value: string; origin: string; cell: string; isUndone: boolean }>;

/** Every value of a figure, first to last, with where each came from. */
export function pastFigureRows(past: readonly PastFigure[], setting: Setting): readonly PastFigureRow[] {
  const { language } = setting;
  const { figure } = dataTextOf(language);
  return past.map(({ observation, by, isUndone }, i) => ({
    key: `${i}`,
    value: [figureText(observation, setting), observation.status === 'provisional' ? figure.provisional : null]
      .filter((part) => part !== null)
      .join(', '),
    origin: by === null ? figure.published : figure.imported(timeText(by.keptAt, language)),
    cell: `${observation.source.file}, ${placeWords(observation.source, language)}`,
    isUndone,
  }));
}
