import { toIndicatorId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { visibleText } from '../cells/cellText.ts';

/** What the figures under an unknown heading would be figures of: the heading without its year. Null for a blank heading. */
export function localIndicator(heading: string): Indicator | null {
  const name = visibleText(visibleText(heading).replace(/\b(?:19|20)\d\d\b/, ''));
  if (name === '') return null;
  return {
    id: toIndicatorId(name),
    component: null,
    parent: null,
    nameVi: name,
    nameEn: name,
    publisher: '',
    unit: '',
    better: 'higher',
    decimals: 0,
    scale: null,
    weight: null,
    since: null,
    aliases: [],
  };
}
