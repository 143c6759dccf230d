// What the window knows about taking over an old register, beside the shapes of the core.

import type { MappingView } from './generated/MappingView';
import type { TakeOverLine } from './generated/TakeOverLine';
import type { TakeOverReport } from './generated/TakeOverReport';
import type { TakeOverResult } from './generated/TakeOverResult';
import type { TakeOverRow } from './generated/TakeOverRow';

/** How soon a person should see rows of a result: what needs an answer comes first. */
const URGENCY: Record<TakeOverResult, number> = { refused: 0, doubtful: 1, taken: 2, skipped: 3 };
/** Whether a kind of line says more than its result does. */
const SAYS_MORE: Record<TakeOverLine, boolean> = {
  new: false,
  brought_back: true,
  known: true,
  in_the_way: true,
  unread: false,
  repeated: true,
  continued: true,
  no_case: true,
  undone: false,
  kept: false,
};

export const RESULTS: readonly TakeOverResult[] = ['taken', 'doubtful', 'refused', 'skipped'];
export const LINES = Object.keys(SAYS_MORE) as readonly TakeOverLine[];
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export const DIRECTIONS = ['incoming', 'outgoing'] as const;

export const saysMore = (line: TakeOverLine): boolean => SAYS_MORE[line];

/** Fields whose cells are dates. */
export const DATE_FIELDS: readonly string[] = [
  'received_on',
  'dated_on',
  'sent_on',
  'referred_on',
  'closed_on',
  'born_on',
];

/** Fields a column can fill. A column without one stays with the lines as it is, which the core calls `ignore`. */
export const TAKE_OVER_FIELDS: readonly string[] = [
  'number',
  'former_number',
  ...DATE_FIELDS,
  'partner',
  'requesting_state',
  'requested_state',
  'direction',
  'family',
  'subject',
  'their_reference',
  'persons',
  'surname',
  'given_names',
  'nationality',
  'sex',
  'offences',
  'referred_to',
  'applicant',
  'outcome',
  'remarks',
  'held_by',
  'place',
  'officer',
  'channel',
  'instrument',
  'year',
];

/** The mapping a report was made with, guesses included, as the tables of the window show it. */
export function mappingOf(report: TakeOverReport): MappingView {
  const { direction, family } = section(report.mapping, 'all_sheets');
  const orders = new Set(Object.values(section(report.mapping, 'dates')));
  const order = orders.size === 1 ? [...orders][0] : undefined;
  return {
    columns: report.columns.map(({ header, field }) => ({ header, field })),
    ...(direction && { direction }),
    ...(family && { family }),
    ...(order && { date_order: order }),
  };
}

/** Plain values of one section of a mapping file, as the core writes it: one a line. */
function section(mapping: string, name: string): Record<string, string> {
  const lines = mapping.split('\n');
  const start = lines.indexOf(`[${name}]`);
  const values: Record<string, string> = {};
  if (start < 0) return values;
  for (const line of lines.slice(start + 1)) {
    if (line.startsWith('[')) break;
    const found = /^(.+?) = ["']([\w-]+)["']$/.exec(line);
    if (found) values[found[1]!] = found[2]!;
  }
  return values;
}

/** Whether any column is read as dates, so that their order matters. */
export const hasDates = (mapping: MappingView): boolean =>
  mapping.columns.some(({ field }) => field !== null && DATE_FIELDS.includes(field));

/** Rows of one result and one kind of line, or of any; what needs a person first, else in the order of the file. */
export function rowsOf(rows: readonly TakeOverRow[], result: TakeOverResult | '', line: TakeOverLine | ''): TakeOverRow[] {
  const wanted = rows.filter((row) => (!result || row.result === result) && (!line || row.what === line));
  return result ? wanted : wanted.sort((a, b) => URGENCY[a.result] - URGENCY[b.result]);
}

/** How many lines there are of each kind, those that do not occur left out. */
export function linesIn(rows: readonly TakeOverRow[]): { line: TakeOverLine; count: number }[] {
  const counts = new Map<TakeOverLine, number>();
  for (const { what } of rows) counts.set(what, (counts.get(what) ?? 0) + 1);
  return LINES.flatMap((line) => (counts.has(line) ? [{ line, count: counts.get(line) ?? 0 }] : []));
}
