import { kindOfText, type FileKind } from '#viewmodel/fileKind.ts';

const LOOKED_AT = 2000;

/** The kind of a file by its heading; null when that does not tell, or the file cannot be read. */
export async function kindOfFile(file: File): Promise<FileKind | null> {
  try {
    return kindOfText(await file.slice(0, LOOKED_AT).text());
  } catch {
    return null; // changed on disk since it was chosen: reading it says so
  }
}
