// The directory and the treaties of the office: their forms, and how a row reads.

import type { Choices } from './generated/Choices';
import type { FieldEdit } from './generated/FieldEdit';
import type { OfficeRowView } from './generated/OfficeRowView';
import type { RecordFieldView } from './generated/RecordFieldView';

export type OfficeKind = 'directory_entry' | 'treaty' | 'treaty_rule';

/** What every entry is asked for at once; the rest of a partner's profile waits behind a button. */
const USUAL: Record<OfficeKind, readonly string[]> = {
  directory_entry: [
    'person_name',
    'languages',
    'channels',
    'address',
    'telephone',
    'email',
    'requirements',
    'transit_days',
    'checked_on',
  ],
  treaty: ['families', 'in_force_on', 'ended_on', 'evidence_standard', 'checked_on'],
  treaty_rule: ['refusal_ground', 'force', 'starts', 'measured_from', 'length', 'length_unit', 'exceptions', 'effect'],
};

/** What an article of each kind says; the others name their article only. */
const OF_RULE: Record<string, readonly string[]> = {
  refusal_ground: ['refusal_ground', 'force', 'exceptions'],
  remaining_sentence: ['measured_from', 'length', 'length_unit', 'exceptions'],
  time_limit: ['starts', 'length', 'length_unit', 'effect', 'falls_on'],
};

export const usual = (kind: OfficeKind, field: string): boolean => USUAL[kind].includes(field);

export function officeForm(choices: Choices, kind: OfficeKind): RecordFieldView[] {
  return choices.office_rows.find((each) => each.kind === kind)?.fields ?? [];
}

/** The fields that make sense: an article asks for what its kind needs, and needs all of that. */
export function wantedOf(fields: RecordFieldView[], kind: OfficeKind, ruleKind: string): RecordFieldView[] {
  if (kind !== 'treaty_rule') return fields;
  const special = new Set(Object.values(OF_RULE).flat());
  const own = OF_RULE[ruleKind] ?? [];
  const optional = new Set(['effect', 'falls_on', ...(ruleKind === 'refusal_ground' ? ['exceptions'] : [])]);
  return fields
    .filter((field) => !special.has(field.name) || own.includes(field.name))
    .map((field) => (own.includes(field.name) && !optional.has(field.name) ? { ...field, needed: true } : field));
}

/** Edits for what differs from the row as it was read. */
export function editsOf(row: OfficeRowView, values: Record<string, string>, fields: RecordFieldView[]): FieldEdit[] {
  return fields
    .map((field) => field.name)
    .filter((field) => (row.fields[field] ?? '') !== (values[field] ?? ''))
    .map((field) => ({ row: row.id, field, value: values[field] || null, seen: row.seen[field] ?? '' }));
}
