// The form of an urgent call, and how it becomes what is sent.

import { plainDigits, type TypedDate } from '../../lib/dates';
import type { NewUrgent } from '../../lib/generated/NewUrgent';
import { t } from '../../lib/i18n.svelte';
import type { Problem } from '../../lib/problems';
import { dateInto, emptyPerson, given, personOf, typed, type PersonForm } from '../case/page.svelte';

export type CallForm = {
  partner: string;
  name: string;
  what: string;
  caller: string;
  called_on: TypedDate;
  called_at: string;
  /** The person as the register may know them: only the name is asked at night. */
  person: PersonForm;
};

export const emptyCall = (today: TypedDate): CallForm => ({
  partner: '',
  name: '',
  what: '',
  caller: '',
  called_on: today,
  called_at: '',
  person: emptyPerson(),
});

const REQUIRED = ['partner', 'name', 'what', 'caller'] as const;

export function readCall(form: CallForm): { urgent: NewUrgent; problems: Problem[] } {
  const problems: Problem[] = REQUIRED.filter((field) => !form[field].trim()).map((field) => ({
    field,
    text: t(`urgent-problem-${field}`),
  }));
  const person = personOf({ ...form.person, name: form.name }, undefined);
  const urgent = given<NewUrgent>({
    partner: form.partner,
    name: form.name.trim(),
    what: form.what.trim(),
    caller: form.caller.trim(),
    called_on: dateInto(problems, 'called_on', form.called_on),
    called_at: typed(plainDigits(form.called_at)),
    same_as: person.same_as,
    other_than: person.other_than,
  });
  return { urgent, problems };
}

export const isUntouched = (form: CallForm): boolean =>
  REQUIRED.every((field) => !form[field].trim()) && !form.called_at.trim();
