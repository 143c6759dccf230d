// The fields of a case: how each is typed, and how a stored value reads.

import { invokedOf } from './basis';
import { formatDate, shownAmount, shownDigits, formatInstant } from './dates';
import type { Choices } from './generated/Choices';
import type { ExpungedView } from './generated/ExpungedView';
import type { FamilyChoices } from './generated/FamilyChoices';
import { known, t, word } from './i18n.svelte';

export type FieldKind =
  | 'text'
  | 'long'
  | 'date'
  | 'state'
  | 'states'
  | 'instrument'
  | 'staff'
  | 'choice'
  | 'tags'
  | 'size'
  | 'row'
  | 'case';

export type FieldSpec = {
  kind: FieldKind;
  /** First part of the message ids that word a code. */
  words?: string;
  /** Codes on offer. */
  codes?: (choices: Choices, family: string) => string[];
  /** Kind of the rows a field of kind `row` names. */
  rows?: string;
};

const text: FieldSpec = { kind: 'text' };
const long: FieldSpec = { kind: 'long' };
const date: FieldSpec = { kind: 'date' };
const listed = (words: string, list: string): FieldSpec => ({
  kind: 'choice',
  words,
  codes: (choices) => choices.lists[list] ?? [],
});

/** What the law files say of a family; nothing of one they do not know. */
export function familyOf(choices: Choices, family: string): FamilyChoices | undefined {
  return choices.families.find((each) => each.family === family);
}

/** Codes of all families, each once: a field is read also where nobody said which family it belongs to. */
const ofFamilies =
  (list: (each: FamilyChoices) => string[]) =>
  (choices: Choices, family: string): string[] => {
    const own = familyOf(choices, family);
    return own ? list(own) : [...new Set(choices.families.flatMap(list))];
  };

const SPECS: Record<string, Record<string, FieldSpec>> = {
  case: {
    family: { kind: 'choice', words: 'family', codes: (choices) => choices.families.map((each) => each.family) },
    direction: { kind: 'choice', words: 'direction', codes: () => ['incoming', 'outgoing'] },
    our_role: { kind: 'choice', words: 'role', codes: ofFamilies((each) => each.our_roles) },
    asked_by: { kind: 'choice', words: 'asked-by', codes: ofFamilies((each) => each.asked_by) },
    partner: { kind: 'state' },
    instrument: { kind: 'instrument' },
    channel: { kind: 'choice', words: 'channel', codes: (choices) => choices.channels },
    dated_on: date,
    received_on: date,
    offences: long,
    urgency: { kind: 'choice', words: 'urgency', codes: (choices) => choices.urgencies },
    officer: { kind: 'staff' },
    proceedings: listed('proceedings', 'proceedings'),
    crime_tags: { kind: 'tags', words: 'crime-tag', codes: (choices) => choices.lists['crime_tags'] ?? [] },
    record: listed('record', 'records'),
    un_procedure_agreed_on: date,
    un_procedure_document: { kind: 'row', rows: 'document' },
    evidence_standard: listed('evidence-standard', 'evidence_standards'),
    // Here the second argument is the family, or the kind of companion record, and the procedure, a space between.
    stage: {
      kind: 'choice',
      words: 'stage',
      codes: (choices, way) => {
        const [family, procedure] = way.split(' ');
        const companion = choices.companions.find((each) => each.record === family);
        return (companion ?? familyOf(choices, family ?? ''))?.stages[procedure ?? ''] ?? [];
      },
    },
  },
  person: {
    role: {
      kind: 'choice',
      words: 'person-role',
      codes: (choices, family) => familyOf(choices, family)?.person_roles ?? [],
    },
    other_names: long,
    born_on: date,
    nationalities: { kind: 'states' },
    sex: { kind: 'choice', words: 'sex', codes: (choices) => choices.sexes },
    age_band: listed('age-band', 'age_bands'),
    sought_as: listed('sought-as', 'person_standings'),
    no_consent_because: listed('gate-fact', 'no_consent_reasons'),
    asylum: listed('asylum-claim', 'asylum_claims'),
    vulnerabilities: { kind: 'tags', words: 'vulnerability', codes: (choices) => choices.lists['vulnerabilities'] ?? [] },
    born_calendar: listed('calendar', 'calendars'),
  },
  measure: {
    kind: { kind: 'choice', words: 'measure', codes: (choices) => choices.measure_kinds },
    description: long,
    status: { kind: 'choice', words: 'measure-status', codes: (choices) => choices.measure_statuses },
    status_on: date,
    due_on: date,
    coercive: listed('yes-no', 'yes_no'),
    dual_criminality: listed('dual-criminality', 'dual_criminality'),
    formalities: long,
    result: long,
    grounds: { kind: 'tags', words: 'ground', codes: (choices) => choices.lists['grounds'] ?? [] },
    reasons: long,
    referred_on: date,
  },
  step: {
    stage: { kind: 'choice', words: 'stage' },
    on: date,
    happened_on: date,
    note: long,
    instructed_by: { kind: 'staff' },
  },
  note: {
    kind: { kind: 'choice', words: 'note-kind', codes: (choices) => choices.note_kinds },
    on: date,
    happened_on: date,
    text: long,
    instructed_by: { kind: 'staff' },
    visibility: listed('visibility', 'visibilities'),
  },
  bring_up: {
    on: date,
    due_on: date,
    done_on: date,
    for_staff: { kind: 'staff' },
    kind: listed('bring-up-kind', 'bring_up_kinds'),
  },
  document: { dated_on: date, size: { kind: 'size' }, form: listed('document-form', 'document_forms'), description: long },
  letter: {
    way: listed('letter-way', 'letter_ways'),
    form: listed('letter-form', 'letter_forms'),
    dated_on: date,
    embassy_on: date,
    ministry_on: date,
    received_on: date,
    dispatched_on: date,
    put_up_on: date,
    signed_on: date,
    channel: { kind: 'choice', words: 'channel', codes: (choices) => choices.channels },
    enclosure_form: listed('enclosure-form', 'enclosure_forms'),
    status: listed('letter-status', 'letter_statuses'),
    template: listed('letter-template', 'letter_templates'),
    put_up_to: { kind: 'staff' },
    signed_by: { kind: 'staff' },
    text: long,
  },
  volume: { held_since: date, held_by: { kind: 'staff' } },
  passed_on: { on: date, happened_on: date, what: long },
  number: { kind: listed('number-kind', 'number_kinds'), given_on: date },
  absence: {
    kind: listed('absence-kind', 'absence_kinds'),
    staff: { kind: 'staff' },
    stand_in: { kind: 'staff' },
    from_on: date,
    until_on: date,
  },
  limit: { due_on: date, effect: listed('effect', 'effects') },
};

/** Specs of records, whose forms the core tells. */
const recordSpecs: Record<string, Record<string, FieldSpec>> = {};

/** Learns how the fields of a kind of row are typed. */
export function learnSpecs(rowKind: string, specs: Record<string, FieldSpec>): void {
  recordSpecs[rowKind] = specs;
}

export function specOf(rowKind: string, field: string): FieldSpec {
  return SPECS[rowKind]?.[field] ?? recordSpecs[rowKind]?.[field] ?? text;
}

const BY_DIRECTION = new Set(['their_reference', 'dated_on', 'received_on']);

/** Message id of a field's label; some read differently from the other side. */
export function labelId(field: string, direction?: string): string {
  return direction && BY_DIRECTION.has(field) ? `label-${field}-${direction}` : `field-${field}`;
}

/** The label of any stored field, also of one this window never edits. */
export function fieldWords(rowKind: string, field: string, direction?: string): string {
  const id = rowKind === 'case' ? labelId(field, direction) : `field-${field}`;
  if (known(id)) return t(id);
  return field === 'happened_on' ? t('field-on') : word('field', field);
}

/** Fields the case page shows, in order. */
export function caseFields(choices: Choices, family: string, direction: string): string[] {
  const { our_roles = [], asked_by = [], measures = false } = familyOf(choices, family) ?? {};
  return [
    'subject',
    ...(our_roles.length > 0 ? ['our_role'] : []),
    ...(asked_by.length > 0 ? ['asked_by'] : []),
    'partner',
    'territory',
    'their_reference',
    ...(direction === 'outgoing' ? ['applicant', 'applicant_reference', 'applicant_contact'] : ['competent_authority']),
    'dated_on',
    'received_on',
    'instrument',
    'also_invoked',
    'channel',
    ...(measures ? ['proceedings'] : []),
    'offences',
    'urgency',
    'urgency_reason',
    'officer',
    'operation_name',
    'confidential',
    'record',
  ];
}

/** The family in a word or two, for lists. */
export function familyShort(family: string): string {
  const id = `family-${family}-short`;
  return known(id) ? t(id) : word('family', family);
}

/** Fields that tell what has been, not what is due, agreed or planned. */
const OF_THE_PAST = new Set([
  'happened_on', 'received_on', 'dated_on', 'embassy_on', 'ministry_on', 'dispatched_on', 'signed_on', 'told_on', 'asked_on',
  'answered_on', 'imposed_on', 'consented_on', 'revoked_on', 'referred_on', 'status_on', 'checked_on', 'born_on', 'paid_on',
  'valued_on', 'measured_on', 'returned_on', 'agreed_on', 'un_procedure_agreed_on', 'put_up_on', 'held_since', 'appointed_on',
]);

/** A date of a case is judged by its name: `ahead` are the names of those that may lie ahead. */
export const tellsWhatWas = (rowKind: string, field: string, named = '', ahead: readonly string[] = []): boolean =>
  rowKind === 'case_date'
    ? field === 'happened_on' && named !== '' && !ahead.includes(named)
    : OF_THE_PAST.has(field) && rowKind !== 'hearing';

export function stateName(code: string | null | undefined): string {
  return word('country', code);
}

export function stateNames(codes: string | null | undefined): string {
  return (codes ?? '').split(/\s+/).filter(Boolean).map(stateName).join(t('list-separator'));
}

export function formatSize(bytes: number): string {
  if (bytes < 1000) return t('size-bytes', { count: bytes });
  if (bytes < 1_000_000) return t('size-kilobytes', { size: Math.round(bytes / 100) / 10 });
  if (bytes < 1_000_000_000) return t('size-megabytes', { size: Math.round(bytes / 100_000) / 10 });
  return t('size-gigabytes', { size: Math.round(bytes / 100_000_000) / 10 });
}

/** What a gate asks; one for a single ground is named by the ground as well. */
function gateWords(value: string): string {
  const ground = value.split('-').pop() ?? '';
  const gate = value.slice(0, -ground.length - 1);
  return known(`gate-${value}`) || !known(`gate-${gate}`) ? word('gate', value) : `${t(`gate-${gate}`)} (${word('ground', ground)})`;
}

/** Invoked instruments by their names; a name that was typed stays as it is. */
function invokedWords(value: string): string {
  const parts = invokedOf(value);
  const isKnown = (code: string): boolean => known(`instrument-${code}`);
  if (!parts.some(isKnown)) return value;
  return parts.map((each) => (isKnown(each) ? word('instrument', each) : each)).join(t('list-separator'));
}

/** A stored value as a person reads it. */
export function valueWords(rowKind: string, field: string, value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  if (field === 'also_invoked') return invokedWords(value);
  if (field === 'amount') return shownAmount(value);
  if (rowKind === 'override' && field === 'gate') return gateWords(value);
  // The remaining-sentence test stands under the code of its rule.
  if (rowKind === 'eligibility' && field === 'rule') return known(`condition-${value}`) ? word('condition', value) : value;
  const spec = specOf(rowKind, field);
  switch (spec.kind) {
    case 'date':
      return formatDate(value);
    case 'state':
      return stateName(value);
    case 'states':
      return stateNames(value);
    case 'instrument':
      return word('instrument', value);
    case 'choice':
      return word(spec.words ?? '', value);
    case 'tags':
      return value
        .split(/\s+/)
        .map((code) => word(spec.words ?? '', code))
        .join(t('list-separator'));
    case 'size':
      return /^\d+$/.test(value) ? formatSize(Number(value)) : value;
    default:
      return value;
  }
}

/** Eight groups of digits, as they are read aloud. */
export function fingerprintGroups(fingerprint: string): string[] {
  return shownDigits(fingerprint).split(/\s+/).filter(Boolean);
}

/** What stands in the place of a value that was expunged by law. */
export function expungedWords({ staff, desk, at, ground }: ExpungedView): string {
  // The act itself may come later than what it took away.
  if (at === null) return t('expunged-elsewhere');
  return t('expunged-on', { date: formatInstant(at), staff, desk, ground });
}
