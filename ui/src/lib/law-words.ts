// Words around deadlines that need more than one message.

import { formatAt, formatDate } from './dates';
import type { DateMove } from './generated/DateMove';
import type { EndsView } from './generated/EndsView';
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

/** At what moment a time limit is over, by whose clocks. */
export function endsWords({ how, zone, there_on, there_at, here_on, here_at }: EndsView): string {
  const moment = (on: string | null, at: string | null): string => (at ? formatAt(on ?? '', at) : formatDate(on));
  return t(`deadline-ends-${how}`, { there: moment(there_on, there_at), here: moment(here_on, here_at), zone: zone ?? '' });
}

/** A date that another edition of the law would move, bring or take away. */
export function moveWords({ code, source, before, after }: DateMove): string {
  return t(before === null ? 'law-move-new' : after === null ? 'law-move-gone' : 'law-move', {
    deadline: source ?? code,
    before: formatDate(before),
    after: formatDate(after),
  });
}
