// The form of a letter that is being booked, and what it passes on to the next one of the stack.

import { emptyDate, typedDate, type TypedDate } from '../../lib/dates';
import { emptyGiven, givenToSend, type GatesDraft } from '../../lib/gates';
import type { NewLetter } from '../../lib/generated/NewLetter';
import { t } from '../../lib/i18n.svelte';
import { plainDigits } from '../../lib/dates';
import type { Problem } from '../../lib/problems';
import { dateInto, given, typed } from '../case/page.svelte';

export const TEXTS = [
  'form',
  'their_reference',
  'our_reference',
  'sender',
  'addressee',
  'subject',
  'enclosures',
  'enclosure_form',
  'signed_by',
  'channel',
  'carrier',
  'misdirected_to',
  'book_number',
] as const;
export const DATES = ['dated_on', 'embassy_on', 'ministry_on', 'received_on', 'dispatched_on'] as const;

export type TextField = (typeof TEXTS)[number];
export type DateFieldName = (typeof DATES)[number];

export type LetterForm = {
  way: 'in' | 'out';
  texts: Record<TextField, string>;
  dates: Record<DateFieldName, TypedDate>;
  picked: { id: string; reference: string } | null;
  /** What the law asks before a letter of ours stands with its case. */
  given: GatesDraft;
};

const fromList = <K extends string, V>(keys: readonly K[], value: () => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value()])) as Record<K, V>;

/** The day our own stamp bears. */
export const ownDay = (way: 'in' | 'out'): DateFieldName => (way === 'in' ? 'received_on' : 'dispatched_on');

export function emptyLetter(way: 'in' | 'out', today: string | null): LetterForm {
  const form: LetterForm = {
    way,
    texts: fromList(TEXTS, () => ''),
    dates: fromList(DATES, emptyDate),
    picked: null,
    given: emptyGiven(),
  };
  form.dates[ownDay(way)] = typedDate(today);
  return form;
}

/** What the envelopes of one tray have in common. */
const TRAY_TEXTS: readonly TextField[] = ['form', 'channel', 'carrier'];

/** The form for the next envelope: carrier, channel and our stamp stay, everything else is empty. */
export function nextOfTray(before: LetterForm): LetterForm {
  const next = emptyLetter(before.way, null);
  for (const field of TRAY_TEXTS) next.texts[field] = before.texts[field];
  next.dates[ownDay(before.way)] = { ...before.dates[ownDay(before.way)] };
  return next;
}

/** Fields of the other way are left behind. */
export function isAsked(field: TextField | DateFieldName, way: 'in' | 'out'): boolean {
  if (way === 'in') return field !== 'addressee' && field !== 'dispatched_on' && field !== 'our_reference';
  return !['sender', 'embassy_on', 'ministry_on', 'received_on', 'misdirected_to'].includes(field);
}

export function readLetter(form: LetterForm): { letter: NewLetter; problems: Problem[] } {
  const problems: Problem[] = [];
  const texts = Object.fromEntries(
    TEXTS.filter((field) => isAsked(field, form.way)).flatMap((field) => {
      const text = typed(field === 'enclosures' ? plainDigits(form.texts[field]) : form.texts[field]);
      return text ? [[field, text]] : [];
    }),
  );
  const dates = Object.fromEntries(
    DATES.filter((field) => isAsked(field, form.way)).flatMap((field) => {
      const iso = dateInto(problems, field, form.dates[field]);
      return iso ? [[field, iso]] : [];
    }),
  );
  const own = dates[ownDay(form.way)];
  if (own && own.length < 10) problems.push({ field: ownDay(form.way), text: t('date-problem-whole') });
  if (texts['enclosures'] && !/^\d+$/.test(texts['enclosures']))
    problems.push({ field: 'enclosures', text: t('letter-problem-enclosures') });
  const letter = given<NewLetter>({ way: form.way, ...texts, ...dates, case: form.picked?.id, given: form.picked ? givenToSend(form.given) : undefined });
  return { letter, problems };
}

/** Whether anything is typed beyond what the tray brought along. */
export function isUntouched(form: LetterForm): boolean {
  const texts = TEXTS.every((field) => TRAY_TEXTS.includes(field) || !form.texts[field].trim());
  const dates = DATES.every(
    (field) => field === ownDay(form.way) || Object.values(form.dates[field]).every((box) => !box.trim()),
  );
  return texts && dates && form.picked === null;
}
