// What the Cases view asks for. Kept in memory while the register is open, and nowhere else.

import type { CaseQuery } from '../../lib/generated/CaseQuery';
import type { SavedView } from '../../lib/generated/SavedView';
import type { CaseSort } from '../../lib/generated/CaseSort';
import { familyShort, stateName } from '../../lib/fields';
import { t, word } from '../../lib/i18n.svelte';
import { ColumnChoice } from '../../lib/columns.svelte';
import { forgetOnLock } from '../../lib/session.svelte';

export const PAGE = 100;

/** Columns of the list. Who has the file is shown when asked for. */
export const caseColumns = new ColumnChoice(
  'cases',
  ['reference', 'kind', 'partner', 'persons', 'stage', 'waiting', 'received', 'next', 'moved', 'officer', 'held_by'],
  ['moved', 'held_by'],
);

export type Filters = {
  text: string;
  family: string;
  direction: string;
  partner: string;
  officer: string;
  record: string;
  state: string;
  sort: CaseSort;
  descending: boolean;
  offset: number;
};

const noFilters = (): Filters => ({
  text: '',
  family: '',
  direction: '',
  partner: '',
  officer: '',
  record: '',
  state: '',
  sort: 'last_change',
  descending: true,
  offset: 0,
});

export const filters = $state<Filters>(noFilters());

const NARROWING = ['text', 'family', 'record', 'direction', 'partner', 'state', 'officer'] as const;
export type Narrowing = (typeof NARROWING)[number];

export function clearFilters(): void {
  const { sort, descending } = filters;
  Object.assign(filters, noFilters(), { sort, descending });
}

forgetOnLock(() => Object.assign(filters, noFilters()));

export function queryOf(from: Filters): CaseQuery {
  const given = (text: string): string | null => text.trim() || null;
  return {
    text: given(from.text),
    family: given(from.family),
    direction: given(from.direction),
    partner: given(from.partner),
    officer: given(from.officer),
    record: given(from.record),
    state: given(from.state),
    sort: from.sort,
    descending: from.descending,
    offset: from.offset,
    limit: PAGE,
  };
}

/** Requests, all companion records, or one kind of them, in words. */
export const recordWords = (record: string): string =>
  record === 'request' || record === 'companion' ? t(`cases-record-${record}`) : word('record', record);

const WORDED: Record<Narrowing, (value: string) => string> = {
  text: (value) => t('cases-chip-text', { text: value }),
  family: familyShort,
  direction: (value) => word('direction', value),
  partner: stateName,
  state: (value) => t(`cases-state-${value}`),
  officer: (value) => value,
  record: recordWords,
};

/** The states a list can be narrowed to, in the order they are offered. */
export const STATES = [
  'open',
  'waiting_for_us',
  'waiting_for_others',
  'no_activity',
  'law_waits',
  'urgent',
  'closed',
  'for_disposal',
  'conflict',
  'in_error',
] as const;

/** How a list about waiting or rest is sorted, unless somebody has sorted it: what has lain longest first. */
const SORT_OF: Record<string, CaseSort> = {
  waiting_for_us: 'waiting_since',
  waiting_for_others: 'waiting_since',
  no_activity: 'last_change',
  for_disposal: 'disposable_from',
};

/** Sorts a newly chosen state as it is read. */
export function sortForState(): void {
  const sort = SORT_OF[filters.state];
  if (sort) Object.assign(filters, { sort, descending: false });
  filters.offset = 0;
}

/** Shows the cases of one state and nothing else. */
export function showState(state: string): void {
  Object.assign(filters, noFilters(), { state });
  sortForState();
}

/** Shows a list that was kept under a name. */
export function showView({ query }: SavedView): void {
  const { text, family, direction, partner, officer, record, state, sort, descending } = query;
  const given = { text: text ?? '', family: family ?? '', direction: direction ?? '', partner: partner ?? '' };
  Object.assign(filters, noFilters(), given, { officer: officer ?? '', record: record ?? '', state: state ?? '', sort, descending });
}

/** Whether the list on the screen is the one that was kept. */
export function isShown({ query }: SavedView): boolean {
  const mine = queryOf(filters);
  return (['text', 'family', 'direction', 'partner', 'officer', 'record', 'state', 'sort', 'descending'] as const).every(
    (key) => (query[key] ?? null) === (mine[key] ?? null),
  );
}

/** The filters in force, in words. */
export function chips(from: Filters): { name: Narrowing; words: string }[] {
  return NARROWING.filter((name) => from[name].trim()).map((name) => ({
    name,
    words: WORDED[name](from[name].trim()),
  }));
}

/** Sorts by a column; a second time turns the order round. */
export function sortBy(sort: CaseSort): void {
  filters.descending = filters.sort === sort ? !filters.descending : sort === 'last_change' || sort === 'received_on';
  filters.sort = sort;
  filters.offset = 0;
}
