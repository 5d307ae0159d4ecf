import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { embeddedStart } from '#storage/embeddedFiles.ts';
import { ownText, readOwn, type ParameterCodec } from './parameters.ts';
import { keptParts } from './keptParts.ts';
import { DEFAULT_SELECTION, type Selection } from '#viewmodel/selection.ts';
import { readRoute, routeHash, type Route, type RouteReading } from './route.ts';

const follow = (onChange: () => void): (() => void) => {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
};

/** What the address bar, of which there is one, said last. */
let selected: Selection = DEFAULT_SELECTION;

function readAddress(hash: string): RouteReading {
  const { route, ignored } = readRoute(hash);
  selected = keptParts(selected, route.selection);
  return { route: { ...route, selection: selected }, ignored };
}

/** The route in the address bar, and the parameters of it that could not be used. Parts of it that stay are the same objects. */
export function useRoute(): RouteReading {
  const hash = useSyncExternalStore(follow, () => window.location.hash || embeddedStart());
  return useMemo(() => readAddress(hash), [hash]);
}

/** Goes to a route; it can be left again with the browser's Back. */
export function goTo(route: Route): void {
  window.location.hash = routeHash(route);
}

/** Shows a route in place of the one that is shown: what is changed many times a second leaves one entry in the history. */
export function replaceRoute(route: Route): void {
  window.history.replaceState(null, '', routeHash(route));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Writes the defaults that were filled in into the address, so that the link says what is shown; adds nothing to the history. */
export function useSettledRoute(route: Route, isWanted: boolean): void {
  const hash = routeHash(route);
  useEffect(() => {
    if (isWanted && window.location.hash !== hash) window.history.replaceState(null, '', hash);
  }, [hash, isWanted]);
}

/** The parameters of a screen of its own, those that could not be used, and the route with others in their place. */
export function useOwn<T>(route: Route, codec: ParameterCodec<T>) {
  const { own } = route;
  const { value, ignored } = useMemo(() => readOwn(own, codec), [own, codec]);
  const routeWith = (changes: Partial<T>): Route => ({ ...route, own: ownText(codec, { ...value, ...changes }) });
  return { value, ignored, routeWith };
}
