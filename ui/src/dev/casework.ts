// The part of the register in memory that holds cases.

import type { SignOffRule } from '../lib/generated/SignOffRule';
import type { OfferedLimit } from '../lib/generated/OfferedLimit';
import type { Backend, Refusal } from '../lib/backend';
import type { CaseListItem } from '../lib/generated/CaseListItem';
import type { CaseView } from '../lib/generated/CaseView';
import type { FileOut } from '../lib/generated/FileOut';
import type { LetterView } from '../lib/generated/LetterView';
import type { Matched } from '../lib/generated/Matched';
import type { SavedView } from '../lib/generated/SavedView';
import type { TodayItem } from '../lib/generated/TodayItem';
import { blankCase, LITTLE_KNOWN, NOW, TODAY } from './blank';
import { listItem, sampleHistories } from './sample';

export const STAFF = 'Amina Warsame';
export const DESK = 'Ministry';

export const refuse = (code: string, field: string | null = null, ...args: [string, string][]): Promise<never> =>
  Promise.reject({ code, weight: 'refused', args, field } satisfies Refusal);

const days = (on: string): number => Math.round((Date.parse(on) - Date.parse(TODAY)) / 86_400_000);
export const clone = <T>(value: T): T => structuredClone(value);

type Held = {
  letters: () => LetterView[];
  out: (days: number) => FileOut[];
  cases: CaseView[]; fresh: () => string; takeDropped: () => number; droppedNow: () => number };

/** Where the wanted words stand, as the real search tells it. */
function matchesOf(item: CaseListItem, wanted: string): Matched[] {
  const values: [string, string, string | null][] = [
    ['case', 'reference', item.reference],
    ['case', 'their_reference', item.their_reference],
    ['case', 'subject', item.subject],
    ...item.persons.map((name): [string, string, string] => ['person', 'name', name]),
  ];
  return values
    .filter(([, , text]) => text?.toLowerCase().includes(wanted))
    .map(([row_kind, field, text]) => ({ row_kind, field, text: text ?? '', alike: row_kind === 'person' }));
}

type Casework = Pick<
  Backend,
  | 'today'
  | 'listCases'
  | 'getCase'
  | 'getHistory'
  | 'savedViews'
  | 'saveView'
  | 'removeView'
  | 'keepCaseUntil'
  | 'decideDisposal'
  | 'casesForDisposal'
  | 'registerCase'
  | 'registerFurther'
  | 'editCase'
  | 'recordStep'
  | 'markInError'
  | 'takeBackError'
  | 'addNote'
  | 'addBringUp'
  | 'finishBringUp'
  | 'addPerson'
  | 'addMeasure'
  | 'addLimit'
  | 'addRecord'
  | 'gatesBefore'
  | 'checklist'
  | 'answerCheck'
  | 'recordEligibility'
  | 'recordFinding'
  | 'offeredLimits'
  | 'adoptLimits'
  | 'signOffRules'
  | 'setSignOffRule'
  | 'askSignOff'
  | 'giveSignOff'
  | 'attachDocument'
  | 'droppedFiles'
  | 'attachDropped'
  | 'saveDocument'
  | 'printSummary'
>;

export function casework({ letters, out, cases, fresh, takeDropped, droppedNow }: Held): Casework {
  let serial = 0;
  let signOffRules: SignOffRule[] = [];
  let offeredLimits: OfferedLimit[] = [
    {
      mark: 'ets24_provisional_18:1',
      code: 'ets24_provisional_18',
      instruments: ['ets24'],
      own_states: [],
      partners: [],
      families: ['extradition'],
      effect: 'may_release',
      custody: true,
      length: 18,
      unit: 'days',
      backward: false,
      promptly: null,
      starts_from: ['XI12'],
      source: 'ETS 24 art. 16(4)',
      sure: 'read',
      adopted: false,
      changed: false,
      seen: '',
    },
  ];
  const histories = sampleHistories();
  let views: SavedView[] = [];

  /** The case behind an id; every change leaves its line in the history. */
  function change(
    id: string,
    action: string,
    field: string,
    now: string | null,
    make: (view: CaseView) => void,
  ): Promise<CaseView> {
    const view = cases.find((each) => each.id === id);
    if (!view) return refuse('row-not-found');
    make(view);
    (histories[id] ??= []).unshift({
      entry: `${DESK} ${100 + serial}`,
      at: NOW + (serial += 1) * 1000,
      staff: STAFF,
      desk: DESK,
      action,
      changes: [{ row_kind: 'case', row_name: null, field, was: null, also_was: [], was_expunged: null, expunged: null, now }],
    });
    return Promise.resolve(clone(view));
  }

  const mark = (id: string, action: string, row: string, reason: string | null): Promise<CaseView> =>
    change(id, action, 'in_error', reason, (view) => {
      const rows = [view, view.steps, view.persons, view.measures, view.notes, view.bring_ups, view.documents];
      for (const each of [...rows.flat(), ...view.letters, ...view.volumes, ...view.passed_on])
        if (each.id === row) each.in_error = reason;
    });

  return {
    today: async (asked) => {
      const mine = asked ?? true;
      const all = cases.flatMap((view): TodayItem[] => {
        const base = {
          case_id: view.id,
          reference: view.reference,
          family: view.family,
          direction: view.direction,
          partner: view.partner,
          subject: view.subject,
        };
        const group = (left: number): string =>
          left < 0 ? 'overdue' : left === 0 ? 'today' : left <= 7 ? 'this_week' : 'later';
        return [
          ...view.no_limit_known.map((each): TodayItem => ({
            ...base,
            severity: 'liberty',
            group: 'no_limit_known',
            due: { due_kind: 'no_limit_known', ...each },
          })),
          ...view.deadlines
            .filter((each) => !each.met)
            .map((each): TodayItem => ({
              ...base,
              severity: ['may_release', 'must_release', 'must_end'].includes(each.effect) ? 'liberty' : 'law',
              group: group(each.days_left),
              due: { due_kind: 'deadline', ...each },
            })),
          ...view.bring_ups
            .filter((each) => !each.settled)
            .map((each): TodayItem => ({
              ...base,
              severity: 'practice',
              group: group(each.days_left),
              due: { due_kind: 'bring_up', ...each },
            })),
          ...(view.urgency === 'urgent' && !view.deadlines.length
            ? [{ ...base, severity: 'liberty', group: 'urgent', due: { due_kind: 'urgent' } as const }]
            : []),
        ];
      });
      const own = [STAFF, ...(cases.length ? ['Luís Ferreira'] : []), null];
      const GROUPS = ['urgent', 'no_limit_known', 'overdue', 'today', 'this_week', 'later'];
      all.sort((one, other) => GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group));
      const items = all.filter(
        ({ due, case_id: id }) =>
          !mine || own.includes(due.due_kind === 'bring_up' && due.for_staff ? due.for_staff : (cases.find((view) => view.id === id)?.officer ?? null)),
      );
      return {
        today: TODAY,
        items,
        groups: ['liberty', 'law', 'promise', 'practice']
          .map((severity) => {
            const of = items.filter((each) => each.severity === severity);
            return { severity, total: of.length, overdue: of.filter((each) => each.group === 'overdue').length };
          })
          .filter(({ total }) => total > 0),
        quiet_cases: cases.length ? 3 : 0,
        quiet_days: 60,
        for_disposal: 0,
        law_waits: 0,
        mine,
        others: all.length - items.length,
        open_cases: cases.length,
        conflicts: cases.flatMap((view) => view.conflicts).length,
        recent: cases.slice(0, 5).map(listItem),
        standing_in_for: cases.length ? ['Luís Ferreira'] : [],
        acting_head: cases.length ? 'Хадиджа Осман' : null,
        letters_without_case: letters().filter((each) => !each.case_id && !each.misdirected_to).length,
        letters_for_signature: letters().filter((each) => each.way === 'out' && each.status !== 'dispatched').length,
        sign_offs: cases.flatMap((view) =>
          view.sign_offs
            .filter((each) => each.may_give)
            .map((sign_off) => ({ case_id: view.id, reference: view.reference, family: view.family, sign_off })),
        ),
        backup_overdue: true,
        last_backup_at: null,
        sheet_due: false,
        restored: false,
        files_out: out(14),
      };
    },
    listCases: async (query) => {
      const wanted = query.text?.toLowerCase();
      const partial = !!wanted && wanted.includes(' ') && !cases.some((each) => JSON.stringify(each).toLowerCase().includes(wanted));
      const words = partial ? (wanted?.split(' ').slice(0, 1) ?? []) : wanted ? [wanted] : [];
      const found = cases
        .map(listItem)
        .map((each) => ({ ...each, matched: words.flatMap((one) => matchesOf(each, one)) }))
        .filter(
          (each) =>
            words.every((one) => JSON.stringify(each).toLowerCase().includes(one)) &&
            (!query.family || each.family === query.family) &&
            (!query.direction || each.direction === query.direction) &&
            (!query.partner || each.partner === query.partner) &&
            (!query.officer || each.officer === query.officer) &&
            (query.state !== 'urgent' || each.urgent) &&
            (query.state !== 'conflict' || each.has_conflict) &&
            (query.state !== 'closed' || each.closed_on),
        );
      const key = {
        reference: 'reference',
        received_on: 'received_on',
        partner: 'partner',
        stage: 'stage',
        next_due: 'next_due_on',
        last_change: 'last_change_at',
        waiting_since: 'received_on',
        disposable_from: 'closed_on',
      } as const;
      const by = key[query.sort];
      found.sort((a, b) => (String(a[by] ?? '') < String(b[by] ?? '') ? -1 : 1) * (query.descending ? -1 : 1));
      return {
        cases: found.slice(query.offset, query.offset + (query.limit ?? 100)),
        total: found.length,
        register_total: cases.length,
        partial,
      };
    },
    savedViews: async () => clone(views),
    saveView: async (view, replacing) => {
      if (replacing !== view.name && views.some((each) => each.name === view.name))
        return refuse('view-name-taken', 'name');
      views = [...views.filter((each) => each.name !== replacing), clone(view)];
      return clone(views);
    },
    removeView: async (name) => {
      views = views.filter((each) => each.name !== name);
      return clone(views);
    },
    keepCaseUntil: (id, { until, reason }) =>
      change(id, 'set_retention', 'keep_until', until ?? null, (view) => {
        if (view.retention) Object.assign(view.retention, { until: until ?? view.retention.by_rule, reason });
      }),
    decideDisposal: (id, { decision, ground }) =>
      change(id, 'decide_disposal', 'disposal', decision, (view) => {
        if (view.retention)
          Object.assign(view.retention, { decision, ground, decided_on: TODAY, decided_by: STAFF, is_due: false });
      }),
    casesForDisposal: async () => ({ items: [], total: 0, without_rule: false, may_decide: true }),
    getCase: async (id) => {
      const view = cases.find((each) => each.id === id);
      return view ? clone(view) : refuse('row-not-found');
    },
    getHistory: async (id) => clone(histories[id] ?? []),

    registerFurther: () => refuse('further-not-needed'),
    registerCase: async (typed) => {
      if (typed.reference && cases.some((each) => each.reference === typed.reference))
        return refuse('reference-taken', 'reference', ['reference', typed.reference]);
      const prefix = { extradition: 'EXT', mla: 'MLA', transfer_sentenced: 'TSP', transfer_proceedings: 'TCP', confiscation: 'CONF' }[typed.family] ?? 'X';
      const view = blankCase(
        fresh(),
        typed.reference ??
          `${prefix}-${typed.direction === 'incoming' ? 'IN' : 'OUT'}-2026-${String(cases.length + 1).padStart(4, '0')}`,
        typed.family,
        typed.direction,
      );
      const { persons, measures, note, reference: _, ...plain } = typed;
      Object.assign(view, plain, {
        stage: 'MI10',
        next_stages: [{ stage: 'MI15', main: true, asks_person: false, tells_outcome: false }],
        persons: (persons ?? []).map((person) => ({
          other_names: null,
          role: null,
          born_on: null,
          nationalities: null,
          sex: null,
          birth_place: null,
          age_band: null,
          ...LITTLE_KNOWN,
          in_error: null,
          ...person,
          id: fresh(),
          seen: {},
        })),
        measures: (measures ?? []).map((measure) => ({
          description: null,
          status: 'asked',
          referred_to: null,
          referred_on: null,
          status_on: null,
          coercive: null,
          dual_criminality: null,
          formalities: null,
          due_on: null,
          result: null,
          grounds: null,
          reasons: null,
          in_error: null,
          ...measure,
          id: fresh(),
          seen: {},
        })),
        notes: note
          ? [
              {
                id: fresh(),
                kind: 'other',
                text: note,
                with_whom: null,
                happened_at: null,
                instructed_by: null,
                visibility: 'internal',
                in_error: null,
                on: null,
                staff: STAFF,
                desk: DESK,
                at: NOW,
                seen: {},
              },
            ]
          : [],
      });
      cases.unshift(view);
      await change(view.id, 'register_case', 'reference', view.reference, () => undefined);
      return { id: view.id, reference: view.reference };
    },
    editCase: (id, edits) =>
      change(id, 'edit', edits[0]?.field ?? '', edits[0]?.value ?? null, (view) => {
        for (const { row, field, value } of edits) {
          const target = [view, ...view.persons, ...view.measures].find((each) => each.id === row);
          if (target) Object.assign(target, { [field]: value });
        }
      }),
    recordStep: (id, step) =>
      change(id, 'record_step', 'stage', step.stage, (view) => {
        view.steps.push({
          id: fresh(),
          stage: step.stage,
          on: step.on ?? TODAY,
          person: step.person ?? null,
          note: step.note ?? null,
          decided_by: step.decided_by ?? null,
          signed_by: null,
          instructed_by: null,
          staff: STAFF,
          desk: DESK,
          at: NOW,
          in_error: null,
          seen: {},
        });
        view.stage = step.stage;
        view.in_stages = [];
      }),
    markInError: async (id, row, reason) => {
      if (id !== null) return mark(id, 'mark_in_error', row, reason);
      for (const one of letters()) if (one.id === row) one.in_error = reason;
      return null;
    },
    takeBackError: async (id, row) => (id === null ? null : mark(id, 'take_back_error', row, null)),
    addNote: (id, note) =>
      change(id, 'add_note', 'text', note.text, (view) => {
        view.notes.push({
          id: fresh(),
          kind: note.kind,
          text: note.text,
          with_whom: note.with_whom ?? null,
          happened_at: null,
          instructed_by: null,
          visibility: 'internal',
          in_error: null,
          on: note.on ?? null,
          staff: STAFF,
          desk: DESK,
          at: NOW + serial,
          seen: {},
        });
      }),
    addBringUp: (id, bringUp) =>
      change(id, 'add_bring_up', 'on', bringUp.on, (view) => {
        view.bring_ups.push({
          id: fresh(),
          on: bringUp.on,
          days_left: days(bringUp.on),
          reason: bringUp.reason ?? null,
          for_staff: bringUp.for_staff ?? null,
          done_on: null,
          kind: 'plain',
          settled: false,
          in_error: null,
          seen: {},
        });
      }),
    finishBringUp: (id, bringUp) =>
      change(id, 'finish_bring_up', 'done_on', TODAY, (view) => {
        for (const each of view.bring_ups) if (each.id === bringUp) Object.assign(each, { done_on: TODAY, settled: true });
      }),
    addPerson: (id, person) =>
      change(id, 'add_person', 'name', person.name, (view) => {
        view.persons.push({
          other_names: null,
          role: null,
          born_on: null,
          nationalities: null,
          sex: null,
          birth_place: null,
          age_band: null,
          ...LITTLE_KNOWN,
          in_error: null,
          ...person,
          id: fresh(),
          seen: {},
        });
      }),
    addMeasure: (id, measure) =>
      change(id, 'add_measure', 'kind', measure.kind, (view) => {
        view.measures.push({
          description: null,
          status: 'asked',
          referred_to: null,
          referred_on: null,
          status_on: null,
          coercive: null,
          dual_criminality: null,
          formalities: null,
          due_on: null,
          result: null,
          grounds: null,
          reasons: null,
          in_error: null,
          ...measure,
          id: fresh(),
          seen: {},
        });
      }),
    addLimit: (id, limit) =>
      change(id, 'add_limit', 'due_on', limit.due_on, (view) => {
        view.deadlines.push({
          code: 'office',
          due_on: limit.due_on,
          act_by: limit.due_on,
          ends: null,
          differs: null,
          days_left: days(limit.due_on),
          person: view.persons.find((each) => each.id === limit.person)?.name ?? null,
          effect: limit.effect,
          hard: true,
          source: limit.source,
          sure: 'office',
          starts_from: view.stage ?? '',
          started_on: TODAY,
          met: false,
          settled: null,
      of_stages: [],
      promptly: null,
      renewal: null,
      beyond_law: null,
      send_by: null,
        });
        view.no_limit_known = [];
      }),

    checklist: () => Promise.resolve([]),
    offeredLimits: () => Promise.resolve({ may_adopt: true, limits: offeredLimits }),
    adoptLimits: (marks, adopt) => {
      offeredLimits = offeredLimits.map((each) => (marks.includes(each.mark) ? { ...each, adopted: adopt } : each));
      return Promise.resolve({ may_adopt: true, limits: offeredLimits });
    },
    signOffRules: () => Promise.resolve({ may_set: true, rules: signOffRules }),
    setSignOffRule: (rule) => {
      const others = signOffRules.filter((each) => each.what !== rule.what || each.family !== rule.family || each.which !== rule.which);
      signOffRules = rule.by ? [...others, rule] : others;
      return Promise.resolve({ may_set: true, rules: signOffRules });
    },
    askSignOff: (id, { stage = '' }) => change(id, 'ask_sign_off', 'stage', stage, () => {}),
    giveSignOff: (id, { sign_off = '' }) =>
      change(id, 'give_sign_off', 'status', sign_off, (view) => {
        for (const each of view.sign_offs.filter((one) => one.id === sign_off)) {
          [each.state, each.may_give, each.signed_on, each.signed_by] = ['done', false, TODAY, 'Amina Warsame'];
        }
      }),
    recordFinding: (id, { condition = '', result = '' }) => change(id, 'record_eligibility', condition, result, () => {}),
    recordEligibility: (id, _person, rule) => change(id, 'record_eligibility', 'rule', rule, () => {}),
    answerCheck: (id, { item = '', answer = '' }) => change(id, 'answer_check', item, answer, () => {}),

    gatesBefore: (_id, { stage, given }) =>
      Promise.resolve({
        takes_grounds: stage === 'XI90',
        grounds: stage === 'XI90' ? [{ code: 'RX10', force: 'optional', sources: ['ETS 24 art. 6(1)'] }] : [],
        gates:
          stage === 'XI90'
            ? [
                {
                  code: 'consult_before_refusing_extradition',
                  words: 'consult_before_refusing_extradition',
                  strength: 'where_appropriate',
                  state: given?.passes?.['consult_before_refusing_extradition'] ? 'passed' : 'held',
                  wanting: [['consulted_before_refusal']],
                  questions: [],
                  offers: [],
                  sets: [],
                  needs_reason: true,
                  passed_by: null,
                  may_pass: true,
                  ground: null,
                  condition: null,
                  reason: null,
                  source: 'UNTOC art. 16(16)',
                  sure: 'read',
                  further: [],
                  because: [],
                  unclear: [],
                },
              ]
            : [],
        sign_off: null,
      }),

    addRecord: (id, { kind = '', fields = {} }) =>
      change(id, 'add_record', Object.keys(fields)[0] ?? kind, Object.values(fields)[0] ?? null, (view) => {
        const given = Object.entries(fields).filter((pair): pair is [string, string] => pair[1] !== undefined);
        view.records.push({
          id: `record-${++serial}`,
          finding: null,
          kind,
          fields: Object.fromEntries(given),
          other_reference: cases.find((each) => each.id === fields['other_case'])?.reference ?? null,
          from_other: false,
          in_error: null,
          staff: 'Amina Warsame',
          desk: 'Ministry',
          at: Date.parse(`${TODAY}T09:00:00Z`),
          seen: {},
        });
      }),

    attachDocument: (id) =>
      change(id, 'attach_document', 'name', 'letter.pdf', (view) => {
        view.documents.push({
          id: fresh(),
          name: 'letter.pdf',
          description: null,
          dated_on: null,
          size: 120_400,
          sha256: 'a'.repeat(64),
          present: true,
          form: 'file',
          pages: null,
          place: null,
          in_error: null,
          staff: STAFF,
          desk: DESK,
          at: NOW,
        });
      }),
    droppedFiles: async () => droppedNow(),
    attachDropped: (id) => {
      takeDropped();
      return change(id, 'attach_document', 'name', 'dropped.pdf', () => undefined);
    },
    saveDocument: async () => 'arrest-warrant.pdf',
    printSummary: async (_, language) => `EXT-IN-2026-0007-${language}.pdf`,
  };
}
