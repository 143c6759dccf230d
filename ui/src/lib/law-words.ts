// Words around deadlines that need more than one message.

import { formatDate } from './dates';
import type { SettledView } from './generated/SettledView';
import { known, t, word } from './i18n.svelte';

/** What started a deadline: a named date, or a stage. */
export function startsFromWords(code: string): string {
  const named = `starts-from-${code}`;
  return known(named) ? t(named) : word('stage', code);
}

/** That a time limit was met, in time or late, or fell away. */
export function settledWords({ how, on }: SettledView): string {
  return on ? t(`deadline-settled-${how}-on`, { date: formatDate(on) }) : t(`deadline-settled-${how}`);
}
