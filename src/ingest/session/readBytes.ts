import { err, ok, type Result } from '#domain/result.ts';

/** The bytes of a file, told piece by piece (0–1); `unreadable` where the file is gone or changed meanwhile. */
export async function readBytes(
  file: Blob,
  onShare: (share: number) => void,
): Promise<Result<Uint8Array<ArrayBuffer>, 'unreadable'>> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  try {
    const reader = file.stream().getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (at + piece.value.length > bytes.length) return err('unreadable'); // it grew while it was read
      bytes.set(piece.value, at);
      at += piece.value.length;
      onShare(file.size === 0 ? 1 : at / file.size);
    }
  } catch {
    return err('unreadable'); // browsers name it differently, but a file's bytes fail to come for this reason alone
  }
  return at === bytes.length ? ok(bytes) : err('unreadable');
}
