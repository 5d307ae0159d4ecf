import { periodQuarter, type Period } from '#domain/period.ts';

/** When a period ends, in years: 2023 is 2023, 2023-9T is 2022.75. For drawing along time. */
export const yearTime = (period: Period): number => periodQuarter(period) / 4;
