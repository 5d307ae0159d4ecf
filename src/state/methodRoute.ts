import { METHOD_PARTS, type MethodSelection } from '#viewmodel/method/selection.ts';
import type { ParameterCodec } from './parameters.ts';

/** The parameters of the screen of rules. */
export const methodCodec: ParameterCodec<MethodSelection> = {
  read: (read) => ({ part: read('part', (text) => METHOD_PARTS.find((part) => part === text) ?? null, null) }),
  write: ({ part }) => [['part', part]],
};
