import type { ChartPicture } from './chartPictures.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (letter) => ESCAPES[letter] ?? letter);

const rowHtml = (cells: readonly string[], tag: 'th' | 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;

/** What a chart says as HTML for a document: its sentence, its table, its source. */
export function copiedHtml({ sentence, table, picture }: ChartPicture): string {
  const head = rowHtml(
    table.columns.map(({ title }) => title),
    'th',
  );
  const body = table.rows.map(({ cells }) => rowHtml(cells, 'td')).join('');
  const notes = picture.footer.map((line) => `<p>${escaped(line)}</p>`).join('');
  const caption = `<caption>${escaped(table.caption)}</caption>`;
  return `<p>${escaped(sentence)}</p><table>${caption}<thead>${head}</thead><tbody>${body}</tbody></table>${notes}`;
}

/** The same as plain text, cells apart by tabs. */
export function copiedText({ sentence, table, picture }: ChartPicture): string {
  const rows = [table.columns.map(({ title }) => title), ...table.rows.map(({ cells }) => cells)];
  return [sentence, '', table.caption, ...rows.map((cells) => cells.join('\t')), '', ...picture.footer].join('\n');
}
