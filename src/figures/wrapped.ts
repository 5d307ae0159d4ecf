import { labelWidth } from './shape.ts';

/** The words of a name in lines that fit into `width`; a word alone may be wider. */
export function wrapped(name: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || labelWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
