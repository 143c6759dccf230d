import { beforeEach, expect, it } from 'vitest';
import { emptyDate, typedDate } from '../../lib/dates';
import { useLanguage } from '../../lib/i18n.svelte';
import { readFigures } from './query';

beforeEach(() => useLanguage('en', 'latn'));

it('takes a whole year, in either kind of figures', () => {
  const form = { whole: true, year: '٢٠٢٦', from: emptyDate(), to: emptyDate(), unit: 'requests' };
  expect(readFigures(form).query).toEqual({ from: '2026-01-01', to: '2026-12-31', unit: 'requests' });
  expect(readFigures({ ...form, year: '26' }).problems.map((problem) => problem.field)).toEqual(['year']);
});

it('takes two whole days in their order', () => {
  const form = { whole: false, year: '', from: typedDate('2026-07-01'), to: typedDate('2026-06-30'), unit: 'persons' };
  expect(readFigures(form).problems.map((problem) => problem.field)).toEqual(['to']);
  expect(readFigures({ ...form, to: typedDate('2026-09') }).problems.map((problem) => problem.field)).toEqual(['to']);
  expect(readFigures({ ...form, to: typedDate('2026-12-31') }).query).toEqual({
    from: '2026-07-01',
    to: '2026-12-31',
    unit: 'persons',
  });
});
