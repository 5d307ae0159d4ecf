import type { Dataset } from './dataset.ts';
import { fixedFromScaled, plus, type Fixed } from './fixed.ts';
import { frameOf } from './frame.ts';
import type { Clause, Goal } from './goal.ts';
import { judgingOf, type Judging } from './judging.ts';
import { lookAt, type Look } from './look.ts';
import type { Period } from './period.ts';
import { pointsAt, type Simulation } from './simulation.ts';
import { simulatedDataset } from './simulatedTable.ts';
import { VERDICTS_WORST_FIRST, type Verdict } from './verdict.ts';

/** A goal asked of a simulation, its baselines taken from what is published. */
export type GoalAsked = Readonly<{ simulation: Simulation; goal: Goal; judgings: readonly Judging[] }>;

/** What the rules say of a goal at one total: each clause's look, and the worst of their verdicts. */
export type GoalAnswer = Readonly<{ verdict: Verdict; looks: readonly Look[] }>;

/** A goal ready to be asked at any total; `asOf` is how far published results are looked at for its baselines. */
export function askGoal(dataset: Dataset, simulation: Simulation, goal: Goal, asOf: Period): GoalAsked {
  const frame = frameOf(dataset, goal, asOf);
  return { simulation, goal, judgings: goal.clauses.map((clause) => judgingOf(frame, clause)) };
}

/** The figure of a simulated total, judged by the same code as a published one; when the goal is due plays no part. */
export function answerAt({ simulation, judgings }: GoalAsked, total: Fixed): GoalAnswer {
  const dataset = simulatedDataset(simulation, total);
  const looks = judgings.map((judging) =>
    lookAt({ ...judging, frame: { ...judging.frame, dataset } }, simulation.period),
  );
  const verdict = VERDICTS_WORST_FIRST.find((v) => looks.some((look) => look.verdict === v)) ?? 'no-data';
  return { verdict, looks };
}

/** The lowest total that meets a goal; why there is none: it is not met even at the top of the scale, for the verdict given. */
export type RequiredTotal = Readonly<{ kind: 'total'; total: Fixed }> | Readonly<{ kind: 'none'; verdict: Verdict }>;

/** A band that also ends above is searched by its lower end: more of a total never makes the others worse. */
const fromBelow = (clause: Clause): Clause =>
  clause.kind === 'score-within' ? { kind: 'score-near', score: clause.score, tolerance: clause.tolerance } : clause;

/** The total with every component at the top of its scale. */
const highestTotal = ({ parts, residual }: Simulation): Fixed =>
  parts.reduce((sum, part) => plus(sum, pointsAt(part, part.indicator.scale?.high ?? part.today)), residual);

/** The lowest total, exact to the sixth decimal, at which the rules find a goal met. They are monotone: better never worsens a verdict. */
export function requiredTotal(asked: GoalAsked): RequiredTotal {
  const rising = { ...asked, judgings: asked.judgings.map((j) => ({ ...j, clause: fromBelow(j.clause) })) };
  const isMet = (scaled: number): boolean => answerAt(rising, fixedFromScaled(scaled)).verdict === 'met';
  let [low, high] = [0, highestTotal(asked.simulation) + 0];
  if (!isMet(high)) return { kind: 'none', verdict: answerAt(rising, fixedFromScaled(high)).verdict };
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isMet(middle)) high = middle;
    else low = middle;
  }
  return { kind: 'total', total: fixedFromScaled(high) };
}
