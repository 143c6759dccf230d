// Sample cases for the register in memory. Invented, except for the public-record request of Djibouti to France.

import type { CaseListItem } from '../lib/generated/CaseListItem';
import type { CaseView } from '../lib/generated/CaseView';
import { ago, blankCase, LITTLE_KNOWN } from './blank';
import { CHOICES, STATES } from './choices';
import { extradition, longTimeline } from './extradition';
import type { TimelineEntry } from '../lib/generated/TimelineEntry';
import { addPapers } from './papers';

const letterRogatory: CaseView = {
  ...blankCase('c2', 'MLA-IN-2004-0131', 'mla', 'incoming'),
  partner: 'DJ',
  their_reference: '75-04/99',
  instrument: 'Convention on Mutual Assistance in Criminal Matters, 27 September 1986',
  also_invoked: 'Treaty of Friendship and Co-operation, 27 June 1977',
  channel: 'diplomatic',
  dated_on: '2004-11-03',
  received_on: '2004-11',
  subject: 'Record of the investigation into a death in Djibouti in 1995',
  officer: 'Luís Ferreira',
  stage: 'MI35',
  status: 'with_competent_authority',
  stage_on: '2005-01',
  next_stages: [{ stage: 'MI40', main: true, asks_person: false, tells_outcome: false }],
  measures: [
    {
      id: 'c2m1',
      kind: 'F',
      description: 'Original files and documents of the investigation',
      status: 'referred',
      referred_to: 'Investigating judge, Paris',
      referred_on: '2005-01',
      status_on: null,
      coercive: null,
      dual_criminality: null,
      formalities: null,
      due_on: null,
      result: null,
      grounds: null,
      reasons: null,
      in_error: null,
      seen: {},
    },
  ],
  bring_ups: [
    {
      id: 'c2b1',
      on: '2026-11-18',
      days_left: -3,
      reason: 'Ask the investigating judge for an answer',
      for_staff: 'Luís Ferreira',
      done_on: null,
      kind: 'plain',
      settled: false,
      in_error: null,
      seen: {},
    },
  ],
};

const transfer: CaseView = {
  ...blankCase('c3', 'TSP-OUT-2026-0002', 'transfer_sentenced', 'outgoing'),
  our_role: 'administering',
  asked_by: 'relatives',
  partner: 'CN',
  applicant: 'The family, through counsel',
  instrument: 'ets112',
  subject: 'Transfer of sentenced person 王小明 to serve the rest of the sentence at home',
  dated_on: '2026-09',
  officer: 'Amina Warsame',
  stage: 'TA10',
  status: 'received',
  next_stages: [{ stage: 'TA15', main: true, asks_person: true, tells_outcome: false }],
  persons: [
    {
      id: 'c3p1',
      name: '王小明',
      other_names: 'Wang Xiaoming',
      role: 'sentenced_person',
      born_on: '1979',
      nationalities: 'DJ',
      sex: 'male',
      birth_place: null,
      age_band: null,
      ...LITTLE_KNOWN,
      in_error: null,
      seen: {},
    },
  ],
  deadlines: [
    {
      code: 'T01',
      due_on: '2026-11-17',
      act_by: '2026-11-17',
      ends: null,
      differs: null,
      days_left: -4,
      person: '王小明',
      effect: 'duty',
      hard: false,
      source: 'Letter of 3 October 2026',
      sure: 'office',
      starts_from: 'received_on',
      started_on: '2026-10-03',
      met: false,
      settled: null,
      of_stages: [],
      promptly: null,
      renewal: null,
      beyond_law: null,
      send_by: null,
    },
  ],
};

const unknownLimit: CaseView = {
  ...blankCase('c4', 'EXT-IN-2026-0009', 'extradition', 'incoming'),
  partner: 'EG',
  their_reference: '١٢٣/٢٠٢٦ ق',
  instrument: 'untoc',
  channel: 'diplomatic',
  received_on: '2026-11-16',
  subject: 'تسليم عبد الرحمن بن يوسف الخطيب',
  officer: 'Amina Warsame',
  stage: 'XI40',
  status: 'with_competent_authority',
  next_stages: [{ stage: 'XI50', main: true, asks_person: false, tells_outcome: false }],
  persons: [
    {
      id: 'c4p1',
      name: 'عبد الرحمن بن يوسف الخطيب',
      other_names: 'Abdelrahman Youssef El Khatib',
      role: 'person_sought',
      born_on: '1990-06',
      nationalities: 'EG',
      sex: 'male',
      birth_place: 'الإسكندرية',
      age_band: null,
      ...LITTLE_KNOWN,
      in_error: null,
      seen: {},
    },
  ],
  no_limit_known: [{ person: 'عبد الرحمن بن يوسف الخطيب', started_on: '2026-11-17', starts_from: 'XI40', reason: 'no_limit' }],
};

/** A register of one real-sized year: four cases told in full and many small ones. */
/** The history of each case that has one. */
export function sampleHistories(): Record<string, TimelineEntry[]> {
  return { c1: longTimeline(), c2: longTimeline().slice(0, 3) };
}

export function sampleCases(): CaseView[] {
  const subjects = [
    'Bank records of three accounts',
    'Hearing of a witness by video link',
    'Service of a summons',
    'Search of two premises',
    'Criminal record',
  ];
  const names = [
    'Marie-Claire Dubois',
    '陈国强',
    'سعاد بنت علي الهاشمي',
    'Иван Петрович Соколов',
    'Grace Achieng Odhiambo',
  ];
  const stages = ['MI10', 'MI15', 'MI20', 'MI30', 'MI35'];
  const small = Array.from({ length: 138 }, (_, index): CaseView => {
    const number = String(index + 1).padStart(4, '0');
    return {
      ...blankCase(`m${index}`, `MLA-IN-2026-${number}`, 'mla', index % 4 === 0 ? 'outgoing' : 'incoming'),
      partner: STATES[(index * 7) % STATES.length]!,
      their_reference: `${1000 + index * 13}/${index % 2 ? '2026' : 'AJ'}`,
      received_on: `2026-${String((index % 10) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`,
      subject: subjects[index % 5]!,
      stage: stages[index % 5]!,
      status: 'under_review',
      officer: CHOICES.staff[index % 3]!,
      urgency: index % 17 === 0 ? 'urgent' : null,
      next_stages: [{ stage: stages[(index + 1) % 5]!, main: true, asks_person: false, tells_outcome: false }],
      persons: [
        {
          id: `m${index}p`,
          name: names[index % 5]!,
          other_names: null,
          role: 'suspect',
          born_on: null,
          nationalities: null,
          sex: null,
          birth_place: null,
          age_band: null,
          ...LITTLE_KNOWN,
          in_error: null,
          seen: {},
        },
      ],
    };
  });
  const told = [extradition, letterRogatory, transfer, unknownLimit];
  for (const view of told) addPapers(view);
  return [...told, ...small];
}

export function listItem(view: CaseView, index: number): CaseListItem {
  const dates = [
    ...view.deadlines.filter((each) => !each.met).map((each) => each.due_on),
    ...view.bring_ups.filter((each) => !each.settled).map((each) => each.on),
  ];
  return {
    id: view.id,
    reference: view.reference,
    aliases: view.aliases,
    family: view.family,
    direction: view.direction,
    partner: view.partner,
    their_reference: view.their_reference,
    received_on: view.received_on,
    subject: view.subject,
    persons: view.persons.map((person) => person.name),
    stage: view.stage,
    status: view.status,
    outcome: view.outcome,
    closed_on: view.closed_on,
    urgent: view.urgency === 'urgent',
    is_confidential: view.confidential !== null,
    officer: view.officer,
    has_conflict: view.conflicts.length > 0,
    next_due_on: dates.sort()[0] ?? null,
    last_change_at: ago(index / 3),
    last_change_on: new Date(ago(index / 3)).toISOString().slice(0, 10),
    waiting: view.waiting,
    disposable_from: null,
    record: view.record,
    in_error: view.in_error,
    held_by: view.volumes.find((volume) => volume.held_by)?.held_by ?? null,
    matched: [],
  };
}
