import type { Catalogue } from '#domain/dataset.ts';
import { readPlan } from '#ingest/plan/readPlan.ts';
import { foundLines, headOf, type PlanCase } from './planSentences.ts';

/** A clause that was found, and whether its goal asks about a figure. A goal without clauses is one line that ends with `?`. */
type Found = Readonly<{ line: string; isAsked: boolean }>;

/** How the clauses of a text were read. `quiet`: wrong clauses about which nothing is asked. */
export type PlanScore = Readonly<{
  missing: readonly string[];
  extra: readonly string[];
  quiet: readonly string[];
  wanted: number;
}>;

const OF_FIGURES = new Set(['broken_number', 'scanned_number', 'broken_year']);

const subjectOf = (line: string): string => line.split(' ')[0] ?? '';
/** What a line asks for with its figures left open. */
const shapeOf = (line: string): string =>
  `${subjectOf(line)}:${line
    .split(': ')
    .at(-1)
    ?.replace(/ since .*/, '')
    .replaceAll(/\d+(?:\.\d+)?/g, '#')}`;

function foundIn(text: string, year: string, catalogue: Catalogue): readonly Found[] {
  const reading = readPlan(`${headOf(year)}${text}\n`, catalogue, { entity: null, issued: null });
  return reading.proposals.flatMap((goal) => {
    const isAsked = goal.questions.some(({ code }) => OF_FIGURES.has(code));
    const lines = foundLines({ ...reading, proposals: [goal] });
    const unread = `${goal.rules.includes('counted-thing') ? '*' : goal.code} ?`;
    return (lines.length === 0 ? [unread] : lines).map((line) => ({ line, isAsked }));
  });
}

/** Whether a found clause is a wanted one: the same, or the same but for figures that are asked about. */
const answers = ({ line, isAsked }: Found, wanted: string): boolean =>
  line === wanted || (isAsked && (shapeOf(line) === shapeOf(wanted) || line === `${subjectOf(wanted)} ?`));

/** Reads one text of a plan and holds it against what it states. */
export function scoreOf({ wanted, year }: PlanCase, text: string, catalogue: Catalogue): PlanScore {
  const found = foundIn(text, year, catalogue);
  const left = [...found];
  const missing = wanted.filter((line) => {
    const exact = left.findIndex((each) => each.line === line);
    const at = exact >= 0 ? exact : left.findIndex((each) => answers(each, line));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const quiet = found.filter(({ line, isAsked }) => !isAsked && !wanted.includes(line)).map(({ line }) => line);
  return { missing, extra: left.map(({ line }) => line), quiet, wanted: wanted.length };
}

/** Recall and precision over several texts, by clauses. */
export function totalOf(
  scores: readonly PlanScore[],
): Readonly<{ recall: number; precision: number; clauses: number }> {
  const sum = (count: (score: PlanScore) => number): number => scores.reduce((total, score) => total + count(score), 0);
  const [wanted, missing, extra] = [sum((s) => s.wanted), sum((s) => s.missing.length), sum((s) => s.extra.length)];
  const hits = wanted - missing;
  return { recall: hits / wanted, precision: hits / (hits + extra), clauses: wanted };
}
