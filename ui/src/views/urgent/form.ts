// The form of an urgent call, and how it becomes what is sent.

import { plainDigits, type TypedDate } from '../../lib/dates';
import type { NewUrgent } from '../../lib/generated/NewUrgent';
import { t } from '../../lib/i18n.svelte';
import type { Problem } from '../../lib/problems';
import { dateInto, given, typed } from '../case/page.svelte';

export type CallForm = {
  partner: string;
  name: string;
  what: string;
  caller: string;
  called_on: TypedDate;
  called_at: string;
};

export const emptyCall = (today: TypedDate): CallForm => ({
  partner: '',
  name: '',
  what: '',
  caller: '',
  called_on: today,
  called_at: '',
});

const REQUIRED = ['partner', 'name', 'what', 'caller'] as const;

export function readCall(form: CallForm): { urgent: NewUrgent; problems: Problem[] } {
  const problems: Problem[] = REQUIRED.filter((field) => !form[field].trim()).map((field) => ({
    field,
    text: t(`urgent-problem-${field}`),
  }));
  const urgent = given<NewUrgent>({
    partner: form.partner,
    name: form.name.trim(),
    what: form.what.trim(),
    caller: form.caller.trim(),
    called_on: dateInto(problems, 'called_on', form.called_on),
    called_at: typed(plainDigits(form.called_at)),
  });
  return { urgent, problems };
}

export const isUntouched = (form: CallForm): boolean =>
  REQUIRED.every((field) => !form[field].trim()) && !form.called_at.trim();
