// Letters in words, and what a letter needs next.

import { isolated } from '../../lib/bidi';
import { shownDigits } from '../../lib/dates';
import type { LetterView } from '../../lib/generated/LetterView';
import { t, word } from '../../lib/i18n.svelte';

/** The line a letter is known by: its subject, else its model, else its form. */
export function letterTitle(letter: LetterView): string {
  return (
    letter.subject ||
    word('letter-template', letter.template) ||
    word('letter-form', letter.form) ||
    letter.book_number ||
    t('letter-untitled')
  );
}

/** The day a letter stands under in its mail book. */
export function letterDay(letter: LetterView): string | null {
  return letter.way === 'in'
    ? letter.received_on
    : (letter.dispatched_on ?? letter.signed_on ?? letter.put_up_on ?? null);
}

/** “3 enclosures, copies”. */
export function enclosuresWords(letter: LetterView): string {
  const { enclosures, enclosure_form: form } = letter;
  if (enclosures === null || enclosures === undefined) return form ? word('enclosure-form', form) : '';
  const count = t('letter-enclosures-count', { count: Number(enclosures) });
  return form ? `${count}${t('list-separator')}${word('enclosure-form', form)}` : count;
}

/** Columns of a view of letters, by the name under which they also leave. */
export type MailColumn = 'number' | 'dates' | 'who' | 'references' | 'subject' | 'case' | 'step';

export type NextLetterStep = 'put_up' | 'signed' | 'dispatched';

const NEXT: Record<string, NextLetterStep | undefined> = {
  drafted: 'put_up',
  put_up: 'signed',
  signed: 'dispatched',
};

/** The step an outgoing letter waits for, if any. */
export const nextStep = (letter: LetterView): NextLetterStep | null =>
  letter.way === 'out' && letter.in_error === null ? (NEXT[letter.status ?? ''] ?? null) : null;

/** Who signs letters here: whoever the newest of them was put up to or signed by. */
export function lastSigner(letters: readonly LetterView[]): string {
  const newest = [...letters].sort((a, b) => b.at - a.at);
  for (const letter of newest) {
    const name = letter.put_up_to ?? letter.signed_by;
    if (letter.way === 'out' && name) return name;
  }
  return '';
}

/** Letters under the day they stand at, in the order they came. */
export function byDay(letters: readonly LetterView[]): { day: string | null; letters: LetterView[] }[] {
  const days: { day: string | null; letters: LetterView[] }[] = [];
  for (const letter of letters) {
    // A book knows the day a letter came or went, and no step before it.
    const day = letter.way === 'in' ? letter.received_on : letter.dispatched_on;
    const last = days.at(-1);
    if (last && last.day === day) last.letters.push(letter);
    else days.push({ day, letters: [letter] });
  }
  return days;
}

/** The dates stamped on the way, in the order of the way. */
export function stamps(letter: LetterView): { label: string; on: string }[] {
  return (['dated_on', 'embassy_on', 'ministry_on', 'received_on', 'put_up_on', 'signed_on', 'dispatched_on'] as const)
    .filter((field) => letter[field])
    .map((field) => ({ label: t(`letter-on-${field}`), on: letter[field] ?? '' }));
}

/** A mail-book number as it is read: figures of the office, isolated. */
export const bookNumber = (letter: LetterView): string => isolated(shownDigits(letter.book_number ?? ''));
