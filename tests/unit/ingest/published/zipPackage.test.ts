import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '#domain/crc32.ts';
import { unzipPackage, zipPackage } from '#ingest/published/zipPackage.ts';
import { bytesOf } from '../../../support/smallCatalogue.ts';

const END = 22;

/** An archive with one number of its directory changed: `at` counts from the directory's first entry, or from the end record. */
function changed(bytes: Uint8Array, part: 'entry' | 'end', at: number, width: 2 | 4, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - END;
  const from = (part === 'end' ? end : view.getUint32(end + 16, true)) + at;
  if (width === 2) view.setUint16(from, value, true);
  else view.setUint32(from, value, true);
  return copy;
}

const one = zipSync({ 'a.csv': bytesOf('x,y\n1,2\n'.repeat(50)) });
const plain = zipSync({ 'a.csv': bytesOf('x,y\n') }, { level: 0 });
const CODED = 20; // where an entry states its packed size; 4 more: its size when unpacked

describe(unzipPackage, () => {
  it.each<[name: string, archive: Uint8Array, fault: string]>([
    ['nothing', new Uint8Array(0), 'no_zip'],
    ['a table', bytesOf('a,b\n1,2\n'.repeat(9)), 'no_zip'],
    ['an archive that was cut off', one.subarray(0, one.length - 30), 'no_zip'],
    ['an archive whose directory is not there', changed(one, 'end', 16, 4, 3), 'damaged'],
    ['a wrong checksum', changed(one, 'entry', 16, 4, 1), 'damaged'],
    ['a wrong checksum of a file that is not packed', changed(plain, 'entry', 16, 4, 1), 'damaged'],
    ['more inside than it says', changed(one, 'entry', CODED + 4, 4, 10), 'size'],
    ['less inside than it says', changed(one, 'entry', CODED + 4, 4, 900), 'damaged'],
    ['a file that begins elsewhere', changed(one, 'entry', 42, 4, 7), 'damaged'],
    ['a password', changed(one, 'entry', 8, 2, 1), 'encrypted'],
    ['another way of packing', changed(one, 'entry', 10, 2, 12), 'method'],
    ['a file said to unpack to 4 GB', changed(one, 'entry', CODED + 4, 4, 0xffffffff), 'size'],
    ['a file packed more than 200 times', zipSync({ a: new Uint8Array(2_000_000) }), 'ratio'],
    [
      'more than 2 000 files',
      zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, new Uint8Array(0)]))),
      'entries',
    ],
    ['two names that differ in case alone', zipSync({ 'a.csv': bytesOf('1'), 'A.csv': bytesOf('2') }), 'twice'],
    ...[
      '../a.csv',
      'results/../../a.csv',
      '/etc/passwd',
      'C:\\a.csv',
      'a\\b.csv',
      'results//a.csv',
      './a.csv',
      'a\u202e.csv',
    ].map((name): [string, Uint8Array, string] => [`the path ${name}`, zipSync({ [name]: bytesOf('1') }), 'name']),
  ])('refuses %s', (_name, archive, fault) => {
    expect(unzipPackage(archive)).toEqual({ ok: false, error: fault });
  });

  it('gives back what was packed, whatever it is called within the rules', () => {
    const aPath = fc.stringMatching(/^(?:results|goals)\/[a-z]{1,8}ế?\.csv$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(aPath, fc.uint8Array({ maxLength: 400 }))), (entries) => {
        const files = new Map(entries.map(([path, bytes]) => [path, new Uint8Array(bytes)]));
        const archive = zipPackage(files);
        expect(unzipPackage(archive)).toEqual({ ok: true, value: files });
        expect(zipPackage(files)).toEqual(archive);
      }),
    );
  });

  it('never throws, whatever a byte of an archive is changed to', () => {
    fc.assert(
      fc.property(fc.nat(one.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const hostile = one.slice();
        hostile[at] = byte;
        const read = unzipPackage(hostile);
        expect(read.ok ? [...read.value.values()].map((b) => b.length) : read.error).toEqual(
          read.ok ? expect.arrayContaining([]) : expect.any(String),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe(crc32, () => {
  it('is the checksum that everybody knows of 123456789', () => {
    expect(crc32(bytesOf('123456789')).toString(16)).toBe('cbf43926');
  });
});
