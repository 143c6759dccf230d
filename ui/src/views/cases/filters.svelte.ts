// What the Cases view asks for. Kept in memory while the register is open, and nowhere else.

import type { CaseQuery } from '../../lib/generated/CaseQuery';
import type { CaseSort } from '../../lib/generated/CaseSort';
import { familyShort, stateName } from '../../lib/fields';
import { t, word } from '../../lib/i18n.svelte';
import { ColumnChoice } from '../../lib/columns.svelte';
import { forgetOnLock } from '../../lib/session.svelte';

export const PAGE = 100;

/** Columns of the list. Who has the file is shown when asked for. */
export const caseColumns = new ColumnChoice(
  'cases',
  ['reference', 'kind', 'partner', 'persons', 'stage', 'received', 'next', 'officer', 'held_by'],
  ['held_by'],
);

export type Filters = {
  text: string;
  family: string;
  direction: string;
  partner: string;
  officer: string;
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
  state: '',
  sort: 'last_change',
  descending: true,
  offset: 0,
});

export const filters = $state<Filters>(noFilters());

const NARROWING = ['text', 'family', 'direction', 'partner', 'state', 'officer'] as const;
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
    state: given(from.state),
    sort: from.sort,
    descending: from.descending,
    offset: from.offset,
    limit: PAGE,
  };
}

const WORDED: Record<Narrowing, (value: string) => string> = {
  text: (value) => t('cases-chip-text', { text: value }),
  family: familyShort,
  direction: (value) => word('direction', value),
  partner: stateName,
  state: (value) => t(`cases-state-${value}`),
  officer: (value) => value,
};

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
