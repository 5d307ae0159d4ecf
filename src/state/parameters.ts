/** Reads one parameter: what it says, `otherwise` where it is absent, unreadable or stands twice. */
export type ReadParameter = <T, D>(name: string, reader: (text: string) => T | null, otherwise: D) => T | D;

/** How the parameters of one screen are read from a link and written into one; null is left out. */
export type ParameterCodec<T> = Readonly<{
  read: (read: ReadParameter) => T;
  write: (value: T) => readonly (readonly [name: string, value: string | null])[];
}>;

const LONGEST_TEXT = 100;

const isPlainText = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_TEXT && !/[\p{Cc}\p{Cs}\uFFFD]/u.test(text);

/** Any text that can be an id or a name; null when it is empty, too long or holds control characters. */
export const readText = (text: string): string | null => (isPlainText(text) ? text : null);

/** Reads each parameter once; what it is not able to read becomes the default and is named. */
export function parameterReader(params: URLSearchParams) {
  const ignored = new Set<string>();
  const wanted = new Set<string>();
  const read: ReadParameter = (name, reader, otherwise) => {
    wanted.add(name);
    const values = params.getAll(name);
    if (values.length === 0) return otherwise;
    const value = values.length === 1 ? reader(values[0] ?? '') : null;
    if (value === null) ignored.add(name);
    return value ?? otherwise;
  };
  return {
    read,
    /** Names that were asked for and could not be used. */
    ignored: (): readonly string[] => [...ignored],
    /** What nobody asked for. */
    unread: (): URLSearchParams => new URLSearchParams([...params].filter(([name]) => !wanted.has(name))),
  };
}

/** A name as it can be shown in a message. */
export const shortened = (name: string): string => (name.length > 30 ? `${name.slice(0, 30)}…` : name);

/** The parameters as they stand in a link, those that are null left out. */
export function parameterText(values: readonly (readonly [name: string, value: string | null])[]): string {
  const params = new URLSearchParams();
  for (const [name, value] of values) if (value !== null) params.set(name, value);
  return params.toString();
}

/** Reads the parameters that belong to one screen alone (`Route.own`), and names those that could not be used. */
export function readOwn<T>(own: string, codec: ParameterCodec<T>): Readonly<{ value: T; ignored: readonly string[] }> {
  const reader = parameterReader(new URLSearchParams(own));
  const value = codec.read(reader.read);
  return { value, ignored: [...new Set([...reader.ignored(), ...reader.unread().keys()])].map(shortened) };
}

/** `Route.own` for a value, which `readOwn` reads back to the same value. */
export const ownText = <T>(codec: ParameterCodec<T>, value: T): string => parameterText(codec.write(value));
