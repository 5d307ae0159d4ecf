import { periodText, readPeriod } from '#domain/period.ts';
import {
  DEFAULT_SELECTION,
  readLineMeasure,
  readSortKey,
  readStanding,
  type Selection,
  type Sort,
} from '#viewmodel/selection.ts';
import { parameterReader, parameterText, readText, shortened, type ReadParameter } from './parameters.ts';

const SCREENS = ['goals', 'goal', 'indicator', 'entity', 'simulate', 'data', 'method'] as const;
export type Screen = (typeof SCREENS)[number];
/** Where one is: the screen, what all screens share, and the parameters of this screen alone, as they stand in the link (see `readOwn`). */
export type Route = Readonly<{ screen: Screen; selection: Selection; own: string }>;
/** A route and the names of the parameters that could not be used. */
export type RouteReading = Readonly<{ route: Route; ignored: readonly string[] }>;

export const DEFAULT_ROUTE: Route = { screen: 'goals', selection: DEFAULT_SELECTION, own: '' };

/** Screens with parameters of their own, which they read themselves when they are loaded. */
const WITH_OWN: readonly Screen[] = ['indicator', 'entity', 'simulate', 'method'];

const LONGEST_HASH = 2000;

/** Names that links once used, and what they are called now. Links are kept working for ever: entries are only added. */
const RENAMED: readonly (readonly [old: string, now: string])[] = [['year', 'asof']];

/** Parameters that say nothing any more, with the values they had: own files are part of the stored data. */
const RETIRED: readonly (readonly [name: string, value: string])[] = [['data', 'own']];

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

function renamed(params: URLSearchParams): URLSearchParams {
  for (const [old, now] of RENAMED) {
    const value = params.get(old);
    if (value !== null && !params.has(now)) params.set(now, value);
    params.delete(old);
  }
  for (const [name, value] of RETIRED) if (params.getAll(name).every((given) => given === value)) params.delete(name);
  return params;
}

function readSelection(read: ReadParameter): Selection {
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
  const selection = readSelection(reader.read);
  const unread = reader.unread();
  const hasOwn = screen !== null && WITH_OWN.includes(screen);
  const route: Route = { screen: screen ?? 'goals', selection, own: hasOwn ? unread.toString() : '' };
  const ignored = [...reader.ignored(), ...(hasOwn ? [] : new Set(unread.keys()))];
  const unknownPath = screen === null && path !== '' ? [path] : [];
  return { route, ignored: [...unknownPath, ...ignored].map(shortened) };
}

/** The hash of a route, which `readRoute` reads back to the same route; defaults are left out. */
export function routeHash({ screen, selection, own }: Route): string {
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
  const query = [parameterText(values), own].filter((part) => part !== '').join('&');
  return `#/${screen}${query === '' ? '' : `?${query}`}`;
}
