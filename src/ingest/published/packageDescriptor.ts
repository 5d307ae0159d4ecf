import * as v from 'valibot';
import { fileIssue, type ImportIssue } from '#domain/issue.ts';
import { err, ok, type Result } from '#domain/result.ts';

const Resource = v.looseObject({
  name: v.string(),
  path: v.string(),
  bytes: v.optional(v.number()),
  hash: v.optional(v.string()),
  schema: v.optional(v.looseObject({ fields: v.array(v.looseObject({ name: v.string() })) })),
});

const Descriptor = v.looseObject({ resources: v.array(Resource) });

/** Files of a published folder by their path within it, with `/` between folders. */
export type PackageFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What `datapackage.json` says of one file. `hash` is `sha256:…`. */
export type PackageResource = v.InferOutput<typeof Resource>;

/** The name of the descriptor within a published folder. */
export const DESCRIPTOR = 'datapackage.json';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The resources that a `datapackage.json` lists; `package_unreadable` where it is no such file. */
export function readDescriptor(bytes: Uint8Array): Result<readonly PackageResource[], ImportIssue> {
  const read = v.safeParse(Descriptor, parsed(new TextDecoder().decode(bytes)));
  if (read.success) return ok(read.output.resources);
  return err(fileIssue('error', 'package_unreadable', DESCRIPTOR, v.getDotPath(read.issues[0])));
}
