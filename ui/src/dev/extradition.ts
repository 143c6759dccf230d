// An incoming extradition request with two nested limits on custody, a conflict and a long history.

import type { CaseView } from '../lib/generated/CaseView';
import type { TimelineEntry } from '../lib/generated/TimelineEntry';
import { ago, blankCase, who } from './blank';

export function longTimeline(): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    {
      entry: 'Ministry 41',
      at: ago(17, 200),
      ...who,
      action: 'register_case',
      changes: [
        { row_kind: 'case', row_name: null, field: 'reference', was: null, now: 'EXT-IN-2026-0007' },
        { row_kind: 'case', row_name: null, field: 'partner', was: null, now: 'PT' },
        { row_kind: 'case', row_name: null, field: 'their_reference', was: null, now: 'PGR/DCI 4471/26.8' },
        { row_kind: 'person', row_name: 'João Mendes Tavares', field: 'name', was: null, now: 'João Mendes Tavares' },
      ],
    },
    {
      entry: 'Ministry 42',
      at: ago(17, 90),
      ...who,
      action: 'record_step',
      changes: [{ row_kind: 'step', row_name: null, field: 'stage', was: null, now: 'XI12' }],
    },
    {
      entry: 'Port 7',
      at: ago(12),
      staff: 'Luís Ferreira',
      desk: 'Port',
      action: 'edit',
      changes: [{ row_kind: 'case', row_name: null, field: 'officer', was: 'Amina Warsame', now: 'Luís Ferreira' }],
    },
    {
      entry: 'Ministry 50',
      at: ago(11),
      ...who,
      action: 'edit',
      changes: [{ row_kind: 'case', row_name: null, field: 'officer', was: 'Amina Warsame', now: 'Хадиджа Осман' }],
    },
  ];
  for (let index = 0; index < 12; index += 1) {
    entries.push({
      entry: `Ministry ${60 + index}`,
      at: ago(10 - index * 0.7, index * 13),
      ...who,
      action: index % 3 === 0 ? 'add_note' : index % 3 === 1 ? 'attach_document' : 'edit',
      changes:
        index % 3 === 0
          ? [
              {
                row_kind: 'note',
                row_name: null,
                field: 'text',
                was: null,
                now: 'Telephone: the embassy confirms that the papers left Lisbon by courier.',
              },
            ]
          : index % 3 === 1
            ? [{ row_kind: 'document', row_name: 'warrant.pdf', field: 'name', was: null, now: 'warrant.pdf' }]
            : [
                {
                  row_kind: 'person',
                  row_name: 'João Mendes Tavares',
                  field: 'born_on',
                  was: '1984',
                  now: '1984-03-17',
                },
              ],
    });
  }
  return entries;
}

export const extradition: CaseView = {
  ...blankCase('c1', 'EXT-IN-2026-0007', 'extradition', 'incoming'),
  partner: 'PT',
  their_reference: 'PGR/DCI 4471/26.8',
  instrument: 'ets24',
  channel: 'interpol',
  dated_on: '2026-11-03',
  received_on: '2026-11-04',
  subject: 'Provisional arrest of João Mendes Tavares, aggravated fraud',
  offences: 'Aggravated fraud (art. 218 Criminal Code), forgery of documents (art. 256)',
  urgency: 'urgent',
  urgency_reason: 'Person in custody since 4 November',
  officer: 'Хадиджа Осман',
  stage: 'XI12',
  status: 'with_competent_authority',
  stage_on: '2026-11-04',
  next_stages: [
    { stage: 'XI20', main: true, asks_person: false },
    { stage: 'XI13', main: false, asks_person: true },
    { stage: 'XI45', main: false, asks_person: true },
  ],
  persons: [
    {
      id: 'c1p1',
      name: 'João Mendes Tavares',
      other_names: 'Joao M. Tavares\nجواو مينديش تافاريش',
      role: 'person_sought',
      born_on: '1984-03-17',
      nationalities: 'PT CV',
      sex: 'male',
      birth_place: 'Praia',
      seen: { name: 's1' },
    },
  ],
  steps: [
    {
      id: 'c1s0',
      stage: 'XI10',
      on: '2026-11-04',
      person: null,
      note: null,
      decided_by: null,
      ...who,
      at: ago(17, 220),
      in_error: null,
      seen: {},
    },
    {
      id: 'c1s1',
      stage: 'XI11',
      on: '2026-11-03',
      person: 'c1p1',
      note: null,
      decided_by: null,
      ...who,
      at: ago(17, 210),
      in_error: 'Wrong case',
      seen: {},
    },
    {
      id: 'c1s2',
      stage: 'XI12',
      on: '2026-11-04',
      person: 'c1p1',
      note: 'Arrested at the airport on the notice',
      decided_by: 'Court of first instance',
      ...who,
      at: ago(17, 90),
      in_error: null,
      seen: {},
    },
  ],
  deadlines: [
    {
      code: 'X01',
      due_on: '2026-11-22',
      act_by: '2026-11-19',
      days_left: 1,
      person: 'João Mendes Tavares',
      effect: 'may_release',
      hard: false,
      source: 'ETS 24 art. 16(4)',
      sure: 'read',
      starts_from: 'XI12',
      started_on: '2026-11-04',
      met: false,
    },
    {
      code: 'X02',
      due_on: '2026-12-14',
      act_by: '2026-12-14',
      days_left: 23,
      person: 'João Mendes Tavares',
      effect: 'must_end',
      hard: true,
      source: 'ETS 24 art. 16(4)',
      sure: 'read',
      starts_from: 'XI12',
      started_on: '2026-11-04',
      met: false,
    },
  ],
  bring_ups: [
    {
      id: 'c1b1',
      on: '2026-11-23',
      days_left: 2,
      reason: 'Ask the embassy whether the papers have arrived',
      for_staff: null,
      done_on: null,
      seen: {},
    },
    {
      id: 'c1b2',
      on: '2026-11-10',
      days_left: -11,
      reason: 'Send the acknowledgement',
      for_staff: null,
      done_on: '2026-11-09',
      seen: {},
    },
  ],
  notes: [
    {
      id: 'c1n1',
      kind: 'telephone',
      text: 'The embassy says the papers left Lisbon by courier on 18 November.\nCourier number DHL 4471 9920 18.',
      with_whom: 'M. Lopes, +351 21 123 45 67',
      on: '2026-11-19',
      ...who,
      at: ago(2),
      seen: {},
    },
  ],
  documents: [
    {
      id: 'c1d1',
      name: 'arrest-warrant.pdf',
      description: 'Warrant of arrest, certified copy',
      dated_on: '2026-10-28',
      size: 482_113,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      present: true,
      ...who,
      at: ago(16),
    },
    {
      id: 'c1d2',
      name: 'إشعار-التوقيف.pdf',
      description: null,
      dated_on: null,
      size: 91_004,
      sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
      present: false,
      staff: 'Luís Ferreira',
      desk: 'Port',
      at: ago(9),
    },
  ],
  conflicts: [
    {
      id: 'k1',
      case_id: 'c1',
      case: 'EXT-IN-2026-0007',
      row_kind: 'case',
      row_name: null,
      field: 'officer',
      values: [
        { value: 'Хадиджа Осман', desk: 'Ministry', staff: 'Amina Warsame', at: ago(11) },
        { value: 'Luís Ferreira', desk: 'Port', staff: 'Luís Ferreira', at: ago(12) },
      ],
      seen: 'k1-seen',
    },
  ],
  timeline: longTimeline(),
};
