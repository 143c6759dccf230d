// The letter a new case is being registered from; it is put with the case once there is one.

import { typedDate } from '../../lib/dates';
import type { LetterView } from '../../lib/generated/LetterView';
import { forgetOnLock } from '../../lib/session.svelte';
import type { CaseForm } from './form';

export const letterForCase = $state<{ letter: LetterView | null }>({ letter: null });

forgetOnLock(() => (letterForCase.letter = null));

/** Fills a form with what the letter already says. */
export function fillFrom(letter: LetterView, form: CaseForm): CaseForm {
  const values = { ...form.values };
  for (const field of ['their_reference', 'channel', 'subject'] as const) {
    const text = letter[field];
    if (text) values[field] = text;
  }
  return {
    ...form,
    letter: { id: letter.id, number: letter.book_number ?? '' },
    direction: 'incoming',
    values,
    dates: { dated_on: typedDate(letter.dated_on), received_on: typedDate(letter.received_on) },
  };
}
