// Absences, figures and undo of the register in memory.

import type { Backend } from '../lib/backend';
import type { AbsenceView } from '../lib/generated/AbsenceView';
import type { BackupsView } from '../lib/generated/BackupsView';
import type { CaseView } from '../lib/generated/CaseView';
import type { RecoveryView } from '../lib/generated/RecoveryView';
import type { SheetView } from '../lib/generated/SheetView';
import type { StaffMember } from '../lib/generated/StaffMember';
import type { UndoView } from '../lib/generated/UndoView';
import { NOW } from './blank';

const clone = <T>(value: T): T => structuredClone(value);

type Practice = Pick<
  Backend,
  | 'undoable' | 'undoLast' | 'absences' | 'recordAbsence' | 'handOverCases' | 'figures' | 'saveList'
  | 'listStaff' | 'addStaff' | 'changeRole' | 'suspendStaff' | 'restoreStaff' | 'removeStaff' | 'changePassphrase'
  | 'printDutySheet'
  | 'recovery' | 'issueSheet' | 'checkSheet' | 'revokeSheet' | 'backups' | 'chooseBackupFolder' | 'forgetBackupFolder'
  | 'backUpNow' | 'verifyNewestBackup' | 'noteMissingNumbers' | 'finishRestore' | 'chooseBackups' | 'tryBackup'
  | 'printImportReport'
>;

export function practice({ cases, fresh }: { cases: CaseView[]; fresh: () => string }): Practice {
  let absences: AbsenceView[] = [
    { id: 'a1', kind: 'stand_in', staff: 'Luís Ferreira', stand_in: 'Amina Warsame', from: '2026-11-16', until: '2026-11-27', now: true, in_error: null, seen: {}, desk: null, no_account: false, account_ended: false, name_again: false, may_change: true },
  ];
  const member = (id: string, name: string, role: string): StaffMember => ({
    id, name, role, desk: 'Ministry', own_desk: true, is_self: id === 's1', since: NOW - 86_400_000 * 40, suspended: null,
    ended: null, has_lost_key: false, history: [], may_change: true, is_last_administrator: id === 's1',
  });
  let staff = [member('s1', 'Amina Warsame', 'administrator'), member('s2', 'Luís Ferreira', 'officer')];
  const changed = (id: string, change: Partial<StaffMember>): StaffMember[] => {
    staff = staff.map((person) => (person.id === id ? { ...person, ...change } : person));
    return clone(staff);
  };
  let last: UndoView | null = {
    action: 'add_note',
    at: NOW - 120_000,
    case_id: cases[0]?.id ?? null,
    case_reference: cases[0]?.reference ?? null,
    changes: [{ row_kind: 'note', row_name: null, field: 'text', was: null, also_was: [], was_expunged: null, expunged: null, now: 'The embassy says the papers left Lisbon.' }],
    entry: 'e1',
    since_unlocking: false,
    is_redo: false,
  };
  const sheet: SheetView = {
    number: '48210937', desk: 'Ministry', own_desk: true, issued_at: NOW - 86_400_000, issued_by: 'Amina Warsame',
    carries_root: true, checked_at: null, check_by: null, is_due: false, ended: null,
  };
  let recovery: RecoveryView = { sheets: [], root_key: 'administrator', asked: null, is_fresh: false, is_checked: false, may_issue: true };
  let backups: BackupsView = {
    folder: null, is_reachable: false, days: 1, last_at: null, is_overdue: true, failed: null, backups: [], restored: null, may_back_up: true,
  };
  const made = (): BackupsView => {
    const backup = { name: `made-${backups.backups.length}`, made_at: NOW, occasion: 'asked', bytes: 7_340_032, entries: 412 };
    backups = { ...backups, last_at: NOW, is_overdue: false, backups: [backup, ...backups.backups] };
    return clone(backups);
  };
  return {
    recovery: async () => clone(recovery),
    issueSheet: async () => {
      recovery = { ...recovery, sheets: [sheet], asked: [2, 7, 11] };
      return { number: sheet.number, file: 'Recovery sheet.pdf' };
    },
    checkSheet: async () => {
      const checked = { ...sheet, checked_at: NOW, check_by: '2027-11-21' };
      recovery = { ...recovery, sheets: [checked], root_key: 'sheet', asked: null, is_fresh: true, is_checked: true };
      return clone(recovery);
    },
    revokeSheet: async (_, reason) => {
      recovery = { ...recovery, sheets: recovery.sheets.map((one) => ({ ...one, ended: reason })), is_checked: false };
      return clone(recovery);
    },
    backups: async () => clone(backups),
    chooseBackupFolder: async () => {
      backups = { ...backups, folder: '/media/stick', is_reachable: true };
      return made();
    },
    forgetBackupFolder: async () => clone((backups = { ...backups, folder: null })),
    backUpNow: async () => made(),
    verifyNewestBackup: async () => true,
    noteMissingNumbers: async () => clone(backups),
    finishRestore: async () => clone((backups = { ...backups, restored: null })),
    chooseBackups: async () => ({ folder: 'stick', backups: made().backups }),
    tryBackup: async (_, __, restores) => ({
      made_at: NOW, ok: true, authority: 'Ministry of Justice', desk: 'Ministry', entries: 412, cases: 31, documents: 2,
      last_known: ['OUT-2026-0017'], problems: [], earlier: [], restored: restores, kept_as: restores ? 'register.before-restore-1' : null,
    }),
    undoable: async () => clone(last),
    undoLast: async () => {
      const undone = last;
      last = null;
      if (!undone) return Promise.reject({ code: 'row-not-found', weight: 'refused', args: [], field: null });
      return undone;
    },
    listStaff: async () => clone(staff),
    addStaff: async ({ name, role }) => {
      staff = [...staff, member(fresh(), name ?? '', role ?? 'reader')];
      return clone(staff);
    },
    changeRole: async (id, role) => changed(id, { role }),
    suspendStaff: async (id, reason) => changed(id, { suspended: reason }),
    restoreStaff: async (id) => changed(id, { suspended: null }),
    removeStaff: async (id, reason) =>
      changed(id, { may_change: false, ended: { at: NOW, staff: 'Amina Warsame', desk: 'Ministry', reason } }),
    changePassphrase: async () => undefined,
    absences: async () => clone(absences),
    recordAbsence: async (absence) => {
      absences = [...absences, { ...absence, id: fresh(), now: false, desk: null, no_account: false, account_ended: false, name_again: false, may_change: true, in_error: null, seen: {} }];
      return clone(absences);
    },
    handOverCases: async (from, to) => {
      const mine = cases.filter((view) => view.officer === from && !view.closed_on);
      for (const view of mine) view.officer = to;
      return {
        from,
        to,
        cases: mine.slice(0, 8).map((view) => ({ case_id: view.id, reference: view.reference, subject: view.subject, stage: view.stage, next_due_on: view.deadlines[0]?.due_on ?? null })),
        bring_ups: 2,
        saves: 1,
        left: 0,
        stopped_by: null,
      };
    },
    figures: async ({ from, to, unit }) => ({
      from,
      to,
      unit,
      rows: [
        { family: 'extradition', direction: 'incoming', opening: 4, new: 9, finalised: 6, closing: 7, balances: true, outcomes: [{ outcome: 'surrendered', count: 4 }, { outcome: 'refused_court', count: 2 }] },
        { family: 'mla', direction: 'incoming', opening: 31, new: 138, finalised: 120, closing: 48, balances: false, outcomes: [{ outcome: 'executed', count: 112 }, { outcome: null, count: 8 }] },
      ],
      breaking: cases.length ? [{ case_id: 'm3', reference: 'MLA-IN-2026-0004', why: 'closed_before_received', off_by: 1 }] : [],
      enquiries: 3,
      companions: [{ record: 'transit', direction: 'outgoing', opening: 1, new: 2, finalised: 1, closing: 2 }],
      undated: 2,
      durations: [
        { family: 'extradition', direction: 'incoming', measured: 6, unmeasured: 0, days: { shortest: 41, median_tenths: 3955, mean_tenths: 4440, ninetieth: 779, longest: 807 } },
        { family: 'mla', direction: 'incoming', measured: 117, unmeasured: 3, days: { shortest: 4, median_tenths: 2100, mean_tenths: 2612, ninetieth: 620, longest: 1404 } },
      ],
      acknowledged: [
        { family: 'mla', direction: 'incoming', measured: 109, unmeasured: 2, days: { shortest: 0, median_tenths: 40, mean_tenths: 63, ninetieth: 14, longest: 61 } },
      ],
      facts: [
        { field: 'crime_tags', direction: 'incoming', unit: 'requests', of: 147, values: [{ value: 'money_laundering', count: 12 }, { value: 'unknown', count: 3 }, { value: null, count: 132 }] },
        { field: 'age_band', direction: 'incoming', unit: 'persons', of: 160, values: [{ value: 'adult', count: 90 }, { value: 'unknown', count: 8 }, { value: null, count: 62 }] },
      ],
    }),
    saveList: async ({ list, format }) => `${list}.${format}`,
    printDutySheet: async () => 'duty-sheet.pdf',
    printImportReport: async () => 'import-report.pdf',
  };
}
