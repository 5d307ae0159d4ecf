import type { Catalogue } from '#domain/dataset.ts';
import { onDemand } from '#domain/onDemand.ts';
import { toVocabulary, type Vocabulary } from '../bytes/vocabulary.ts';
import { HEADINGS } from './headings.ts';

/** The words of the names and headings that a file is likely to hold, by which its encoding is told. */
export const knownWords = onDemand((catalogue: Catalogue): Vocabulary => {
  const names = catalogue.entities.flatMap(({ nameVi, nameEn, aliases }) => [nameVi, nameEn, ...aliases]);
  return toVocabulary(names, HEADINGS);
});
