import { describe, expect, it } from 'vitest';
import { FORMATS, sizeOf } from '#sharing/formats.ts';
import { pictureFile } from '#sharing/pictureFile.ts';
import { chartsOf } from '../support/pictures.ts';
import { publishedDataset } from '../support/publishedDataset.ts';
import { letterWidths } from '../support/trueType.ts';

const dataset = await publishedDataset();
const [regular, bold] = [400, 600].map((weight) => letterWidths(`src/figures/font/thuoc-do-${weight}.ttf`));
const FONT = 'data:font/woff2;base64,AAAA';

const parsed = (svg: string): Element => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
const number = (element: Element, name: string): number => Number(element.getAttribute(name));

type Box = Readonly<{ left: number; right: number; top: number; bottom: number; text: string }>;

/** Where a text is drawn, from the tops of its capitals to its line. */
function boxOf(text: Element, size: number): Box {
  const font = text.getAttribute('font-weight') === '600' ? bold : regular;
  const ems = Number((text.getAttribute('font-size') ?? '1em').replace('em', ''));
  const width = [...(text.textContent ?? '')].reduce((sum, letter) => sum + (font?.get(letter) ?? 1), 0) * size * ems;
  const x = number(text, 'x');
  const anchor = text.getAttribute('text-anchor');
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  const y = number(text, 'y');
  return { left, right: left + width, top: y - size * ems * 0.72, bottom: y, text: text.textContent ?? '' };
}

const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom;

const boxesOf = (svg: string): readonly Box[] => {
  const root = parsed(svg);
  return [...root.querySelectorAll('text')].map((text) => boxOf(text, number(root, 'font-size')));
};

const drawn = (chart: ReturnType<typeof chartsOf>[number], format: (typeof FORMATS)[number], width: number) =>
  pictureFile({ chart, format, room: sizeOf(format, width).room, theme: 'light', fontAddress: FONT });

const asked = dataset.goals.map(({ id }) => id);

describe(pictureFile, () => {
  const [line] = chartsOf(dataset, 'NT-2022-PAR', '2025', 'vi');
  if (line === undefined) throw new Error('no line');

  it('is one SVG that stands by itself: title, description, letters, no style of a page', () => {
    const { svg } = drawn(line, 'document', 0);
    const root = parsed(svg);
    expect([...root.children].slice(0, 3).map(({ tagName }) => tagName)).toEqual(['title', 'desc', 'style']);
    expect(root.querySelector('title')?.textContent).toBe(line.picture.title);
    expect(root.querySelector('desc')?.textContent).toBe(line.sentence);
    expect(root.querySelector('style')?.textContent).toContain(`src:url(${FONT})`);
    expect(svg).not.toMatch(/foreignObject|var\(|class=|<script|href=/);
  });

  it('says source, day, version and address', () => {
    const words = [...parsed(drawn(line, 'document', 0).svg).querySelectorAll('text')].map((t) => t.textContent);
    expect(words).toEqual(
      expect.arrayContaining([
        'Nguồn: Bộ Nội vụ, công bố ngày\u00a019/04/2023 (số liệu 2022)',
        'Số liệu đến 2025 · phiên bản số liệu publishe',
        'https://example.vn/thuoc-do/#/goal?goal=NT-2022-PAR',
      ]),
    );
  });

  it('leaves out title and address where the report has its own, and keeps the source', () => {
    const words = [...parsed(drawn(line, 'plain', 720).svg).querySelectorAll('text')].map((t) => t.textContent);
    expect(words).toContain('Nguồn: Bộ Nội vụ, công bố ngày\u00a019/04/2023 (số liệu 2022)');
    expect(words.join(' ')).not.toContain('https:');
    expect(words.join(' ')).not.toContain('của Ninh Thuận');
  });

  it.each(['vi', 'en'] as const)('clips no words, whatever goal and format, in %s', (language) => {
    const clipped: string[] = [];
    for (const chart of asked.flatMap((id) => chartsOf(dataset, id, '2025', language)))
      for (const format of FORMATS) {
        const { svg, width, height } = drawn(chart, format, 480);
        for (const { left, right, top, bottom, text } of boxesOf(svg)) {
          const isInside = left >= 0 && right <= width && top >= 4 && bottom <= height - 4;
          if (!isInside) clipped.push(`${format} ${chart.picture.title}: ${text}`);
        }
      }
    expect(clipped).toEqual([]);
  });

  it.each(['vi', 'en'] as const)('writes no words over others, in %s', (language) => {
    const over: string[] = [];
    for (const chart of asked.flatMap((id) => chartsOf(dataset, id, '2025', language)))
      for (const format of FORMATS) {
        const boxes = boxesOf(drawn(chart, format, 480).svg);
        boxes.forEach((box, i) => {
          const hit = boxes.slice(i + 1).find((other) => isOver(box, other));
          if (hit !== undefined) over.push(`${format} ${chart.picture.title}: ${box.text} × ${hit.text}`);
        });
      }
    expect(over).toEqual([]);
  });

  it.each([
    ['wide', 960, 540],
    ['square', 720, 720],
  ] as const)('keeps the shape of %s whatever the chart', (format, width, height) => {
    const charts = asked.flatMap((id) => chartsOf(dataset, id, '2025', 'vi'));
    const shapes = new Set(
      charts.map((chart) => {
        const file = drawn(chart, format, 0);
        return `${file.width}×${Math.round(file.height)}${file.isHigher ? ', higher' : ''}`;
      }),
    );
    expect([...shapes]).toEqual([`${width}×${height}`]);
  });
});
