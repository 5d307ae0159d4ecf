import { routeHash, type Route } from './route.ts';

/** The whole address of a view, for readers elsewhere; null where the page is a file on somebody's disk. */
export function viewAddress(route: Route): string | null {
  const { protocol, href } = new URL(routeHash(route), document.baseURI);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
