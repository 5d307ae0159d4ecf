import { plan as enPlan } from './en/plan.ts';
import type { Language } from './language.ts';
import { plan as viPlan } from './vi/plan.ts';

/** The words about goals that were read from a plan's text; apart from the catalogue, so that the first load goes without them. */
export const planTextOf = (language: Language): typeof viPlan => (language === 'vi' ? viPlan : enPlan);
