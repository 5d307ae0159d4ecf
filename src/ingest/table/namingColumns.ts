import type { Mapping } from './mapping.ts';

/** The columns whose texts say whose figures a row holds, of which index and when; from 0, each once. */
export const namingColumns = ({ blocks }: Mapping): readonly number[] => [
  ...new Set(
    blocks
      .flatMap(({ entityCode, entityName, codeBeside, figures }) => [
        entityCode,
        entityName,
        codeBeside,
        ...figures.flatMap(({ indicator, component, period }) => [
          indicator !== null && 'column' in indicator ? indicator.column : null,
          component,
          period !== null && 'column' in period ? period.column : null,
        ]),
      ])
      .filter((column) => column !== null),
  ),
];
