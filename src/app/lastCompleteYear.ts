/** The last year that is over today: up to it figures are looked at unless somebody chooses otherwise. */
export const lastCompleteYear = (): number => new Date().getFullYear() - 1;
