// A register in memory, for development and tests. It keeps the promises of the real one only as far as the window can see.

import type { AppState, Backend, BackendEvents, Language, Preferences } from '../lib/backend';
import type { BundleReport } from '../lib/generated/BundleReport';
import type { CaseView } from '../lib/generated/CaseView';
import type { ExpungingView } from '../lib/generated/ExpungingView';
import type { FolderView } from '../lib/generated/FolderView';
import type { InertView } from '../lib/generated/InertView';
import type { OfficeSettings } from '../lib/generated/OfficeSettings';
import type { PeerView } from '../lib/generated/PeerView';
import type { RevokedView } from '../lib/generated/RevokedView';
import { NOW, TODAY } from './blank';
import { casework, clone, DESK, refuse, STAFF } from './casework';
import { CHOICES } from './choices';
import { filesOut, paperwork, sampleLetters } from './papers';
import { office } from './office';
import { persons } from './persons';
import { practice } from './practice';
import { sampleCases } from './sample';
import { takingOver } from './take-over';

const FINGERPRINT = '40213 77186 90554 13027 66891 25430 81972 30648';

export function mockBackend(asked = new URLSearchParams()): Backend {
  const cases = asked.has('empty') ? [] : sampleCases();
  const drafts = new Map<string, string>();
  const listeners = new Map<string, Set<(payload: never) => void>>();
  let serial = 0;
  let dropped = 0;
  let folder: FolderView | null = asked.has('folder')
    ? {
        path: '/srv/office/exchange',
        is_there: true,
        left: 1,
        waiting: [
          { name: 'COMITY-51a0.comity', problem: 'exchange-folder-conflict', first_seen: NOW - 3_600_000 },
        ],
        unreadable: [{ name: 'old (copy).comity', problem: 'bundle-not-for-us', first_seen: NOW - 7_200_000 }],
      }
    : null;
  let peers: PeerView[] = asked.has('empty')
    ? []
    : [
        {
          name: 'Port',
          fingerprint: '51120 88314 20977 64530 19825 73306 44719 02861',
          not_acknowledged: 14,
          missing_here: ['Port 120–157'],
          missing_there: [],
          documents_missing_there: 0,
          forks: [],
          on_the_way: [
            {
              id: '0f',
              file_name: 'COMITY-2026-11-15-1.comity',
              made_at: NOW - 6 * 86_400_000,
              entries: 12,
              documents: 1,
              lost_at: null,
            },
          ],
          last_heard_at: NOW - 3 * 86_400_000,
          silent_days: 3,
          last_export_at: NOW - 6 * 86_400_000,
          revoked: null,
        },
      ];
  let inert: InertView[] = asked.has('inert')
    ? [
        {
          id: '3f',
          desk: 'Port',
          sequence: 158,
          at: NOW - 2 * 86_400_000,
          staff: 'Port clerk',
          action: 'edit',
          case_reference: 'MLA-IN-2026-0001',
          changes: [{ row_kind: 'case', row_name: null, field: 'subject', was: null, also_was: [], was_expunged: null, expunged: null, now: 'Bank records of 2019' }],
          cause: 'fork',
          entered_again: null,
          may_enter_again: true,
        },
        {
          id: '4a',
          desk: 'Airport',
          sequence: 41,
          at: NOW - 9 * 86_400_000,
          staff: 'Хадиджа Осман',
          action: 'add_person',
          case_reference: 'EXT-IN-2026-0007',
          changes: ['name', 'role', 'nationalities'].map((field, at) => ({
            row_kind: 'person',
            row_name: 'محمد بن علي',
            field,
            was: null,
            also_was: [],
            was_expunged: null,
            expunged: null,
            now: ['محمد بن علي', 'witness', 'DJ'][at] ?? null,
          })),
          cause: 'revoked',
          entered_again: { at: NOW - 86_400_000, staff: STAFF, desk: DESK },
          may_enter_again: false,
        },
        {
          id: '5b',
          desk: 'Airport',
          sequence: 42,
          at: NOW - 8 * 86_400_000,
          staff: 'Хадиджа Осман',
          action: 'admit_desk',
          case_reference: null,
          changes: [],
          cause: 'revoked',
          entered_again: null,
          may_enter_again: false,
        },
      ]
    : [];
  const revoked: RevokedView = {
    at: NOW - 5 * 86_400_000,
    staff: STAFF,
    desk: DESK,
    reason: 'The laptop was stolen from the office car on 16 November.',
  };
  if (asked.has('inert')) {
    const [first] = peers;
    if (first) {
      const lost = { ...first.on_the_way[0]!, id: '1f', file_name: 'COMITY-2026-11-12-2.comity', lost_at: NOW - 86_400_000 };
      peers = [
        { ...first, forks: ['Port 158'], missing_there: ['Ministry 12–19'], on_the_way: [...first.on_the_way, lost] },
        { ...first, name: 'Airport', forks: [], missing_here: [], on_the_way: [], revoked },
      ];
    }
  }
  let preferences: Preferences = {
    language: (asked.get('language') ?? 'en') as Language,
    theme: (asked.get('theme') ?? 'light') as Preferences['theme'],
    text_size: Number(asked.get('text') ?? 100),
    density: (asked.get('density') ?? 'comfortable') as Preferences['density'],
  };
  let settings: OfficeSettings = {
    authority: 'Ministry of Justice, International Cooperation Unit',
    state: 'DJ',
    time_zone: 'Africa/Djibouti',
    number_pattern: '{family}-{direction}-{year}-{number}',
    digits: asked.get('digits') ?? 'latn',
    weekend: '5 6',
    holidays: '2026-12-25 2027-01-01',
    number_runs: 'each',
    mail_pattern: '{way}-{year}-{number}',
    letterhead: 'B.P. 12, Djibouti\n+253 21 35 00 00',
    marking: 'OFFICIAL',
    duty_numbers: 'Duty prosecutor: +253 77 80 12 34',
    offence_list: 'Fraud\nCorruption\nDrug trafficking\nHomicide',
    acknowledge_days: '5',
    chase_days: '30',
    quiet_days: '60',
    retention_rules: '* * 10\nextradition surrendered 50',
    box_pattern: '{year}-{family}',
    recheck_days: '365',
    backup_days: '1',
    tell_ruling_days: '5',
    seen: {},
  };
  let acts: ExpungingView[] = asked.has('inert')
    ? [
        {
          id: 'r1',
          case_id: null,
          reference: 'MLA-IN-2026-0004',
          staff: STAFF,
          desk: DESK,
          at: NOW - 86_400_000,
          ground: 'Data Protection Act 2017, section 39; Court of Appeal, 118/2026; 2026-11-02',
          values: 3,
          fields: ['case.subject', 'person.name'],
          not_yet: ['Port', 'Airport'],
        },
      ]
    : [];
  let phase = (asked.get('phase') ?? 'unlocked') as AppState['phase'];

  const letters = asked.has('empty') ? [] : sampleLetters(cases);
  const fresh = (): string => `n${(serial += 1)}`;
  const state = (): AppState => ({
    phase,
    accounts: asked.has('accounts') ? [STAFF, 'Luís Ferreira'] : [STAFF],
    authority: phase === 'unlocked' ? settings.authority : null,
    state: settings.state,
    desk: phase === 'unlocked' ? DESK : null,
    staff: phase === 'unlocked' ? STAFF : null,
    today: TODAY,
    training: true,
    idle_minutes: 10,
    preferences,
    version: '0.1.0',
    head: '7C41 09AE',
    time_zone: settings.time_zone,
    digits: settings.digits as AppState['digits'],
    register_folder: '/home/amina/Comity',
    settled: null,
    left: { focus: null, switching: false, staff: null, ended: false },
  });

  function send<E extends keyof BackendEvents>(event: E, payload: BackendEvents[E]): void {
    for (const heard of listeners.get(event) ?? []) heard(payload as never);
  }

  const report = (imported: boolean): BundleReport => ({
    id: '65543d8be7b38911bf2fe556eae7e5d4',
    from: 'Port',
    authority: settings.authority,
    kind: 'sync',
    made_at: NOW - 86_400_000,
    new: 3,
    changed: 5,
    same: 2,
    conflicts: 1,
    entries: 37,
    documents: 2,
    volume: 1,
    volumes: 1,
    documents_missing: 0,
    documents_dropped: 0,
    missing: ['Port 120–157'],
    forks: [],
    inert: 0,
    joins_authority: false,
    logs_doubtful: [],
    already_imported: imported,
    cases: [
      { reference: 'MLA-IN-2026-0200', result: 'new', conflicts: 0 },
      { reference: 'EXT-IN-2026-0007', result: 'changed', conflicts: 1 },
    ],
  });
  let imported = false;

  const allConflicts = (): CaseView['conflicts'] => cases.flatMap((each) => each.conflicts);

  const papers = paperwork({ cases, letters, fresh });

  return {
    appState: async () => state(),
    savePreferences: async (chosen) => void (preferences = chosen),
    passphraseStrength: async (passphrase) => ({
      score: Math.min(4, Math.floor(passphrase.length / 6)),
      long_enough: passphrase.length >= 12,
      minimum_length: 12,
    }),
    setUp: async (setUp) => {
      settings = { ...settings, authority: setUp.authority, state: setUp.state, time_zone: setUp.time_zone };
      phase = 'unlocked';
      return state();
    },
    openWithSheet: async (digits) => {
      if (digits.replace(/\D/g, '').length !== 60) return refuse('recovery-code-length', 'code');
      phase = 'unlocked';
      return state();
    },
    unlock: async (_, passphrase) => {
      if (passphrase === 'wrong') return refuse('slot-wrong-passphrase');
      phase = 'unlocked';
      return state();
    },
    lock: async () => {
      phase = 'locked';
      return state();
    },
    stayAwake: async () => undefined,
    cancelWork: async () => undefined,
    choices: async () => CHOICES,
    timeZones: async () => [
      'Africa/Djibouti',
      'Africa/Cairo',
      'Europe/Paris',
      'Indian/Comoro',
      'Pacific/Efate',
      'Asia/Shanghai',
    ],

    ...papers,
    ...practice({ cases, fresh }),
    ...office(fresh),
    ...persons(cases),
    ...takingOver(asked, fresh),
    ...casework({
      letters: () => letters,
      out: (days) => filesOut(cases, days),
      cases,
      fresh,
      takeDropped: () => {
        const count = dropped;
        dropped = 0;
        return count;
      },
      droppedNow: () => dropped,
    }),

    listConflicts: async () => clone(allConflicts()),
    resolveConflict: async (id, value) => {
      for (const view of cases) {
        const conflict = view.conflicts.find((each) => each.id === id);
        if (!conflict) continue;
        Object.assign(view, { [conflict.field]: value });
        view.conflicts = view.conflicts.filter((each) => each.id !== id);
      }
    },

    listCards: async () => [
      {
        name: DESK,
        kind: 'desk',
        authority: settings.authority,
        state: settings.state,
        fingerprint: FINGERPRINT,
        admitted_by: null,
        admitted_at: null,
        own: true,
      },
      ...peers.map((peer) => ({
        name: peer.name,
        kind: 'desk',
        authority: settings.authority,
        state: settings.state,
        fingerprint: peer.fingerprint,
        admitted_by: STAFF,
        admitted_at: NOW - 30 * 86_400_000,
        own: false,
      })),
    ],
    ownFingerprint: async () => FINGERPRINT,
    exportCard: async () => 'Ministry.comity-card',
    openCard: async () => ({
      token: 'card',
      name: 'Airport',
      authority: settings.authority,
      state: 'DJ',
      kind: 'desk',
    }),
    admitCard: async (_, kind, fingerprint) => {
      if (fingerprint.replace(/\D/g, '').length !== 40) return refuse('typed-fingerprint-differs', 'fingerprint');
      peers = [
        ...peers,
        {
          name: 'Airport',
          fingerprint,
          not_acknowledged: 140,
          missing_here: [],
          missing_there: [],
          documents_missing_there: 0,
          forks: [],
          last_heard_at: null,
          silent_days: null,
          last_export_at: null,
          on_the_way: [],
          revoked: null,
        },
      ];
      return {
        name: 'Airport',
        kind,
        authority: settings.authority,
        state: 'DJ',
        fingerprint,
        admitted_by: STAFF,
        admitted_at: NOW,
        own: false,
      };
    },

    exchangeOverview: async () => ({
      peers,
      missing: asked.has('empty')
        ? []
        : [
            { desk: 'Port', first: 120, last: 157, held_by: ['Port', 'Airport'] },
            { desk: 'Airport', first: 3, last: 3, held_by: [] },
          ],
      documents_missing: asked.has('inert') ? 2 : 0,
      received: asked.has('empty')
        ? []
        : [{ id: 'a1', from: 'Port', made_at: NOW - 4 * 86_400_000, at: NOW - 3 * 86_400_000, outcome: 'imported' }],
      folder,
    }),
    chooseExchangeFolder: async () => {
      folder = { path: '/srv/office/exchange', is_there: true, left: 1, waiting: [], unreadable: [] };
      return true;
    },
    stopExchangeFolder: async () => {
      folder = null;
    },
    takeExchangeTurn: async () => ({ imported: [], waiting: [], left: null, removed: 0 }),
    openFolderBundle: async () => refuse('exchange-folder-absent'),
    listDesks: async () => [
      { name: DESK, mark: '', own: true, revoked: null, forks: [], may_revoke: false },
      ...peers.map((peer) => ({
        name: peer.name,
        mark: 'B',
        own: false,
        revoked: peer.revoked,
        forks: asked.has('inert') && peer.revoked === null ? [158] : [],
        may_revoke: peer.revoked === null,
      })),
    ],
    revokeDesk: async (name, reason) => {
      const revoked = { at: NOW, staff: STAFF, desk: DESK, reason };
      if (!peers.some((peer) => peer.name === name)) return refuse('peer-unknown', 'name');
      peers = peers.map((peer) => (peer.name === name ? { ...peer, revoked } : peer));
      inert = inert.map((entry) => ({ ...entry, cause: 'revoked' }));
      return { name, mark: 'B', own: false, revoked, forks: [], may_revoke: false };
    },
    inertEntries: async () => clone(inert),
    reEnter: async (id) => {
      inert = inert.map((entry) =>
        entry.id === id
          ? { ...entry, may_enter_again: false, entered_again: { at: NOW, staff: STAFF, desk: DESK } }
          : entry,
      );
    },
    declareBundleLost: async (to, bundle) => {
      peers = peers.map((peer) => ({
        ...peer,
        on_the_way: peer.on_the_way.map((sent) =>
          peer.name === to && sent.id === bundle ? { ...sent, lost_at: NOW } : sent,
        ),
      }));
    },
    exportBundle: async (to) => ({
      file_name: `${DESK}-to-${to}.comity`,
      bytes: 318_204,
      entries: 14,
      documents: 2,
      left_out: [],
      to,
      sha256: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
      files: [
        {
          file_name: `${DESK}-to-${to}.comity`,
          bytes: 318_204,
          sha256: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
        },
      ],
    }),
    openBundle: async () => ({ token: 'bundle', report: report(imported) }),
    importBundle: async () => {
      imported = true;
      return report(false);
    },
    setAsideBundle: async () => undefined,

    officeSettings: async () => clone(settings),
    saveOfficeSettings: async (changed) => (settings = clone(changed)),
    verifyRegister: async () => ({
      found: {
        ok: !asked.has('damaged'),
        entries: 214,
        signatures: 30,
        attachments: 3,
        problems: [],
        streams: [],
        logs: [],
        doubtful_cases: [],
        doubtful_cases_total: 0,
      },
      lines: asked.has('damaged')
        ? [
            'The journal of Port no longer checks from entry 158, of 19 November 2026 (made changes, MLA-IN-2026-0001).',
            'Proven of Port: 1–119, 160–214.',
            'Not proven of Port: 120–159.',
            'Look at these cases: MLA-IN-2026-0001, EXT-IN-2026-0007.',
          ]
        : [],
    }),
    audit: async () => ({ lines: [], next: null, persons: [], desks: [], doubts: [] }),
    auditHeads: async () => [],
    compareAudit: async () => ({ head: null, since: 0 }),
    askForLog: async () => undefined,
    listExpungings: async () => clone(acts),
    planExpunging: async ({ case: id, row, field }) => {
      const found = cases.find((each) => each.id === id);
      if (!found) return refuse('row-not-found', 'case');
      const persons = found.persons.map((person) => ({ row_id: person.id, row_kind: 'person', row_name: person.name }));
      const all = [
        ...['subject', 'offences', 'their_reference'].map((name) => ({ row_id: id, row_kind: 'case', row_name: null, field: name, values: 2 })),
        ...persons.flatMap((person) => ['name', 'born_on'].map((name) => ({ ...person, field: name, values: 1 }))),
      ];
      const fields = all.filter((each) => (row === null || each.row_id === row) && (field === null || each.field === field));
      return { values: fields.length, fields, documents: [], has_source_cells: false };
    },
    expunge: async ({ case: id, field }, ground) => {
      const found = cases.find((each) => each.id === id);
      if (!found) return refuse('row-not-found', 'case');
      const expunged = { staff: STAFF, desk: DESK, at: NOW, ground };
      acts = [{ id: fresh(), case_id: id, reference: found.reference, ...expunged, values: 2, fields: ['case.subject'], not_yet: ['Port'] }, ...acts];
      found.expunged.push({ row_id: id, field: field ?? 'subject', expunged });
      found.subject = null;
      return clone(found);
    },
    registerInfo: async () => ({
      authority: settings.authority,
      state: settings.state,
      desk: DESK,
      staff: STAFF,
      time_zone: settings.time_zone,
      content_hash: '3fdba35f04dc8c462986c992bcf875546257113072a909c162f7e470e581e278',
      head: '7C41 09AE 55D2 10BB',
      counts: { cases: cases.length, persons: 141, documents: 2, entries: 412 },
      gaps: [],
      training: true,
      law_version: '2026-11-21',
    }),

    saveDraft: async (key, text) => void drafts.set(key, text),
    loadDraft: async (key) => drafts.get(key) ?? null,
    listDrafts: async (beginning) => [...drafts.keys()].filter((key) => key.startsWith(beginning)).reverse(),
    dropDraft: async (key) => void drafts.delete(key),

    on: (event, heard) => {
      const set = listeners.get(event) ?? new Set();
      set.add(heard as (payload: never) => void);
      listeners.set(event, set);
      // Lets a browser test play the part of the shell.
      if (typeof window !== 'undefined') {
        Object.assign(window, {
          comityMock: {
            lockItself: () => {
              phase = 'locked';
              send('locked', null);
            },
            drop: (count: number) => {
              dropped = count;
              send('files-dropped', { count });
            },
          },
        });
      }
      return () => void set.delete(heard as (payload: never) => void);
    },
  };
}
