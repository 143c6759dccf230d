// Words around deadlines that need more than one message.

import { known, t, word } from './i18n.svelte';

/** What started a deadline: a named date, or a stage. */
export function startsFromWords(code: string): string {
  const named = `starts-from-${code}`;
  return known(named) ? t(named) : word('stage', code);
}
