// Taking over an old register, as the register in memory does it: one small file, or with `?rows=10000` a long one.

import type { Backend } from '../lib/backend';
import type { MappingView } from '../lib/generated/MappingView';
import type { TakeOverColumn } from '../lib/generated/TakeOverColumn';
import type { TakeOverReport } from '../lib/generated/TakeOverReport';
import type { TakeOverRow } from '../lib/generated/TakeOverRow';
import type { TakeOverView } from '../lib/generated/TakeOverView';
import { NOW } from './blank';
import { refuse } from './casework';

type TakingOver = Pick<Backend, 'chooseRegisterFile' | 'planTakeOver' | 'takeOver' | 'undoTakeOver' | 'takeOvers'>;

const FILE = 'old-register.xlsx';
const SHEET = '2019';

const row = (line: number, cells: string[], rest: Partial<TakeOverRow>): TakeOverRow => ({
  sheet: SHEET,
  line,
  cells,
  result: 'taken',
  what: 'new',
  reference: null,
  why: [],
  ...rest,
});

const FEW: TakeOverRow[] = [
  row(1, ['Registre des demandes 2019'], { result: 'skipped', what: 'no_case', why: ['A title, a month or a year; no case.'] }),
  row(4, ['1/2019', '07.01.2019', 'France', 'Dubois M.', 'classé'], { reference: '1/2019' }),
  row(5, ['2/2019', 'idem', '″', 'محمد علي', 'chez M. Houssein'], {
    reference: '2/2019',
    why: ['The remark says that M. Houssein has the paper file.'],
  }),
  row(6, ['3/2019', '03/04/2019', 'Ethiopia', 'Abebe + 2'], {
    result: 'doubtful',
    reference: '3/2019',
    why: [
      'Date of receipt: is “03/04/2019” 3 April 2019 or 4 March 2019?',
      '“Abebe + 2” speaks of further persons without naming them.',
    ],
  }),
  row(7, ['3/2019', '05.04.2019', 'Italy', 'Rossi'], {
    result: 'refused',
    what: 'unread',
    reference: '3/2019',
    why: ['The number 3/2019 already stands on line 6 of the sheet “2019”, with other contents. Give this line its own number.'],
  }),
  row(8, ['', '', '', 'Bianchi'], { result: 'skipped', what: 'continued', why: ['Goes on with the case of line 7.'] }),
  row(9, ['1/2019', '07.01.2019', 'France', 'Dubois M.', 'classé'], {
    result: 'skipped',
    what: 'repeated',
    why: ['The same as line 4, word for word; taken once.'],
  }),
  row(10, ['MLA-IN-2026-0001', '12.03.2019', 'Yemen', 'Saleh'], {
    result: 'refused',
    what: 'in_the_way',
    reference: 'MLA-IN-2026-0001',
    why: ['Another case of the register already has the number MLA-IN-2026-0001.'],
  }),
  row(11, ['Total 2019', '', '', '4'], { result: 'skipped', what: 'no_case', why: ['A sum; no case.'] }),
];

const GUESSED: TakeOverColumn[] = [
  { header: 'N°', field: 'number', sure: true, samples: ['1/2019', '2/2019', '3/2019', 'MLA-IN-2026-0001'] },
  { header: 'Date arrivée', field: 'received_on', sure: true, samples: ['07.01.2019', 'idem', '03/04/2019'] },
  { header: 'Pays', field: 'partner', sure: true, samples: ['France', '″', 'Ethiopia', 'Italy'] },
  { header: 'Noms', field: 'persons', sure: false, samples: ['Dubois M.', 'محمد علي', 'Abebe + 2', 'Rossi'] },
  { header: 'Obs.', field: null, sure: false, samples: ['classé', 'chez M. Houssein'] },
];

/** A file of many lines: the few ones over and over, numbered on. */
function many(count: number): TakeOverRow[] {
  return Array.from({ length: count }, (_, index) => ({ ...FEW[index % FEW.length]!, line: index + 1 }));
}

function mappingFile(columns: TakeOverColumn[], mapping: MappingView | null): string {
  const said = (name: string, value: string | undefined): string => (value ? `${name} = "${value}"\n` : '');
  const dates = columns.filter(({ field }) => mapping?.date_order && field?.endsWith('_on'));
  return [
    `[columns]\n${columns.map(({ header, field }) => `"${header}" = "${field ?? 'ignore'}"\n`).join('')}`,
    `[dates]\n${dates.map(({ header }) => said(`"${header}"`, mapping?.date_order)).join('')}`,
    `[all_sheets]\n${said('direction', mapping?.direction)}${said('family', mapping?.family)}`,
  ].join('\n');
}

function reportOf(rows: TakeOverRow[], mapping: MappingView | null): TakeOverReport {
  const columns = GUESSED.map((column, index) =>
    mapping ? { ...column, field: mapping.columns[index]?.field ?? null, sure: true } : column,
  );
  const fields = columns.flatMap(({ field }) => (field && field !== 'remarks' ? [field] : []));
  const faults = [
    ...(mapping?.direction || fields.includes('direction')
      ? []
      : [`Nothing says whether the requests of the sheet “${SHEET}” are incoming or outgoing. Say it in the mapping.`]),
    ...(new Set(fields).size < fields.length ? ['Two columns of one sheet are both mapped to the same field. Choose one.'] : []),
  ];
  const questions = columns
    .filter(({ sure }) => !sure)
    .map(({ header, field }) =>
      field
        ? `The column “${header}” was taken for Persons. Is that right?`
        : `What is the column “${header}”? Its cells stay with each case as they are.`,
    );
  const count = (result: string): number => rows.filter((each) => each.result === result).length;
  return {
    take_over: null,
    file_name: FILE,
    columns,
    rows,
    taken: count('taken'),
    doubtful: count('doubtful'),
    refused: count('refused'),
    skipped: count('skipped'),
    questions: [...faults, ...questions],
    faults: faults.length,
    remarks: ['The workbook has macros. They were not opened.'],
    mapping: mappingFile(columns, mapping),
  };
}

export function takingOver(asked: URLSearchParams, fresh: () => string): TakingOver {
  const rows = asked.has('rows') ? many(Number(asked.get('rows'))) : FEW;
  const DAY = 86_400_000;
  const before = { undone_on: null, undone_reason: null };
  let takeOvers: TakeOverView[] = asked.has('empty')
    ? []
    : [
        { id: 't2', file_name: 'سجل الطلبات 2018.ods', at: NOW - 2 * DAY, cases: 500, finished: false, ...before },
        { id: 't1', file_name: 'registre-2017.csv', at: NOW - 9 * DAY, cases: 143, finished: true, ...before },
        {
          id: 't0',
          file_name: 'registre-2016.csv',
          at: NOW - 10 * DAY,
          cases: 98,
          finished: true,
          undone_on: '2026-11-12',
          undone_reason: 'Take-over undone',
        },
      ];
  return {
    chooseRegisterFile: async () => ({ name: FILE }),
    planTakeOver: async (mapping) => reportOf(rows, mapping),
    takeOver: async (mapping) => {
      const report = reportOf(rows, mapping);
      if (report.faults > 0) return refuse('take-over-direction-unknown');
      const id = fresh();
      takeOvers = [
        { id, file_name: FILE, at: NOW, cases: report.taken + report.doubtful, finished: true, ...before },
        ...takeOvers,
      ];
      return { ...report, take_over: id };
    },
    undoTakeOver: async (id) => {
      const undone = takeOvers.find((each) => each.id === id);
      if (!undone) return refuse('take-over-not-found');
      if (undone.undone_on) return refuse('take-over-undone');
      Object.assign(undone, { undone_on: '2026-11-21', undone_reason: 'Take-over undone' });
      const left: TakeOverRow[] = Array.from({ length: Math.min(undone.cases, 3) }, (_, index) =>
        row(index + 4, [], {
          reference: `${index + 1}/2019`,
          ...(index === 0
            ? { result: 'taken', what: 'kept', why: ['Somebody has worked on the case since; it stays.'] }
            : { result: 'skipped', what: 'undone', why: ['Its take-over was undone.'] }),
        }),
      );
      const kept = left.filter(({ what }) => what === 'kept').length;
      return {
        ...reportOf(left, null),
        file_name: undone.file_name,
        columns: [],
        taken: kept,
        skipped: left.length - kept,
        questions: [],
        faults: 0,
        remarks: [],
      };
    },
    takeOvers: async () => structuredClone(takeOvers),
  };
}
