import { strToU8, zipSync, type Zippable } from 'fflate';

/** One sheet of a workbook made by hand: its name and the XML of its rows. */
type HandMade = Readonly<{ name: string; rows: string; state?: string; more?: string }>;

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';

/** Number formats by the `s` of a cell: 0 general, 1 `0.00%`, 2 a day, 3 `0.00`. */
const STYLES = `<styleSheet ${NS}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="2"/></cellXfs></styleSheet>`;

const sheetXml = ({ rows, more = '' }: HandMade): string =>
  `<?xml version="1.0"?><worksheet ${NS}><sheetData>${rows}</sheetData>${more}</worksheet>`;

/** The parts of a workbook, by their paths. */
export function workbookParts(sheets: readonly HandMade[], strings: readonly string[] = []): Record<string, string> {
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const relations = sheets.map(
    (_sheet, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': `<Types xmlns="${PKG}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${NS} xmlns:r="${REL}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PKG}/relationships">${relations.join('')}<Relationship Id="rIdS" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst ${NS}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
  };
}

/** Parts as a ZIP. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> => {
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) files[path] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(files, { mtime: '2026-01-01' });
};

/** A workbook of sheets whose rows are written as XML. */
export const handMade = (sheets: readonly HandMade[], strings: readonly string[] = []): Uint8Array<ArrayBuffer> =>
  zipped(workbookParts(sheets, strings));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Rows of text as the XML of a sheet, each cell a text of its own. */
export const textRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (row) =>
        `<row>${row.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`).join('')}</row>`,
    )
    .join('');
