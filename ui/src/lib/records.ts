// Records beside a case's course: how each field is typed, and how a record reads. The forms come from the core.

import { isolated } from './bidi';
import { formatDate, shownAmount } from './dates';
import type { FieldSpec } from './fields';
import { learnSpecs, specOf, valueWords } from './fields';
import type { CaseView } from './generated/CaseView';
import type { Choices } from './generated/Choices';
import type { RecordFieldView } from './generated/RecordFieldView';
import type { RecordFormView } from './generated/RecordFormView';
import type { RecordView } from './generated/RecordView';
import { t, word } from './i18n.svelte';

export const GROUPS = ['progress', 'decisions', 'persons', 'papers', 'assets'] as const;
export type Group = (typeof GROUPS)[number];

/** Kinds of rows of the same case that a field can name. */
const ROW_KINDS = new Set(['person', 'measure', 'document', 'letter', 'exhibit', 'asset', 'limit']);

/** How a field of a record is typed. */
export function recordSpec(field: RecordFieldView): FieldSpec {
  const { input, list, words } = field;
  if (ROW_KINDS.has(input)) return { kind: 'row', rows: input };
  switch (input) {
    case 'date':
    case 'long':
    case 'state':
    case 'staff':
      return { kind: input };
    case 'states':
      return { kind: 'states' };
    case 'families':
      return { kind: 'tags', words: 'family', codes: (choices) => choices.families.map((each) => each.family) };
    case 'channels':
      return { kind: 'tags', words: 'channel', codes: (choices) => choices.channels };
    case 'ground':
      return { kind: 'choice', words: 'ground', codes: (choices) => choices.grounds };
    case 'limit_kind':
      return { kind: 'choice', words: 'limit-kind', codes: (choices) => choices.limit_kinds };
    case 'case':
      return { kind: 'case' };
    case 'channel':
      return { kind: 'choice', words: 'channel', codes: (choices) => choices.channels };
    case 'choice':
      return { kind: 'choice', words: words ?? '', codes: (choices) => choices.lists[list ?? ''] ?? [] };
    case 'grounds':
      return { kind: 'tags', words: 'ground', codes: (choices) => choices.lists['grounds'] ?? [] };
    case 'check':
    case 'gate':
      return { kind: 'choice', words: input, codes: () => [] };
    case 'stage':
      return { kind: 'choice', words: 'stage', codes: () => [] };
    case 'renewable':
      return { kind: 'choice', words: 'renewable', codes: (choices) => choices.renewable };
    default:
      return { kind: 'text' };
  }
}

/** Takes over the forms the core tells, once the choices are here. */
export function learnForms(choices: Choices): void {
  for (const { kind, fields } of [...choices.records, ...choices.office_rows]) {
    learnSpecs(kind, Object.fromEntries(fields.map((field) => [field.name, recordSpec(field)])));
  }
}

export function formOf(choices: Choices, kind: string): RecordFormView | undefined {
  return choices.records.find((each) => each.kind === kind);
}

/** Kinds of a group, those usual in the family first. */
export function kindsOf(choices: Choices, group: Group, family: string): RecordFormView[] {
  const usual = (each: RecordFormView): boolean => each.usual_in.length === 0 || each.usual_in.includes(family);
  const all = choices.records.filter((each) => each.group === group);
  return [...all.filter(usual), ...all.filter((each) => !usual(each))];
}

/** The rows a field can name, each in a few words. */
export function rowsToName(view: CaseView | null, kind: string): { id: string; words: string }[] {
  if (!view) return [];
  switch (kind) {
    case 'person':
      return view.persons.filter((each) => each.in_error === null).map((each) => ({ id: each.id, words: each.name }));
    case 'measure':
      return view.measures
        .filter((each) => each.in_error === null)
        .map((each) => ({ id: each.id, words: joined(word('measure', each.kind), each.description) }));
    case 'document':
      return view.documents
        .filter((each) => each.in_error === null)
        .map((each) => ({ id: each.id, words: joined(each.name, formatDate(each.dated_on)) }));
    case 'limit':
      return view.limits
        .filter((each) => each.in_error === null)
        .map((each) => ({ id: each.id, words: joined(formatDate(each.due_on), each.source) }));
    case 'letter':
      return view.letters
        .filter((each) => each.in_error === null)
        .map((each) => ({ id: each.id, words: joined(each.book_number, each.subject) || t('row-letter') }));
    default:
      return view.records
        .filter((each) => each.kind === kind && each.in_error === null)
        .map((each) => ({ id: each.id, words: joined(each.fields['name']) }));
  }
}

const joined = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** A value as a person reads it; rows by their names, a language by its name. */
export function recordWords(view: CaseView | null, record: RecordView, field: string): string {
  const value = record.fields[field];
  if (!value) return '';
  const spec = specOf(record.kind, field);
  if (spec.kind === 'case') return record.other_reference ?? '';
  if (spec.kind === 'row') return nameOf(view, spec.rows ?? '', value);
  return valueWords(record.kind, field, value);
}

/** The name of a row, also of one that was entered in error. */
export function nameOf(view: CaseView | null, kind: string, id: string): string {
  const known = rowsToName(view, kind).find((each) => each.id === id);
  if (known) return known.words;
  const person = view?.persons.find((each) => each.id === id);
  return person?.name ?? word('row', kind);
}

/** Fields too long for the line of a record. */
const LEFT_OUT = new Set(['note', 'text', 'description', 'reasons', 'followed_reason', 'result', 'attended_by']);

/** An amount with its currency before it. */
const amountOf = ({ fields }: RecordView): string =>
  [fields['currency'], shownAmount(fields['amount'] ?? '')].filter(Boolean).join('\u00a0');

/** The line of a record: its filled fields in the order of its form, each isolated. */
export function recordLine(view: CaseView | null, record: RecordView, choices: Choices): string[] {
  const fields = formOf(choices, record.kind)?.fields.map((each) => each.name) ?? Object.keys(record.fields);
  return fields
    .filter((field) => record.fields[field] && !LEFT_OUT.has(field))
    .filter((field) => field !== 'currency' || !record.fields['amount'])
    .slice(0, 5)
    .map((field) => isolated(field === 'amount' ? amountOf(record) : recordWords(view, record, field)));
}
