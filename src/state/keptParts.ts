/**
 * What was read with the parts of what was read before in place of those that say the same, so that what depends on them is
 * not made again; `last` itself where nothing changed. Parts are plain data.
 */
export function keptParts<T extends object>(last: T | null, next: T): T {
  if (last === null) return next;
  const kept = { ...next };
  let isSame = true;
  for (const key in next) {
    if (JSON.stringify(last[key]) === JSON.stringify(next[key])) kept[key] = last[key];
    else isSame = false;
  }
  return isSame ? last : kept;
}
