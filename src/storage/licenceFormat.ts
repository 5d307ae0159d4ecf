import * as v from 'valibot';

/** A package that the app is built from; `folder` is where it is installed, from the project's root. */
export type LockedPackage = Readonly<{ name: string; version: string; licence: string; folder: string }>;

/** A library of the app with the words of its licence; text empty where it carries none. */
export type Library = Readonly<{ name: string; version: string; licence: string; text: string }>;

const Lockfile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean()),
      devOptional: v.optional(v.boolean()),
      optional: v.optional(v.boolean()),
    }),
  ),
});

const INSTALLED = 'node_modules/';

/** What the app is built from, by npm's lock file: no tools, no types. Throws on anything that is no lock file. */
export function readLockedPackages(lock: unknown): readonly LockedPackage[] {
  const { packages } = v.parse(Lockfile, lock);
  return Object.entries(packages).flatMap(([folder, { version, license, dev, devOptional, optional }]) => {
    const name = folder.slice(folder.lastIndexOf(INSTALLED) + INSTALLED.length);
    const isTool = dev === true || devOptional === true || optional === true || name.startsWith('@types/');
    if (isTool || !folder.includes(INSTALLED) || version === undefined) return [];
    return [{ name, version, licence: license ?? '', folder }];
  });
}

const Libraries = v.array(
  v.strictObject({ name: v.string(), version: v.string(), licence: v.string(), text: v.string() }),
);

/** The libraries of a `licences.json`; null when it is something else. */
export function decodeLibraries(foreign: unknown): readonly Library[] | null {
  const read = v.safeParse(Libraries, foreign);
  return read.success ? read.output : null;
}
