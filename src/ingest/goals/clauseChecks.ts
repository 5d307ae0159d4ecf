import { clauseFault, type ClauseFault } from '#domain/clauseFault.ts';
import type { Clause } from '#domain/goal.ts';
import type { Indicator } from '#domain/indicator.ts';
import { clauseText } from '#text/clauseText.ts';

/** The faults of clauses for an indicator, errors that leave a goal out; `detail` is the clause in canonical form. */
export function checkClauses(
  clauses: readonly Clause[],
  indicator: Indicator,
): readonly Readonly<{ code: ClauseFault; detail: string }>[] {
  return clauses.flatMap((clause) => {
    const code = clauseFault(clause, indicator);
    return code === null ? [] : [{ code, detail: clauseText(clause) }];
  });
}
