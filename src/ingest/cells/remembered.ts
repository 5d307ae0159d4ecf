/** `read`, run once for each distinct text or number; a column of codes has few of them, often many times in a row. */
export function remembered<K extends string | number, T>(read: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  let last: Readonly<{ key: K; value: T }> | null = null;
  return (key) => {
    if (last !== null && last.key === key) return last.value;
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = read(key)));
    last = { key, value };
    return value;
  };
}
