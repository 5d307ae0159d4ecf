/** What a page that is one file carries in itself, each as JSON in a block that no browser runs. */
export type BlockName = 'embedded-files' | 'embedded-store' | 'embedded-start' | 'worker-code';

const END = '</script>';

const startOf = (name: BlockName): string => `<script type="application/json" id="${name}">`;

/** Content as JSON without any `<`, so that nothing in it ends the block or begins a tag. */
const blockText = (content: unknown): string => JSON.stringify(content).replaceAll('<', String.raw`\u003c`);

/** A block of a page. */
export const block = (name: BlockName, content: unknown): string => `${startOf(name)}${blockText(content)}${END}`;

/** A page with other content in one of its blocks; null where it has no such block: it is another page. */
export function withBlock(html: string, name: BlockName, content: unknown): string | null {
  const from = html.indexOf(startOf(name));
  const to = from < 0 ? -1 : html.indexOf(END, from);
  return to < 0 ? null : `${html.slice(0, from)}${block(name, content)}${html.slice(to + END.length)}`;
}
