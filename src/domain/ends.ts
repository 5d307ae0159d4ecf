import type { Fixed } from './fixed.ts';
import { exactly, type Span } from './ids.ts';
import type { Observation } from './observation.ts';
import type { ReasonCode } from './verdict.ts';

/** Why there is no target: a figure is missing, or the periods cannot be compared. */
export type Blocked = Readonly<{
  kind: 'blocked';
  verdict: 'no-data' | 'not-comparable';
  reasons: readonly ReasonCode[];
}>;

/** The ends of what a clause asks for; the near one decides, and the far one (null: there is only one) is the stretch. */
export type Ends = Readonly<{
  near: Span<Fixed>;
  far: Span<Fixed> | null;
  reference: Observation | null;
  reasons: readonly ReasonCode[];
}>;

/** Ends that the plan states itself. */
export const level = (near: Fixed, far: Fixed | null = null): Ends => ({
  near: exactly(near),
  far: far === null ? null : exactly(far),
  reference: null,
  reasons: [],
});

/** No target, for these reasons. */
export const blocked = (verdict: Blocked['verdict'], ...reasons: ReasonCode[]): Blocked => ({
  kind: 'blocked',
  verdict,
  reasons,
});
