import fc from 'fast-check';

/** Headings of the data contract, in its order. */
const HEADINGS = [
  'indicator_code',
  'component_code',
  'entity_code',
  'entity_name',
  'period',
  'score',
  'rank',
  'rank_of',
  'group',
  'status',
  'rank_basis',
  'source_url',
  'note',
] as const;
const NEEDED: ReadonlySet<string> = new Set(['indicator_code', 'entity_code', 'period']);

/** Series of the small catalogue with scores inside their scales. */
const SERIES = [
  ['PAR_INDEX', '', ['0', '89.64', '100', '62.123', '7.1234567', '88.50']],
  ['PAPI', '', ['40.5', '46.0000005', '39.9999995', '80', '11.50']],
  ['PAPI', 'D1', ['5.25', '1', '10.0', '6.123456789012']],
  ['PAPI', 'D2', ['6.25', '1.5', '9.999']],
  ['DTI', '', ['0.5', '1', '0.1234', '0.123']],
  ['LOW', '', ['12.5', '0', '99']],
] as const;
const ENTITIES = [
  ['01', 'Hà Nội'],
  ['10', 'Lào Cai'],
  ['15', 'Yên Bái'],
  ['58', 'Ninh Thuận'],
  ['66', 'Đăk Lăk'],
  ['79', 'TP.HCM'],
  ['58-A', 'Sở A (giả lập)'],
  ['R1', 'Miền núi'],
] as const;

/** Texts that make a reader of numbers and names look twice, or should. */
const ODD = [
  ' ¦-¦x¦.5¦5.¦+5¦1e5¦-0¦-1¦007¦05¦1.234¦1234.567¦12,5¦"12,5"¦1 234¦5\u00a0¦ 5¦5 ¦５¦30/63¦TOP 20¦12.0¦0¦64¦9999¦N/A¦#N/A',
  '2024¦2023-Q1¦2023-6T¦2023-6t¦Năm 2023¦23¦2026¦99¦PARR¦D9¦TOTAL¦papi¦Hà Nội¦Ha\u0300 No\u0323i¦Hà\u200bNội¦На Noi¦H? N?i',
  'Hµ Néi¦Cả nước¦Trung bình¦Tổng¦Tỉnh¦Ghi chú¦final¦tự chấm¦nháp¦derived¦tính ra¦cao¦Nhóm CAO¦vừa¦score¦A¦1¦(1)',
  '__proto__¦\ufeff¦"¦""¦"a"¦"a" ¦"a"b¦a"b¦"a""b"¦"a,b"¦"a\nb"¦"a;b"¦a;b¦a\tb¦a|b¦\r¦\u0000¦\u007f¦https://e.vn/?a=b¦a?b',
  `${'1'.repeat(9)}¦${'1'.repeat(10)}¦0.${'3'.repeat(60)}¦${'x'.repeat(1001)}¦`,
].flatMap((texts) => texts.split('¦'));

const words = (score: string, rank: number, i: number): Readonly<Record<string, string>> => ({
  score,
  rank: String(rank),
  rank_of: '63',
  group: ['', 'cao', 'thấp'][i % 3] ?? '',
  status: ['final', '', 'provisional', 'chính thức'][i % 4] ?? '',
  rank_basis: ['', 'published', 'derived'][i % 3] ?? '',
  source_url: i % 2 === 0 ? 'https://example.vn/a.csv' : '',
  note: ['', 'giả lập', 'a, b'][i % 3] ?? '',
});

/** Rows that are about different things, in the contract's columns. */
const rows = fc.uniqueArray(
  fc.record({
    series: fc.nat(SERIES.length - 1),
    entity: fc.nat(ENTITIES.length - 1),
    period: fc.constantFrom('2021', '2022', '2023', '2024', '2023-6T', '2022-Q1'),
    figure: fc.nat(20),
    rank: fc.integer({ min: 1, max: 60 }),
    blank: fc.constantFrom('', '', '', '', 'score', 'rank'),
    words: fc.nat(11),
  }),
  { selector: ({ series, entity, period }) => `${series} ${entity} ${period}`, minLength: 1, maxLength: 24 },
);

type RowOf<T> = T extends fc.Arbitrary<readonly (infer R)[]> ? R : never;

function cellsOf(row: RowOf<typeof rows>, headings: readonly string[]): readonly string[] {
  const [indicator, component, scores] = SERIES[row.series] ?? SERIES[0];
  const [code, name] = ENTITIES[row.entity] ?? ENTITIES[0];
  const score = scores[row.figure % scores.length] ?? '';
  const known: Readonly<Record<string, string>> = {
    indicator_code: indicator,
    component_code: component,
    entity_code: code,
    entity_name: name,
    period: row.period,
    ...words(score, row.rank, row.words),
    ...(row.blank === '' || !headings.includes('score') || !headings.includes('rank') ? {} : { [row.blank]: '' }),
  };
  return headings.map((heading) => {
    const cell = known[heading] ?? '';
    return cell.includes(',') ? `"${cell}"` : cell;
  });
}

const columns = fc
  .tuple(fc.subarray([...HEADINGS]), fc.constantFrom('score', 'rank', 'both'))
  .map(([chosen, figures]) =>
    HEADINGS.filter(
      (heading) =>
        NEEDED.has(heading) ||
        (heading === 'score'
          ? figures !== 'rank'
          : heading === 'rank'
            ? figures !== 'score'
            : chosen.includes(heading)),
    ),
  );

/** What is done to a file that was tidy: nothing, mostly. */
const harm = fc.oneof(
  fc.record({ kind: fc.constant('cell' as const), at: fc.nat(), text: fc.constantFrom(...ODD) }),
  fc.record({ kind: fc.constant('quote' as const), at: fc.nat() }),
  fc.record({
    kind: fc.constant('line' as const),
    at: fc.nat(),
    text: fc.constantFrom('', ' ', ',', 'Ghi chú: x', '"'),
  }),
  fc.record({ kind: fc.constant('again' as const), at: fc.nat(), from: fc.nat() }),
  fc.record({ kind: fc.constant('newline' as const), at: fc.nat(), text: fc.constantFrom('\n', '\r\n', '\r', '\n\n') }),
);
const byteHarm = fc.record({
  at: fc.nat(),
  byte: fc.constantFrom(0, 9, 10, 13, 34, 44, 59, 0x80, 0xc3, 0xe1, 0xff, 0xef),
});

function harmed(lines: readonly string[], harms: readonly (typeof harm extends fc.Arbitrary<infer H> ? H : never)[]) {
  const out = [...lines];
  for (const one of harms) {
    const at = one.at % out.length;
    const cells = (out[at] ?? '').split(',');
    const cell = Math.floor(one.at / out.length) % cells.length;
    if (one.kind === 'cell' && at > 0) out[at] = cells.map((text, i) => (i === cell ? one.text : text)).join(',');
    if (one.kind === 'quote') out[at] = cells.map((text, i) => (i === cell ? `"${text}"` : text)).join(',');
    if (one.kind === 'line') out.splice(at + 1, 0, one.text);
    if (one.kind === 'again') out.splice(at + 1, 0, out[one.from % out.length] ?? '');
    if (one.kind === 'newline') out[at] = `${out[at]}${one.text}`;
  }
  return out;
}

/** Files as the data contract has them, about the small catalogue; some of them harmed in one place or two. */
export const tidyBytes: fc.Arbitrary<Uint8Array<ArrayBuffer>> = fc
  .record({
    rows,
    columns,
    harms: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 3, arbitrary: fc.array(harm, { minLength: 1, maxLength: 2 }) },
    ),
    bytes: fc.oneof(
      { weight: 6, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(byteHarm, { minLength: 1, maxLength: 2 }) },
    ),
    newline: fc.constantFrom('\n', '\r\n'),
    end: fc.constantFrom('', '\n', '\n', '\n\n', '\r\n'),
    bom: fc.boolean(),
  })
  .map(({ rows: some, columns: headings, harms, bytes, newline, end, bom }) => {
    const lines = [headings.join(','), ...some.map((row) => cellsOf(row, headings).join(','))];
    const last = end === '\n' ? newline : end === '\n\n' ? newline + newline : end;
    const text = `${bom ? '\ufeff' : ''}${harmed(lines, harms).join(newline)}${last}`;
    const encoded = [...new TextEncoder().encode(text)];
    for (const { at, byte } of bytes) encoded.splice(at % encoded.length, at % 2, byte);
    return new Uint8Array(encoded);
  });
