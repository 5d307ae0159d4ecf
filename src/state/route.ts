import { periodText, readPeriod } from '#domain/period.ts';
import {
  DEFAULT_SELECTION,
  readLineMeasure,
  readSortKey,
  readStanding,
  type Selection,
  type Sort,
} from '#viewmodel/selection.ts';

const SCREENS = ['goals', 'goal', 'data'] as const;
export type Screen = (typeof SCREENS)[number];
export type Route = Readonly<{ screen: Screen; selection: Selection }>;
/** A route and the names of the parameters that could not be used. */
export type RouteReading = Readonly<{ route: Route; ignored: readonly string[] }>;

export const DEFAULT_ROUTE: Route = { screen: 'goals', selection: DEFAULT_SELECTION };

const LONGEST_HASH = 2000;
const LONGEST_TEXT = 100;

/** Names that links once used, and what they are called now. Links are kept working for ever: entries are only added. */
const RENAMED: readonly (readonly [old: string, now: string])[] = [['year', 'asof']];

/** Parameters that say nothing any more, with the values they had: own files are part of the stored data. */
const RETIRED: readonly (readonly [name: string, value: string])[] = [['data', 'own']];

const isPlainText = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_TEXT && !/[\p{Cc}\p{Cs}\uFFFD]/u.test(text);

const readText = (text: string): string | null => (isPlainText(text) ? text : null);

function readSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const by = readSortKey(descending ? text.slice(1) : text);
  return by === null ? null : { by, descending };
}

function readVerdicts(text: string): Selection['filter']['verdicts'] | null {
  const verdicts = [...new Set(text.split(',').map(readStanding))];
  const known = verdicts.filter((v) => v !== null);
  return known.length < verdicts.length ? null : known;
}

/** Reads each parameter once; what it is not able to read becomes the default and is named. */
function parameterReader(params: URLSearchParams) {
  const ignored = new Set<string>();
  const wanted = new Set<string>();
  return {
    read: <T, D>(name: string, reader: (text: string) => T | null, otherwise: D): T | D => {
      wanted.add(name);
      const values = params.getAll(name);
      if (values.length === 0) return otherwise;
      const value = values.length === 1 ? reader(values[0] ?? '') : null;
      if (value === null) ignored.add(name);
      return value ?? otherwise;
    },
    ignored: () => [...ignored, ...[...new Set(params.keys())].filter((name) => !wanted.has(name))],
  };
}

function renamed(params: URLSearchParams): URLSearchParams {
  for (const [old, now] of RENAMED) {
    const value = params.get(old);
    if (value !== null && !params.has(now)) params.set(now, value);
    params.delete(old);
  }
  for (const [name, value] of RETIRED) if (params.getAll(name).every((given) => given === value)) params.delete(name);
  return params;
}

function readSelection({ read }: ReturnType<typeof parameterReader>): Selection {
  const { filter, sort } = DEFAULT_SELECTION;
  return {
    entity: read('entity', readText, null),
    plan: read('plan', readText, null),
    asOf: read('asof', readPeriod, null),
    filter: {
      verdicts: read('verdict', readVerdicts, filter.verdicts),
      indicator: read('indicator', readText, null),
      owner: read('owner', readText, null),
    },
    sort: read('sort', readSort, sort),
    goal: read('goal', readText, null),
    measure: read('measure', readLineMeasure, null),
    language: read('lang', (text) => (text === 'vi' || text === 'en' ? text : null), 'vi'),
  };
}

/** Reads a location hash. Never throws: what is unknown, broken, repeated or too long becomes its default and is named in `ignored`. */
export function readRoute(hash: string): RouteReading {
  if (hash.length > LONGEST_HASH) return { route: DEFAULT_ROUTE, ignored: ['#'] };
  const [path = '', ...query] = hash.replace(/^#\/?/, '').split('?');
  const reader = parameterReader(renamed(new URLSearchParams(query.join('?'))));
  const screen = SCREENS.find((name) => name === path) ?? null;
  const route: Route = { screen: screen ?? 'goals', selection: readSelection(reader) };
  const unknownPath = screen === null && path !== '' ? [shortened(path)] : [];
  return { route, ignored: [...unknownPath, ...reader.ignored().map(shortened)] };
}

const shortened = (name: string): string => (name.length > 30 ? `${name.slice(0, 30)}…` : name);

/** The hash of a route, which `readRoute` reads back to the same route; defaults are left out. */
export function routeHash({ screen, selection }: Route): string {
  const { entity, plan, asOf, filter, sort, goal, measure, language } = selection;
  const isDefaultSort = sort.by === DEFAULT_SELECTION.sort.by && !sort.descending;
  const values: readonly (readonly [name: string, value: string | null])[] = [
    ['goal', goal],
    ['entity', entity],
    ['plan', plan],
    ['asof', asOf === null ? null : periodText(asOf)],
    ['verdict', filter.verdicts.length === 0 ? null : filter.verdicts.join(',')],
    ['indicator', filter.indicator],
    ['owner', filter.owner],
    ['sort', isDefaultSort ? null : `${sort.descending ? '-' : ''}${sort.by}`],
    ['measure', measure],
    ['lang', language === 'vi' ? null : language],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of values) if (value !== null) params.set(name, value);
  const query = params.toString();
  return `#/${screen}${query === '' ? '' : `?${query}`}`;
}
