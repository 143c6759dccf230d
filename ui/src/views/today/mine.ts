// Whose dates are whose.

import type { TodayItem } from '../../lib/generated/TodayItem';

/**
 * The dates of one person and of those he or she stands in for. A bring-up that names nobody, and every date that
 * says nobody's name, concerns the whole office and is always shown: nothing may be missed by narrowing the list.
 */
export function dueTo(items: readonly TodayItem[], me: string, standingInFor: readonly string[]): TodayItem[] {
  const names = new Set([me, ...standingInFor]);
  return items.filter(({ due }) => due.due_kind !== 'bring_up' || !due.for_staff || names.has(due.for_staff));
}

/** Whether narrowing would leave anything out. */
export const isDivided = (items: readonly TodayItem[], me: string, standingInFor: readonly string[]): boolean =>
  dueTo(items, me, standingInFor).length < items.length;
