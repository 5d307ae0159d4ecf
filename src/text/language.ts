/** The languages that every text exists in; Vietnamese first. */
export type Language = 'vi' | 'en';
