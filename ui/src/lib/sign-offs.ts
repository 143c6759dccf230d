// Sign-offs in words.

import { isolated } from './bidi';
import type { SignOffView } from './generated/SignOffView';
import { word } from './i18n.svelte';

/** The step or the letter, and whom it is about. */
export function signOffSubject(each: Pick<SignOffView, 'stage' | 'letter_subject' | 'letter_template' | 'person'>): string {
  const what = each.stage
    ? word('stage', each.stage)
    : each.letter_subject
      ? isolated(each.letter_subject)
      : word('letter-template', each.letter_template);
  return each.person ? `${what} · ${isolated(each.person)}` : what;
}
