import type { Dataset } from '#domain/dataset.ts';
import { lead } from '#domain/direction.ts';
import type { Fixed } from '#domain/fixed.ts';
import type { ComponentId } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import { shortestWays, type ShortestWays } from '#domain/shortestWay.ts';
import {
  answerAt,
  askGoal,
  requiredTotal,
  type GoalAnswer,
  type GoalAsked,
  type RequiredTotal,
} from '#domain/simulatedGoal.ts';
import { totalWith, type Changes, type Simulation, type SimulatedPart } from '#domain/simulation.ts';
import type { WayPick, SetValue, SimulateChoice } from './selection.ts';
import type { Subject } from './subject.ts';

/** What does not move with the values: what is asked, what it takes, and the shortest ways there. */
export type Basis = Readonly<{
  dataset: Dataset; // with components
  subject: Subject;
  simulation: Simulation;
  asOf: Period; // how far published tables are looked at
  asked: GoalAsked;
  today: GoalAnswer;
  required: RequiredTotal;
  ways: ShortestWays | null; // null: nothing is needed, or no total would do
}>;

/** The values that are looked at, what they come to, and which of them no component can take. */
export type Simulated = Readonly<{
  changes: Changes;
  total: Fixed;
  answer: GoalAnswer;
  isByHand: boolean;
  unknown: readonly string[];
}>;

/** The basis of a simulation that can be done. */
export function basisOf(
  dataset: Dataset,
  subject: Subject,
  simulation: Simulation,
  asOf: Period,
  { bound, gain }: Pick<SimulateChoice, 'bound' | 'gain'>,
): Basis {
  const asked = askGoal(dataset, simulation, subject.goal, asOf);
  const today = answerAt(asked, simulation.total);
  const required = requiredTotal(asked);
  const isNeeded = today.verdict !== 'met' && required.kind === 'total';
  const ways = isNeeded ? shortestWays(simulation, required.total, bound, gain) : null;
  return { dataset, subject, simulation, asOf, asked, today, required, ways };
}

/** Whether a component can take a value: within its scale. */
export const isWithinScale = ({ indicator: { scale } }: SimulatedPart, value: Fixed): boolean =>
  scale !== null && lead(value, scale.low, 'higher') >= 0 && lead(scale.high, value, 'higher') >= 0;

function handChanges({ parts }: Simulation, set: readonly SetValue[]) {
  const used = set.flatMap(([name, value]) => {
    const part = parts.find(({ component }) => component === name);
    return part !== undefined && isWithinScale(part, value) ? [[part.component, value] as const] : [];
  });
  return { changes: new Map(used), isComplete: used.length === set.length };
}

const pickedChanges = (ways: ShortestWays | null, pick: WayPick): Changes =>
  new Map((pick === 'none' ? null : ways?.[pick])?.steps.map(({ part, to }) => [part.component, to]));

/** The values of the link, else those of the picked way, else today's; the total and the verdict that they come to. */
export function simulatedOf(
  { simulation, asked, ways }: Basis,
  { set, pick }: Pick<SimulateChoice, 'set' | 'pick'>,
): Simulated {
  const hand = handChanges(simulation, set);
  const isByHand = set.length > 0;
  const changes = isByHand ? hand.changes : pickedChanges(ways, pick);
  const total = totalWith(simulation, changes);
  return { changes, total, answer: answerAt(asked, total), isByHand, unknown: hand.isComplete ? [] : ['set'] };
}

/** The shown values with another one for a component: those that differ from today's, and at least the one that was moved. */
export const valuesWith = ({ changes }: Simulated, component: ComponentId, value: Fixed): readonly SetValue[] => [
  ...[...changes].filter(([name]) => name !== component),
  [component, value],
];
