import { hasDisguised } from '../cells/cellText.ts';
import { resultFieldOf } from '../names/headings.ts';
import { isTotalName } from '../table/ignoredRows.ts';
import type { TextName, TidyCells } from './tidyCells.ts';

const KEYS: readonly TextName[] = ['indicator', 'component', 'entityCode', 'entityName', 'period'];
const ASIDE: readonly TextName[] = ['group', 'status', 'rankBasis', 'sourceUrl', 'note'];

// ASCII, the letters of Vietnamese, and marks of print: other letters may be those of an old font.
const VIETNAMESE = /^[ -~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…·°]*$/;
const LOST_LETTER = /[A-Za-zÀ-ỹ]\?[a-zÀ-ỹ]/; // `H? N?i`, or a query in an address
const LONGEST = 1000;

const isHeading = (text: string): boolean => {
  const field = resultFieldOf(text);
  return field === 'entityName' || field === 'entityCode';
};

const isPlain = (text: string): boolean => text.length <= LONGEST && VIETNAMESE.test(text) && !isHeading(text);
const isAddress = (text: string): boolean => /^https?:\/\/[!-~]*$/.test(text);

/**
 * Whether no text of a file could make the general path look twice: at letters that are hidden, lost or of an old font,
 * at headings that come again, at rows of means and totals, at rows without a name.
 */
export function arePlain({ texts }: TidyCells, hasNames: boolean): boolean {
  const isKey = (text: string): boolean => isPlain(text) && !hasDisguised(text) && text === text.trim();
  const isAside = (text: string): boolean => isPlain(text) && (!LOST_LETTER.test(text) || isAddress(text));
  const { entityCode, entityName } = texts;
  const named = hasNames ? entityName : entityCode;
  return (
    KEYS.every((name) => texts[name].texts.every(isKey)) &&
    ASIDE.every((name) => texts[name].texts.every(isAside)) &&
    named.texts.every((text) => text !== '' && !isTotalName(text))
  );
}
