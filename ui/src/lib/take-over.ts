// What taking over an old register tells the window: the only place that knows these shapes.

/** One column of the chosen file, and the field it fills. */
export type MappingColumn = {
  header: string;
  /** Field code; null leaves the column with the source line only. */
  field: string | null;
};

/** Which column fills which field, as the office keeps it. */
export type MappingView = { columns: MappingColumn[] };

export type TakeOverColumn = MappingColumn & {
  /** The program is sure of its guess. */
  sure: boolean;
  /** The first few values, as they stand in the file. */
  samples: string[];
};

export type TakeOverResult = 'taken' | 'doubtful' | 'refused' | 'skipped';

export type TakeOverRow = {
  sheet: string;
  line: number;
  cells: string[];
  result: TakeOverResult;
  /** Number the case has or would have. */
  reference: string | null;
  /** Reasons and questions, in words. */
  why: string[];
};

/** What a dry run found, or what a take-over did. */
export type TakeOverReport = {
  /** Id of the take-over, once it is done. */
  take_over: string | null;
  columns: TakeOverColumn[];
  rows: TakeOverRow[];
  taken: number;
  doubtful: number;
  refused: number;
  skipped: number;
  /** What a person has to decide, in words. */
  questions: string[];
};

export const RESULTS: readonly TakeOverResult[] = ['taken', 'doubtful', 'refused', 'skipped'];

/** Fields a column can fill, in the order of the picker. */
export const TAKE_OVER_FIELDS: readonly string[] = [
  'number',
  'former_number',
  'year',
  'family',
  'direction',
  'partner',
  'requesting_state',
  'requested_state',
  'their_reference',
  'persons',
  'surname',
  'given_names',
  'born_on',
  'nationality',
  'sex',
  'subject',
  'offences',
  'instrument',
  'channel',
  'received_on',
  'dated_on',
  'sent_on',
  'referred_to',
  'referred_on',
  'applicant',
  'outcome',
  'closed_on',
  'officer',
  'held_by',
  'place',
  'remarks',
];

/** The mapping as the table of columns shows it. */
export const mappingOf = (report: TakeOverReport): MappingView => ({
  columns: report.columns.map(({ header, field }) => ({ header, field })),
});

/** Fields that two columns claim: the later one would overwrite nothing, but nobody knows which is meant. */
export function claimedTwice(mapping: MappingView): string[] {
  const fields = mapping.columns.flatMap(({ field }) => (field ? [field] : []));
  return [...new Set(fields.filter((field, index) => fields.indexOf(field) !== index))];
}
