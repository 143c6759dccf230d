import { beforeEach, describe, expect, it } from 'vitest';
import {
  atOffice,
  daysLater,
  formatDate,
  formatDaysLeft,
  formatInstant,
  readDate,
  readMonth,
  splitDate,
  typedDate,
  useTimeZone,
  isToCome,
  shownAmount,
  shownTenths,
} from './dates';
import { useLanguage } from './i18n.svelte';

const boxes = (day: string, month: string, year: string) => ({ day, month, year });

beforeEach(() => {
  useLanguage('en', 'latn');
  useTimeZone('Africa/Djibouti');
});

describe('reading a date from its three boxes', () => {
  it.each([
    ['', '', '', null],
    ['27', '3', '2026', '2026-03-27'],
    ['7', 'March', '2026', '2026-03-07'],
    ['7', 'mars', '2026', '2026-03-07'],
    ['7', 'Août', '2026', '2026-08-07'],
    ['7', 'aout', '2026', '2026-08-07'],
    ['7', 'sept', '2026', '2026-09-07'],
    ['7', 'نوفمبر', '2026', '2026-11-07'],
    ['٢١', '١١', '٢٠٢٦', '2026-11-21'],
    ['۲۱', '۱۱', '۲۰۲۶', '2026-11-21'],
    ['', '11', '2004', '2004-11'],
    ['', '', '1979', '1979'],
    ['29', '2', '2028', '2028-02-29'],
    [' 3 ', ' 11 ', ' 2004 ', '2004-11-03'],
  ])('%s / %s / %s', (day, month, year, iso) => {
    expect(readDate(boxes(day, month, year))).toEqual({ iso, problem: null });
  });

  it.each([
    ['29', '2', '2026', 'date-problem-day'],
    ['0', '2', '2026', 'date-problem-day'],
    ['x', '2', '2026', 'date-problem-day'],
    ['1', '13', '2026', 'date-problem-month'],
    ['1', 'ju', '2026', 'date-problem-month'],
    ['1', '', '2026', 'date-problem-month'],
    ['1', '2', '26', 'date-problem-year'],
    ['1', '2', '', 'date-problem-year'],
  ])('refuses %s / %s / %s', (day, month, year, problem) => {
    expect(readDate(boxes(day, month, year))).toEqual({ iso: null, problem });
  });

  it('does not guess between two months', () => {
    expect(readMonth('jui')).toBeNull();
    expect(readMonth('jun')).toBe(6);
  });

  it('splits a pasted date, and fills the boxes from a stored one', () => {
    expect(splitDate('2026-11-21')).toEqual(boxes('21', '11', '2026'));
    expect(splitDate('21.11.2026')).toEqual(boxes('21', '11', '2026'));
    expect(splitDate('21 novembre 2026')).toEqual(boxes('21', 'novembre', '2026'));
    expect(splitDate('75-04/99')).toBeNull();
    expect(typedDate('2004-11')).toEqual(boxes('', '11', '2004'));
    expect(typedDate(null)).toEqual(boxes('', '', ''));
  });
});

describe('writing dates', () => {
  it('keeps the precision that is known', () => {
    expect(formatDate('2026-11-21')).toBe('21 November 2026');
    expect(formatDate('2004-11')).toBe('November 2004');
    expect(formatDate('1979')).toBe('1979');
    expect(formatDate(null)).toBe('');
  });

  it('follows the language, and the digits of the office in Arabic only', () => {
    useLanguage('fr', 'arab');
    expect(formatDate('2026-11-21')).toBe('21 novembre 2026');
    useLanguage('ar', 'arab');
    expect(formatDate('2026-11-21')).toBe('٢١ نوفمبر ٢٠٢٦');
    useLanguage('ar', 'latn');
    expect(formatDate('2026-11-21')).toBe('21 نوفمبر 2026');
  });

  it('shows instants in the time zone of the office', () => {
    const lateEvening = Date.UTC(2026, 10, 20, 22, 30);
    expect(atOffice(lateEvening)).toEqual({ iso: '2026-11-21', hour: '01', minute: '30' });
    expect(formatInstant(lateEvening)).toBe('21 November 2026, 01:30');
  });

  it('says how far a day is', () => {
    expect(formatDaysLeft(0)).toBe('due today');
    expect(formatDaysLeft(1)).toBe('due tomorrow');
    expect(formatDaysLeft(-3).replace(/[\u2068\u2069]/g, '')).toBe('overdue by 3 days');
  });
});

describe('counting days', () => {
  it('crosses months and leap days', () => {
    expect(daysLater('2026-11-21', 7)).toBe('2026-11-28');
    expect(daysLater('2028-02-27', 3)).toBe('2028-03-01');
  });
});

describe('a day to come', () => {
  it('is told once it is whole, and today is none', () => {
    const typed = (day: string, month: string, year: string) => isToCome({ day, month, year }, '2026-11-22');
    expect([typed('23', '11', '2027'), typed('22', '11', '2026'), typed('', '12', '2027'), typed('', '', '')]).toEqual([
      true, false, false, false,
    ]);
  });
});

describe('amounts', () => {
  it('part their thousands and leave their places alone', () => {
    const shown = ['0', '999', '2000000', '1600000.0150'].map(shownAmount);
    expect(shown).toEqual(['0', '999', '2\u202f000\u202f000', '1\u202f600\u202f000.0150']);
  });
});

describe('tenths', () => {
  it('are written with the mark of the language, and left out where there are none', () => {
    expect([shownTenths(3955), shownTenths(4440), shownTenths(3)]).toEqual(['395.5', '444', '0.3']);
    useLanguage('fr', 'latn');
    expect(shownTenths(3955)).toBe('395,5');
    useLanguage('ar', 'arab');
    expect(shownTenths(3955)).toBe('٣٩٥٫٥');
  });
});
