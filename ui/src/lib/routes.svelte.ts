// Where the window is, kept in the part of the address after #.

export type Route =
  { view: 'today' | 'cases' | 'new-case' | 'bundles' | 'conflicts' | 'settings' } | { view: 'case'; id: string };

export type ViewName = Route['view'];

const PLAIN: readonly string[] = ['today', 'cases', 'new-case', 'bundles', 'conflicts', 'settings'];

/** Reads an address; anything unknown leads to Today. */
export function readRoute(hash: string): Route {
  const [view = '', id] = hash.replace(/^#\/?/, '').split('/');
  if (view === 'case' && id) {
    try {
      return { view, id: decodeURIComponent(id) };
    } catch {
      return { view: 'today' };
    }
  }
  return PLAIN.includes(view) ? ({ view } as Route) : { view: 'today' };
}

export function writeRoute(route: Route): string {
  return route.view === 'case' ? `#/case/${encodeURIComponent(route.id)}` : `#/${route.view}`;
}

export const caseAddress = (id: string): string => writeRoute({ view: 'case', id });

let route = $state<Route>(readRoute(typeof location === 'undefined' ? '' : location.hash));

export const currentRoute = (): Route => route;

export function go(to: Route): void {
  location.hash = writeRoute(to);
}

/** Follows the address until the returned function is called. */
export function followAddress(): () => void {
  const read = (): void => {
    route = readRoute(location.hash);
  };
  read();
  window.addEventListener('hashchange', read);
  return () => window.removeEventListener('hashchange', read);
}
