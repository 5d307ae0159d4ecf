import { periodText, readPeriod } from '#domain/period.ts';
import {
  readBound,
  readGain,
  readPick,
  readSet,
  readTarget,
  setText,
  targetText,
  type SimulateChoice,
} from '#viewmodel/simulate/selection.ts';
import { readText, type ParameterCodec } from './parameters.ts';

/** The parameters of the simulation. `table` is the year of the table: `year` is an older name of the as-of period. */
export const simulateCodec: ParameterCodec<SimulateChoice> = {
  read: (read) => ({
    index: read('index', readText, null),
    table: read('table', readPeriod, null),
    target: read('target', readTarget, null),
    set: read('set', readSet, []),
    bound: read('bound', readBound, 'country'),
    gain: read('gain', readGain, 'points'),
    pick: read('pick', readPick, 'best'),
  }),
  write: ({ index, table, target, set, bound, gain, pick }) => [
    ['index', index],
    ['table', table === null ? null : periodText(table)],
    ['target', target === null ? null : targetText(target)],
    ['set', setText(set)],
    ['bound', bound === 'country' ? null : bound],
    ['gain', gain === 'points' ? null : gain],
    ['pick', pick === 'best' ? null : pick],
  ],
};
