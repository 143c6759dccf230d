// The case beside which a companion record is being registered; the two are linked once it is.

import type { CaseView } from '../../lib/generated/CaseView';
import type { CompanionOffer } from '../../lib/generated/CompanionOffer';
import { forgetOnLock } from '../../lib/session.svelte';
import { emptyPerson } from '../case/page.svelte';
import { emptyForm, type CaseForm } from './form';

export const besideCase: { view: CaseView | null } = { view: null };

forgetOnLock(() => (besideCase.view = null));

/** A form with what the case already says: State, legal basis, persons. Of a transit the State is another one. */
export function fillBeside(view: CaseView, offer: CompanionOffer): CaseForm {
  const values: Record<string, string> = { record: offer.record, belongs_to: view.reference };
  const taken = ['instrument', 'subject', 'offences', 'officer', ...(offer.other_partner ? [] : ['partner'])] as const;
  for (const field of taken as readonly ('instrument' | 'subject' | 'offences' | 'officer' | 'partner')[]) {
    const text = view[field];
    if (text) values[field] = text;
  }
  const persons = view.persons
    .filter((person) => person.in_error === null)
    .map((person) => ({
      ...emptyPerson(),
      name: person.name,
      role: person.role ?? '',
      nationalities: person.nationalities ?? '',
      same_as: person.id,
    }));
  const form = emptyForm();
  return {
    ...form,
    family: view.family,
    direction: view.direction,
    values,
    persons: persons.length > 0 ? persons : form.persons,
  };
}
