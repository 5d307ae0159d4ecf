import { fixedText } from '#domain/fixed.ts';
import type { ImportIssue } from '#domain/issue.ts';
import { periodText, type Period } from '#domain/period.ts';
import { planOf } from '#ingest/goals/planOf.ts';
import { documentName } from '#ingest/plan/documentHead.ts';
import type { PlanQuestion, Proposal } from '#ingest/plan/proposal.ts';
import type { PlanReading } from '#ingest/plan/readPlan.ts';
import { CONTRACT } from '#ingest/published/contractColumns.ts';
import { csvLines } from '#ingest/published/csvLines.ts';
import { clausesText, clauseText } from '#text/clauseText.ts';
import { planTextOf } from '#text/planText.ts';
import { issueDocument } from './issueDocument.ts';

const COLUMNS = [...CONTRACT.goals, 'line', 'confidence', 'rules', 'questions'];
const words = planTextOf('vi');

const periodCell = (period: Period | null): string => (period === null ? '' : periodText(period));

const valueCell = ({ baseline }: Proposal): string =>
  baseline?.value == null ? '' : fixedText(baseline.value.value, baseline.value.decimals);

/** Names for proposals by what they are about; further ones about the same are numbered. */
function idsOf(proposals: readonly Proposal[], file: string): readonly string[] {
  const counts = new Map<string, number>();
  return proposals.map(({ entity, code, due }) => {
    const id = [planOf(file), entity?.code ?? '', code, periodCell(due)].filter((part) => part !== '').join('-');
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

const sentenceOf = ({ code, raw, readings }: PlanQuestion): string =>
  words.question[code]({ raw, reading: readings[0] ?? null });

/** The goals of a plan as a table of the data contract; behind its columns the line, the confidence, the rules and the questions. */
export function goalsTable({ proposals, head }: PlanReading, file: string): string {
  const ids = idsOf(proposals, file);
  const rows = proposals.map((proposal, i) => [
    ids[i] ?? '',
    proposal.entity?.code ?? '',
    proposal.code,
    proposal.component ?? '',
    periodCell(proposal.due),
    proposal.window,
    periodCell(proposal.start),
    clausesText(proposal.clauses),
    periodCell(proposal.baseline?.period ?? null),
    valueCell(proposal),
    '',
    proposal.wording,
    documentName(head),
    proposal.page === null ? '' : String(proposal.page),
    head.issuedOn ?? '',
    proposal.owner ?? '',
    proposal.basis ?? '',
    String(proposal.line),
    proposal.confidence,
    proposal.rules.join(' '),
    proposal.questions.map(sentenceOf).join(' '),
  ]);
  return csvLines([COLUMNS, ...rows]);
}

/** The goals of a plan with everything that was read, in the names of the data contract. */
export function goalsDocument(reading: PlanReading, file: string, issues: readonly ImportIssue[]) {
  const { proposals, aspirations, head, isDamaged } = reading;
  const ids = idsOf(proposals, file);
  return {
    document: {
      name: documentName(head),
      kind: head.kind,
      number: head.number,
      issued_on: head.issuedOn,
      issuer: head.issuer,
      title: head.title,
      period: [periodCell(head.start), periodCell(head.due)],
      scanned: isDamaged,
    },
    goals: proposals.map((proposal, i) => ({
      goal_id: ids[i],
      entity_code: proposal.entity?.code ?? null,
      indicator_code: proposal.code,
      indicator_name: proposal.name,
      component_code: proposal.component,
      due: proposal.due === null ? null : periodText(proposal.due),
      window: proposal.window,
      start: proposal.start === null ? null : periodText(proposal.start),
      clauses: proposal.clauses.map(clauseText),
      baseline_period: periodCell(proposal.baseline?.period ?? null) || null,
      baseline_value: valueCell(proposal) || null,
      wording: proposal.wording,
      page: proposal.page,
      line: proposal.line,
      owner: proposal.owner,
      basis: proposal.basis,
      confidence: proposal.confidence,
      rules: proposal.rules,
      mended: proposal.mendings,
      questions: proposal.questions.map((question) => ({ ...question, message_vi: sentenceOf(question) })),
    })),
    aspirations: aspirations.map(({ code, wording, line, page }) => ({ indicator_code: code, wording, line, page })),
    issues: issues.map(issueDocument),
  };
}
