// Where the window is, kept in the part of the address after #.

const PLAIN = [
  'today',
  'cases',
  'new-case',
  'urgent',
  'figures',
  'directory',
  'persons',
  'bundles',
  'conflicts',
  'settings',
  'take-over',
  'disposal',
  'audit',
] as const;

/** The parts of the Letters view. */
export const MAIL_TABS = ['in', 'out', 'without_case', 'for_signature'] as const;
export type MailTab = (typeof MAIL_TABS)[number];

export type PlainView = (typeof PLAIN)[number];
/** Of a new case: what it was begun from, if it stands beside something. */
export type Route = { view: PlainView; from?: string } | { view: 'letters'; tab: MailTab } | { view: 'case'; id: string };

export type ViewName = Route['view'];

const isOneOf = <T extends string>(all: readonly T[], text: string | undefined): text is T =>
  (all as readonly string[]).includes(text ?? '');

/** Reads an address; anything unknown leads to Today. */
export function readRoute(hash: string): Route {
  const [view = '', part] = hash.replace(/^#\/?/, '').split('/');
  if ((view === 'case' || view === 'new-case') && part) {
    try {
      const named = decodeURIComponent(part);
      return view === 'case' ? { view, id: named } : { view, from: named };
    } catch {
      return { view: 'today' };
    }
  }
  if (view === 'letters') return { view, tab: isOneOf(MAIL_TABS, part) ? part : 'in' };
  return isOneOf(PLAIN, view) ? { view } : { view: 'today' };
}

export function writeRoute(route: Route): string {
  if (route.view === 'case') return `#/case/${encodeURIComponent(route.id)}`;
  if (route.view === 'new-case' && route.from) return `#/new-case/${encodeURIComponent(route.from)}`;
  return route.view === 'letters' ? `#/letters/${route.tab}` : `#/${route.view}`;
}

export const caseAddress = (id: string): string => writeRoute({ view: 'case', id });
export const lettersAddress = (tab: MailTab): string => writeRoute({ view: 'letters', tab });

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
