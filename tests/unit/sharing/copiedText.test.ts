import { describe, expect, it } from 'vitest';
import type { ChartPicture } from '#sharing/chartPictures.ts';
import { copiedHtml, copiedText } from '#sharing/copiedText.ts';

const chart: ChartPicture = {
  kind: 'line',
  picture: {
    title: 't',
    subtitle: '',
    legend: [],
    footer: ['Nguồn: A & B'],
    draw: () => ({ width: 1, height: 1, title: '', tone: null, shapes: [] }),
  },
  notes: ['Nguồn: A & B'],
  sentence: 'Hạng 29/63; <b>thiếu</b> 4 bậc',
  years: '2022',
  table: {
    caption: 'PAR INDEX',
    columns: [
      { title: 'Kỳ', numeric: false },
      { title: 'Kết quả', numeric: true },
    ],
    rows: [{ key: '2022', cells: ['2022', '> 30'], focus: false }],
  },
};

describe('what is copied', () => {
  it('is a sentence, a table and its source in a document, any sign of theirs as text', () => {
    expect(copiedHtml(chart)).toBe(
      '<p>Hạng 29/63; &lt;b&gt;thiếu&lt;/b&gt; 4 bậc</p><table><caption>PAR INDEX</caption><thead><tr><th>Kỳ</th><th>Kết quả</th></tr></thead><tbody><tr><td>2022</td><td>&gt; 30</td></tr></tbody></table><p>Nguồn: A &amp; B</p>',
    );
  });

  it('is the same with tabs in plain text', () => {
    expect(copiedText(chart).split('\n')).toEqual([
      'Hạng 29/63; <b>thiếu</b> 4 bậc',
      '',
      'PAR INDEX',
      'Kỳ\tKết quả',
      '2022\t> 30',
      '',
      'Nguồn: A & B',
    ]);
  });
});
