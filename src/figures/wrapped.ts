import { labelWidth } from './shape.ts';

/** A word in pieces that fit into `width`: an address has no space to break at. */
function pieces(word: string, width: number, size: number): readonly string[] {
  const cut: string[] = [''];
  for (const letter of word) {
    const longer = `${cut.at(-1) ?? ''}${letter}`;
    if (longer.length > 1 && labelWidth(longer, size) > width) cut.push(letter);
    else cut[cut.length - 1] = longer;
  }
  return cut;
}

/** The words of a text in lines that fit into `width`; none for an empty text. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => (each === '' ? [] : pieces(each, width, size)))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || labelWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
