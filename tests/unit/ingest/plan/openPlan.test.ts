import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPlan } from '#ingest/plan/openPlan.ts';
import { readPlan } from '#ingest/plan/readPlan.ts';
import { clausesText } from '#text/clauseText.ts';
import { bytesOf, smallCatalogue } from '../../../support/smallCatalogue.ts';
import { encoded } from '../../../support/vietnameseBytes.ts';

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

const docx = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': bytesOf('<Types/>'),
    'word/document.xml': bytesOf(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
  });

function textOf(bytes: Uint8Array): string {
  const opened = openPlan(bytes, 'kh', smallCatalogue);
  return opened.ok ? opened.value.text : opened.error.code;
}

const linesIn = (bytes: Uint8Array): readonly string[] => textOf(bytes).split('\u2029');

describe(openPlan, () => {
  it('takes a paragraph of a document as a line, and a row of a table as one with bars', () => {
    const body = paragraph('Mục tiêu &amp; chỉ tiêu') + `<w:tbl>${row('PAR INDEX', '87')}${row('PAPI', '')}</w:tbl>`;
    expect(linesIn(docx(body))).toEqual(['Mục tiêu & chỉ tiêu', '| PAR INDEX | 87 |', '| PAPI |  |', '']);
  });

  it.each([
    ['joins the runs of a word', '<w:p><w:r><w:t>đạt 8</w:t></w:r><w:r><w:t>7,5%</w:t></w:r></w:p>', 'đạt 87,5%'],
    [
      'leaves out what was deleted',
      '<w:p><w:del><w:r><w:delText>80</w:delText></w:r></w:del><w:ins><w:r><w:t>87</w:t></w:r></w:ins></w:p>',
      '87',
    ],
    [
      'leaves out a second form of the same',
      '<w:p><w:r><w:t>87</w:t></w:r><mc:Fallback><w:t>88</w:t></mc:Fallback></w:p>',
      '87',
    ],
    [
      'marks an item of a list that the document numbers itself',
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>PAPI</w:t></w:r></w:p>',
      '- PAPI',
    ],
    [
      'begins a page with a form feed',
      `${paragraph('a')}<w:p><w:r><w:br w:type="page"/><w:t>b</w:t></w:r></w:p>`,
      'a\n\fb',
    ],
  ])('%s', (_name, body, text) => {
    expect(linesIn(docx(body)).join('\n').trim()).toBe(text);
  });

  it('names the page of a goal in a document', () => {
    const body = `${paragraph('Kế hoạch năm 2024')}<w:p><w:r><w:lastRenderedPageBreak/><w:t>PAR INDEX đạt 87% trở lên.</w:t></w:r></w:p>`;
    const [goal] = readPlan(textOf(docx(body)), smallCatalogue, { entity: '58', issued: '2024-01-05' }).proposals;
    expect([goal?.page, goal?.line, clausesText(goal?.clauses ?? [])]).toEqual([2, 2, 'score >= 87']);
  });

  it.each(['utf-8', 'utf-16le', 'tcvn3', 'vni', 'windows-1258'])('reads text in %s', (encoding) => {
    const text =
      'Kế hoạch cải cách hành chính tỉnh Ninh Thuận năm 2024\nPhấn đấu Chỉ số cải cách hành chính của tỉnh đạt 87% trở lên.';
    const opened = textOf(encoded(text, encoding));
    const { proposals } = readPlan(opened, smallCatalogue, { entity: '58', issued: null });
    expect(proposals.map(({ code, clauses }) => `${code} ${clausesText(clauses)}`)).toEqual(['PAR_INDEX score >= 87']);
  });

  it.each<[name: string, bytes: Uint8Array, code: string]>([
    ['nothing', new Uint8Array(), 'empty_file'],
    ['a document without text', docx('<w:p/>'), 'empty_file'],
    ['a PDF', bytesOf('%PDF-1.7'), 'document_other_kind'],
    ['a damaged document', docx(paragraph('PAR INDEX đạt 87%'.repeat(50))).slice(0, -30), 'document_other_kind'],
    ['a workbook', zipSync({ 'xl/workbook.xml': bytesOf('<workbook/>') }), 'document_other_kind'],
  ])('refuses %s', (_name, bytes, code) => {
    expect(textOf(bytes)).toBe(code);
  });
});
