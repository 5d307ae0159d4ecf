import { xmlText } from '../zip/xmlText.ts';

/** A sheet as the workbook lists it: `path` is where its cells stand within the ZIP. */
export type ListedSheet = Readonly<{ name: string; isHidden: boolean; path: string | null }>;

/** The attributes of a tag, without the prefix of a namespace. */
function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = tag.matchAll(/\s(?:[A-Za-z0-9]+:)?([A-Za-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map([...found].map(([, name = '', double, single]) => [name, xmlText(double ?? single ?? '')]));
}

const tagsOf = (xml: string, name: 'sheet' | 'Relationship'): readonly ReadonlyMap<string, string>[] =>
  [...xml.matchAll(name === 'sheet' ? /<(?:\w+:)?sheet\s[^<>]*>/g : /<(?:\w+:)?Relationship\s[^<>]*>/g)].map(([tag]) =>
    attributesOf(tag),
  );

/** The sheets of a workbook in its own order, from its list and its list of parts. */
export function listedSheets(workbookXml: string, relationsXml: string): readonly ListedSheet[] {
  const targets = new Map(
    tagsOf(relationsXml, 'Relationship').map((part) => [part.get('Id') ?? '', part.get('Target') ?? '']),
  );
  return tagsOf(workbookXml, 'sheet').map((sheet) => {
    const target = targets.get(sheet.get('id') ?? '') ?? null;
    const path = target === null ? null : target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return { name: sheet.get('name') ?? '', isHidden: (sheet.get('state') ?? 'visible') !== 'visible', path };
  });
}
