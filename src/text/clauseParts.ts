import { fixedOf, minus } from '#domain/fixed.ts';
import type { Quoted } from '#domain/goal.ts';
import type { Place } from '#domain/ids.ts';

/** The figure without its sign. */
export const unsigned = (q: Quoted): Quoted => (q.value < 0 ? { ...q, value: minus(fixedOf(0), q.value) } : q);

/** Whether it is the first place, which no place is above. */
export const isOne = (place: Place): boolean => place === 1;
