const RULES = new Intl.PluralRules('en');

/** The form of a word after `count`, which is a figure as displayed: `1`, but `1.0` and `5–10` are plural. */
export const plural = (count: string, one: string, other: string): string =>
  /^\d+$/.test(count) && RULES.select(Number(count)) === 'one' ? one : other;
