// The form of a new case: what is typed, and how it becomes what is sent.

import { emptyDate, readDate, type TypedDate } from '../../lib/dates';
import type { NewCase } from '../../lib/generated/NewCase';
import type { NewMeasure } from '../../lib/generated/NewMeasure';
import type { NewPerson } from '../../lib/generated/NewPerson';
import { familyOf } from '../../lib/fields';
import { t } from '../../lib/i18n.svelte';
import type { Problem } from '../../lib/problems';
import { session } from '../../lib/session.svelte';
import { emptyMeasure, emptyPerson, given, personOf, typed, type MeasureForm, type PersonForm } from '../case/page.svelte';

/** The kinds of record a case of this family can be, the request first. */
export function recordsOf(family: string): string[] {
  const fits = session.choices.companions.filter((each) => !family || each.families.includes(family));
  return ['request', ...fits.map((each) => each.record)];
}

/** Whether the form is about a companion record of its own stages. */
export const isCompanion = (form: Pick<CaseForm, 'values'>): boolean =>
  (form.values['record'] || 'request') !== 'request';

export type CaseForm = {
  family: string;
  direction: string;
  values: Record<string, string>;
  dates: { dated_on: TypedDate; received_on: TypedDate };
  persons: PersonForm[];
  measures: MeasureForm[];
  /** The letter it began with; it is put with the case once there is one. */
  letter: { id: string; number: string } | null;
};

export const emptyForm = (): CaseForm => ({
  family: '',
  direction: 'incoming',
  values: {},
  dates: { dated_on: emptyDate(), received_on: emptyDate() },
  persons: [emptyPerson()],
  measures: [],
  letter: null,
});

const TEXTS = [
  'reference',
  'our_role',
  'asked_by',
  'partner',
  'territory',
  'their_reference',
  'applicant',
  'applicant_reference',
  'instrument',
  'also_invoked',
  'channel',
  'subject',
  'offences',
  'urgency',
  'urgency_reason',
  'officer',
  'competent_authority',
  'record',
  'belongs_to',
  'stage',
  'note',
] as const;

/** Fields that belong to one family or one side only; left behind when the choice above them changes. */
export function isAsked(field: string, form: Pick<CaseForm, 'family' | 'direction' | 'values'>): boolean {
  const family = familyOf(session.choices, form.family);
  if (field === 'our_role') return (family?.our_roles.length ?? 0) > 0 && !isCompanion(form);
  if (field === 'asked_by') return (family?.asked_by.length ?? 0) > 0 && !isCompanion(form);
  if (field === 'belongs_to') return isCompanion(form);
  if (field === 'competent_authority') return form.direction === 'incoming';
  if (field === 'applicant' || field === 'applicant_reference') return form.direction === 'outgoing';
  return true;
}

/** Whether a request of this family usually asks for measures. */
export const asksMeasures = (family: string): boolean => familyOf(session.choices, family)?.measures ?? false;

function isBlank(row: PersonForm | MeasureForm): boolean {
  return Object.values(row).every((value) =>
    typeof value === 'string' ? !value.trim() : Object.values(value).every((box) => !box.trim()),
  );
}

/** What the form says, the problems it has, and which row of the form each sent row came from. */
export type Reading = { newCase: NewCase; problems: Problem[]; personRows: number[]; measureRows: number[] };

export function readForm(form: CaseForm): Reading {
  const problems: Problem[] = [];
  const date = (field: string, boxes: TypedDate): string | undefined => {
    const { iso, problem } = readDate(boxes);
    if (problem) problems.push({ field, text: t(problem) });
    return iso ?? undefined;
  };
  if (!form.family) problems.push({ field: 'family', text: t('new-case-problem-family') });

  const texts = Object.fromEntries(
    TEXTS.filter((field) => isAsked(field, form)).flatMap((field) => {
      const text = typed(form.values[field] ?? '');
      return text ? [[field, text]] : [];
    }),
  );
  const dates = given<Pick<NewCase, 'dated_on' | 'received_on'>>({
    dated_on: date('dated_on', form.dates.dated_on),
    received_on: date('received_on', form.dates.received_on),
  });

  const personRows = form.persons.flatMap((row, index) => (isBlank(row) ? [] : [index]));
  const persons = personRows.map((index): NewPerson => {
    const row = form.persons[index]!;
    if (!row.name.trim()) problems.push({ field: `persons.${index}.name`, text: t('person-problem-name') });
    return personOf(row, date(`persons.${index}.born_on`, row.born_on));
  });

  const measureRows = asksMeasures(form.family) ? form.measures.flatMap((row, index) => (isBlank(row) ? [] : [index])) : [];
  const measures = measureRows.map((index): NewMeasure => {
    const row = form.measures[index]!;
    if (!row.kind) problems.push({ field: `measures.${index}.kind`, text: t('measure-problem-kind') });
    return given<NewMeasure>({
      kind: row.kind,
      description: typed(row.description),
      referred_to: form.direction === 'incoming' ? typed(row.referred_to) : undefined,
      referred_on: form.direction === 'incoming' ? date(`measures.${index}.referred_on`, row.referred_on) : undefined,
    });
  });

  return {
    newCase: { family: form.family, direction: form.direction, ...texts, ...dates, persons, measures },
    problems,
    personRows,
    measureRows,
  };
}

/** A problem about the nth row that was sent belongs to the row of the form it came from. */
export function atFormRow(problem: Problem, reading: Reading): Problem {
  const found = /^(persons|measures)\.(\d+)\.(.+)$/.exec(problem.field ?? '');
  if (!found) return problem;
  const rows = found[1] === 'persons' ? reading.personRows : reading.measureRows;
  return { ...problem, field: `${found[1]}.${rows[Number(found[2])] ?? found[2]}.${found[3]}` };
}

/** Whether nothing is typed that a draft should keep: the form is as it was `begun`. */
export function isUntouched(form: CaseForm, begun = emptyForm()): boolean {
  return JSON.stringify(form) === JSON.stringify(begun);
}

export const addPerson = (form: CaseForm): number => form.persons.push(emptyPerson());
export const addMeasure = (form: CaseForm): number => form.measures.push(emptyMeasure());
