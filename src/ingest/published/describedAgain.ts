import * as v from 'valibot';
import { contentHash } from '../bytes/contentHash.ts';
import { DESCRIPTOR } from './packageDescriptor.ts';
import type { PackageFiles } from './packageDescriptor.ts';

const Members = v.record(v.string(), v.unknown()); // keeps the order of what stands there
const Resources = v.array(Members);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * The text of `datapackage.json` with the sizes and hashes that its files have now, and everything else as it was.
 * Null where there is no such file or it cannot be read.
 */
export async function describedAgain(files: PackageFiles): Promise<string | null> {
  const bytes = files.get(DESCRIPTOR);
  if (bytes === undefined) return null;
  const text = new TextDecoder().decode(bytes);
  const descriptor = v.safeParse(Members, parsed(text));
  const listed = v.safeParse(Resources, descriptor.success ? descriptor.output['resources'] : null);
  if (!descriptor.success || !listed.success) return null;
  const resources = await Promise.all(
    listed.output.map(async (resource) => {
      const file = typeof resource['path'] === 'string' ? files.get(resource['path']) : undefined;
      return file === undefined ? resource : { ...resource, bytes: file.length, hash: await contentHash(file) };
    }),
  );
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? 2;
  return `${JSON.stringify({ ...descriptor.output, resources }, null, indent)}${text.endsWith('\n') ? '\n' : ''}`;
}
