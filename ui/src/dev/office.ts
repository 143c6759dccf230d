// The directory, treaties and law of the register in memory.

import type { Backend } from '../lib/backend';
import type { NewOfficeRow } from '../lib/generated/NewOfficeRow';
import type { OfficeLaw } from '../lib/generated/OfficeLaw';
import type { OfficeQuery } from '../lib/generated/OfficeQuery';
import type { OfficeRowView } from '../lib/generated/OfficeRowView';
import type { OfficeRows } from '../lib/generated/OfficeRows';
import { NOW } from './blank';

const clone = <T>(value: T): T => structuredClone(value);

type Office = Pick<
  Backend,
  | 'directory' | 'addDirectoryEntry' | 'treaties' | 'enterTreaty' | 'editOfficeRow'
  | 'officeLaw' | 'lawCodes' | 'lawRowText' | 'planLawImport' | 'importLaw' | 'enterOwnLimits' | 'takeBackLaw'
  | 'lawPlan' | 'acceptLaw' | 'chooseLawFile' | 'exportLaw'
>;

export function office(fresh: () => string): Office {
  const row = (kind: string, fields: Record<string, string>): OfficeRowView => ({
    id: fresh(),
    kind,
    fields,
    rules: [],
    is_stale: !fields['checked_on'],
    has_ended: false,
    refused: null,
    in_error: null,
    staff: 'Amina Warsame',
    desk: 'Ministry',
    at: NOW - 86_400_000,
    seen: {},
  });
  const entries = [
    row('directory_entry', {
      name: 'Bureau de l’entraide pénale internationale',
      kind: 'central_authority',
      state: 'FR',
      languages: 'fr, en',
      channels: 'diplomatic',
      telephone: '+33 1 44 77 60 60',
      transit_days: '12',
      requirements: 'Original with seal; translation into French.',
      source: 'Directory of competent national authorities',
      checked_on: '2026-10-01',
    }),
    row('directory_entry', { name: 'Chen Wei', kind: 'liaison_officer', state: 'CN', source: 'Embassy list' }),
  ];
  const treaties: OfficeRowView[] = [];
  let law: OfficeLaw = { version: '2026-11-22+sample', rows: [], refused: [], may_adapt: true };

  function found(rows: OfficeRowView[], { text, state, kind, stale }: OfficeQuery): OfficeRows {
    const fits = rows.filter(
      ({ fields, is_stale }) =>
        (!text || Object.values(fields).join(' ').toLowerCase().includes(text.toLowerCase())) &&
        (!state || (fields['state'] ?? fields['parties'] ?? '').includes(state)) &&
        (!kind || fields['kind'] === kind) &&
        (!stale || is_stale),
    );
    return clone({ rows: fits, total: fits.length, stale: fits.filter((each) => each.is_stale).length });
  }

  function article(fields: { [key in string]: string }): OfficeRowView {
    return { ...row('treaty_rule', fields), is_stale: false };
  }

  return {
    directory: async (query) => found(entries, query),
    addDirectoryEntry: async ({ fields }: NewOfficeRow) => {
      const added = row('directory_entry', fields);
      entries.push(added);
      return clone(added);
    },
    treaties: async (query) => found(treaties, query),
    enterTreaty: async ({ fields, rules }) => {
      let treaty = treaties.find((each) => each.fields['name'] === fields['name']);
      if (!treaty) treaties.push((treaty = row('treaty', fields)));
      treaty.rules.push(...rules.map(article));
      return clone(treaty);
    },
    editOfficeRow: async (id, edits) => {
      const all = [...entries, ...treaties, ...treaties.flatMap((each) => each.rules)];
      const changed = all.find((each) => each.id === id);
      if (!changed) return Promise.reject({ code: 'row-not-found', weight: 'refused', args: [], field: null });
      for (const { field, value } of edits) {
        if (value === null) delete changed.fields[field];
        else changed.fields[field] = value;
      }
      return clone(changed);
    },
    officeLaw: async () => clone(law),
    lawCodes: async () => ({ deadline: ['X01', 'X02'], procedure: ['extradition_incoming'] }),
    lawRowText: async (kind, code) => `[[${kind}]]\ncode = "${code}"\nlength = 40\nunit = "days"\n`,
    planLawImport: async () => [
      { kind: 'deadline', code: 'X02', change: 'adapted', differences: [{ key: 'length', before: '40', after: '30' }] },
    ],
    enterOwnLimits: async () => clone(law),
    importLaw: async ([file], reason) => {
      const differences = [{ key: 'length', before: '40', after: '30' }];
      const adapted = {
        kind: 'deadline', code: 'X02', text: file?.text ?? '', reason, taken_back: null, added: false, differences,
        refused: null, staff: 'Amina Warsame', desk: 'Ministry', at: NOW,
      };
      law = { ...law, rows: [adapted] };
      return clone(law);
    },
    takeBackLaw: async (_kind, code, reason) => {
      law = { ...law, rows: law.rows.map((each) => (each.code === code ? { ...each, taken_back: reason } : each)) };
      return clone(law);
    },
    lawPlan: async () => ({ version: law.version, cases: [], moving: 0, unmoved: 0, unknown: 0 }),
    acceptLaw: async () => ({ version: law.version, cases: [], moving: 0, unmoved: 0, unknown: 0 }),
    chooseLawFile: async () => null,
    exportLaw: async () => null,
  };
}
