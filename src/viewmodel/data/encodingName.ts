const NAMES: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16 LE'],
  ['utf-16be', 'UTF-16 BE'],
  ['windows-1258', 'Windows-1258'],
  ['windows-1252', 'Windows-1252'],
  ['tcvn3', 'TCVN3 (ABC)'],
  ['vni', 'VNI'],
]);

/** An encoding by the name that people know it by. */
export const encodingName = (encoding: string): string => NAMES.get(encoding.toLowerCase()) ?? encoding;
