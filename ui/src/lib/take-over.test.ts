import { describe, expect, it } from 'vitest';
import type { TakeOverReport } from './generated/TakeOverReport';
import type { TakeOverRow } from './generated/TakeOverRow';
import { DATE_FIELDS, DATE_ORDERS, hasDates, linesIn, mappingOf, rowsOf, TAKE_OVER_FIELDS } from './take-over';

const core = import.meta.glob<string>('../../../src-tauri/core/src/spreadsheet/{columns,mapping}.rs', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const words = import.meta.glob<string>('../../../assets/locales/*/take-over.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const source = (name: string): string => Object.entries(core).find(([path]) => path.endsWith(`/${name}.rs`))?.[1] ?? '';

/** Variants of the core's `Field` with the names they have in mapping files. */
const FIELDS = [...(/^fields! \{(.*?)^\}/ms.exec(source('columns'))?.[1] ?? '').matchAll(/(\w+) "(\w+)"/g)].map(
  ([, variant = '', name = '']) => ({ variant, name }),
);

describe('the fields of the picker', () => {
  it('are those of the core', () => {
    expect([...TAKE_OVER_FIELDS, 'ignore'].sort()).toEqual(FIELDS.map(({ name }) => name).sort());
  });

  it('are dates where the core reads dates', () => {
    const body = /fn is_date\(self\).*?^ {4}\}/ms.exec(source('columns'))?.[0] ?? '';
    const variants = [...body.matchAll(/Self::(\w+)/g)].map((found) => found[1]);
    const names = FIELDS.filter(({ variant }) => variants.includes(variant)).map(({ name }) => name);
    expect([...DATE_FIELDS].sort()).toEqual(names.sort());
  });

  it.each(['en', 'fr', 'ar'])('have their words, and no others, in %s', (language) => {
    const text = Object.entries(words).find(([path]) => path.split('/').at(-2) === language)?.[1] ?? '';
    const worded = [...text.matchAll(/^old-register-field-(\w+) *=/gm)].map((found) => found[1]);
    expect(worded.sort()).toEqual(FIELDS.map(({ name }) => name).sort());
  });

  it('leave dates in an order that the core knows', () => {
    const named = [...(/fn named\(name.*?^ {4}\}/ms.exec(source('mapping'))?.[0] ?? '').matchAll(/"([\w-]+)" =>/g)];
    expect(named.map((found) => found[1])).toEqual([...DATE_ORDERS]);
  });
});

const report = (mapping: string): TakeOverReport => ({
  take_over: null,
  file_name: 'old.xlsx',
  columns: [
    { header: 'N°', field: 'number', sure: true, samples: [] },
    { header: 'Obs.', field: null, sure: false, samples: [] },
  ],
  rows: [],
  taken: 0,
  doubtful: 0,
  refused: 0,
  skipped: 0,
  questions: [],
  faults: 0,
  remarks: [],
  mapping,
});

describe('the mapping of a report', () => {
  it('says what holds for all lines', () => {
    const text =
      '[columns]\n"N°" = "number"\nfamily = "remarks"\n\n[dates]\n"Date = 1" = "day-first"\nClos = "day-first"\n\n' +
      '[all_sheets]\nheader_line = 3\ndirection = "incoming"\nfamily = "mla"\n\n[sheets.direction]\ndirection = "outgoing"\n';
    expect(mappingOf(report(text))).toEqual({
      columns: [
        { header: 'N°', field: 'number' },
        { header: 'Obs.', field: null },
      ],
      direction: 'incoming',
      family: 'mla',
      date_order: 'day-first',
    });
  });

  it('says no order of dates where columns differ, and nothing that nobody said', () => {
    expect(mappingOf(report('[dates]\nA = "day-first"\nB = "month-first"\n\n[all_sheets]\n'))).toEqual({
      columns: [
        { header: 'N°', field: 'number' },
        { header: 'Obs.', field: null },
      ],
    });
  });

  it('asks for the order of dates only where there are dates', () => {
    expect(hasDates({ columns: [{ header: 'a', field: 'number' }, { header: 'b', field: null }] })).toBe(false);
    expect(hasDates({ columns: [{ header: 'a', field: 'born_on' }] })).toBe(true);
  });
});

describe('the rows', () => {
  const row = (line: number, result: TakeOverRow['result'], what: TakeOverRow['what']): TakeOverRow => ({
    sheet: '2019', line, cells: [], result, what, reference: null, why: [],
  });
  const rows = [
    row(1, 'skipped', 'no_case'),
    row(2, 'taken', 'new'),
    row(3, 'doubtful', 'new'),
    row(4, 'refused', 'in_the_way'),
    row(5, 'doubtful', 'new'),
  ];
  const shown = (...asked: Parameters<typeof rowsOf> extends [unknown, ...infer R] ? R : never): number[] =>
    rowsOf(rows, ...asked).map(({ line }) => line);

  it('that need a person come first', () => {
    expect(shown('', '')).toEqual([4, 3, 5, 2, 1]);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  });

  it('are told apart by result and by kind of line', () => {
    expect(shown('doubtful', '')).toEqual([3, 5]);
    expect(shown('', 'in_the_way')).toEqual([4]);
    expect(shown('taken', 'no_case')).toEqual([]);
    expect(linesIn(rows)).toEqual([
      { line: 'new', count: 3 },
      { line: 'in_the_way', count: 1 },
      { line: 'no_case', count: 1 },
    ]);
  });
});
