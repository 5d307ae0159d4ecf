import { readFileSync } from 'node:fs';
import { periodText } from '#domain/period.ts';
import type { Proposal } from '#ingest/plan/proposal.ts';
import type { PlanReading } from '#ingest/plan/readPlan.ts';
import { clauseText } from '#text/clauseText.ts';

/** One text of a plan and the goals that it states, each clause by itself: `PCI 2025 by-due from 2024: top 15`. */
export type PlanCase = Readonly<{
  name: string;
  year: string;
  text: string;
  wanted: readonly string[];
  isHeldOut: boolean;
}>;

const folder = new URL('../golden/plans/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** The first lines of a plan of a year. */
export const headOf = (year: string): string => read('head.txt').replaceAll(/2024/g, year);

/** Each clause of a goal with what the goal says of time; the things that a plan counts itself are all `*`. */
const goalLines = (goal: string): readonly string[] => {
  const [subject = '', clauses = ''] = goal.split(/:\s(.*)/s);
  return clauses.split('; ').map((clause) => `${subject.trim()}: ${clause.trim()}`);
};

function caseOf(block: string, i: number): PlanCase {
  const lines = block.split('\n').filter((line) => !line.startsWith('#'));
  const wanted = lines.flatMap((line) => (line.startsWith('= ') && line !== '= -' ? goalLines(line.slice(2)) : []));
  const year = lines.find((line) => line.startsWith('@ '))?.slice(2) ?? '2024';
  const text = lines.filter((line) => !/^[=@] /.test(line)).join('\n');
  return { name: text.replaceAll(/\s+/g, ' '), year, text, wanted, isHeldOut: i % 3 === 2 };
}

/** The sentences of a file of `tests/golden/plans`, in its order. */
export function planCases(name: string): readonly PlanCase[] {
  const blocks = read(name)
    .split(/\n\s*\n/)
    .filter((block) => /^= /m.test(block));
  return blocks.map(caseOf);
}

/** `2025 every-year from 2023`: when a goal is due, in the form of the sentences. */
export function timeText({ due, window, start }: Pick<Proposal, 'due' | 'window' | 'start'>): string {
  const isPlain = start === null || (window === 'at-due' && start.year === due?.year);
  const parts = [
    due === null ? '?' : periodText(due),
    window === 'at-due' ? '' : window,
    isPlain ? '' : `from ${periodText(start)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What a plan was read as, in the same form; a goal whose figure is asked about has no clause. */
export const foundLines = ({ proposals }: PlanReading): readonly string[] =>
  proposals.flatMap((goal) => {
    const subject = goal.rules.includes('counted-thing') ? '*' : goal.code;
    return goal.clauses.map((clause) => `${subject} ${timeText(goal)}: ${clauseText(clause)}`);
  });
