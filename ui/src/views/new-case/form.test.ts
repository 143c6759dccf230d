import { beforeEach, describe, expect, it } from 'vitest';
import { CHOICES } from '../../dev/choices';
import { useLanguage } from '../../lib/i18n.svelte';
import { session } from '../../lib/session.svelte';
import { addMeasure, addPerson, atFormRow, emptyForm, isUntouched, readForm } from './form';

beforeEach(() => {
  useLanguage('en', 'latn');
  session.choices = CHOICES;
});

describe('the form of a new case', () => {
  it('sends what is typed, and leaves out what is not', () => {
    const form = emptyForm();
    Object.assign(form, { family: 'mla', values: { their_reference: ' 75-04/99 ', subject: '' } });
    form.dates.dated_on = { day: '3', month: 'Nov', year: '2004' };
    expect(readForm(form).newCase).toEqual({
      family: 'mla',
      direction: 'incoming',
      their_reference: '75-04/99',
      dated_on: '2004-11-03',
      persons: [],
      measures: [],
    });
  });

  it('leaves behind what belongs to the other direction or family', () => {
    const form = emptyForm();
    Object.assign(form, { family: 'extradition', values: { applicant: 'Court', our_role: 'sentencing' } });
    addMeasure(form);
    form.measures[0]!.kind = 'F';
    expect(readForm(form).newCase).toEqual({ family: 'extradition', direction: 'incoming', persons: [], measures: [] });
  });

  it('asks for measures and for our role where the family of the law files does', () => {
    const form = emptyForm();
    addMeasure(form);
    form.measures[0]!.kind = 'J2';
    form.values['our_role'] = 'sentencing';
    const sent = (family: string) => readForm({ ...form, family }).newCase;
    expect(CHOICES.families.map(({ family }) => [family, sent(family).measures.length, sent(family).our_role])).toEqual([
      ['extradition', 0, undefined],
      ['mla', 1, undefined],
      ['transfer_sentenced', 0, 'sentencing'],
      ['transfer_proceedings', 0, undefined],
      ['confiscation', 1, undefined],
    ]);
  });

  it('asks for the family, and for the name of a person of whom something is known', () => {
    const form = emptyForm();
    form.persons[0]!.nationalities = 'PT';
    expect(readForm(form).problems.map((problem) => problem.field)).toEqual(['family', 'persons.0.name']);
  });

  it('leads a problem back to the row it was typed in', () => {
    const form = emptyForm();
    addPerson(form);
    form.persons[1]!.name = 'A';
    const reading = readForm(form);
    expect(atFormRow({ text: '', field: 'persons.0.name' }, reading).field).toBe('persons.1.name');
  });

  it('knows when there is nothing to keep', () => {
    const form = emptyForm();
    expect(isUntouched(form)).toBe(true);
    form.values['subject'] = 'x';
    expect(isUntouched(form)).toBe(false);
  });
});
