import * as v from 'valibot';

/** Something that can be looked up: its name and its address, null where it has none. */
export type Named = Readonly<{ title: string; address: string | null }>;
/** A published table: where it comes from and under which licence. */
export type TableSources = Readonly<{
  title: string;
  description: string;
  sources: readonly Named[];
  licences: readonly Named[];
}>;

const NamedEntry = v.pipe(
  v.object({ title: v.string(), path: v.optional(v.string()) }),
  v.transform(({ title, path }): Named => ({
    title,
    address: path !== undefined && /^https?:/.test(path) ? path : null,
  })),
);

const Descriptor = v.object({
  resources: v.array(
    v.object({
      title: v.string(),
      description: v.optional(v.string(), ''),
      sources: v.optional(v.array(NamedEntry), []),
      licenses: v.optional(v.array(NamedEntry), []),
    }),
  ),
});

/** Where each table of a data package comes from, in the package's order; null when it is no description of one. */
export function decodeSources(foreign: unknown): readonly TableSources[] | null {
  const read = v.safeParse(Descriptor, foreign);
  if (!read.success) return null;
  return read.output.resources.map(({ title, description, sources, licenses }) => ({
    title,
    description,
    sources,
    licences: licenses,
  }));
}
