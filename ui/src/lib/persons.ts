// Persons across cases: what a match says, in words.

import { dotted, isolated } from './bidi';
import { formatDate } from './dates';
import { stateName } from './fields';
import type { KnownPerson } from './generated/KnownPerson';
import type { PersonPlace } from './generated/PersonPlace';
import { t, word } from './i18n.svelte';

/** What agrees, as a list of words. */
export const reasonsOf = (codes: readonly string[]): string =>
  codes.map((code) => word('likeness', code)).join(t('list-separator'));

type Born = Pick<PersonPlace, 'born_on' | 'born_as_written' | 'born_calendar'>;

/** A date of birth with what the paper says, where that is more. */
export function bornWords({ born_on, born_as_written, born_calendar }: Born): string {
  const date = formatDate(born_on);
  if (!born_as_written) return date;
  const written = born_as_written;
  const calendar = word('calendar', born_calendar);
  if (date) return calendar ? t('person-born-shown', { date, written, calendar }) : t('person-born-shown-written', { date, written });
  return calendar ? t('person-born-only-written', { written, calendar }) : t('person-born-only-text', { written });
}

const placed = (place: PersonPlace): string[] => [
  word('family', place.family),
  stateName(place.partner),
  place.closed_on ? t('known-closed') : word('stage', place.stage),
  word('custody-status', place.custody),
];

/** As what a person stands where, and how far that case is. */
export const placeWords = (place: PersonPlace): string =>
  dotted(
    place.role ? t('known-role-in', { role: word('person-role', place.role), reference: place.reference }) : isolated(place.reference),
    ...placed(place),
  );

/** The same beside the number of the case, which is not told twice. */
export const besideNumber = (place: PersonPlace): string => dotted(word('person-role', place.role), ...placed(place));

/** Rows that stand for a person who is known: the one that was found and the same person elsewhere. */
export const rowsOf = (known: KnownPerson): string[] => [known.place.id, ...known.also.map((place) => place.id)];

/** The words of a button with the person it is about, for whoever hears it and does not see what stands beside it. */
export const namedLabel = (id: string, name: string): string => `${t(id)}: ${isolated(name)}`;
