// Civil dates: read as people type them, written by the pattern of the chosen language.
//
// A date may stop at the month or the year. Neither the host's locale nor its calendar decides anything.

import type { Language } from './backend';
import { currentDigits, currentLanguage, inLanguage, LANGUAGES, t } from './i18n.svelte';

/** What stands in the three boxes of a date field, right or wrong. */
export type TypedDate = { day: string; month: string; year: string };

/** ISO date, or the id of the sentence that says what is wrong. */
export type ReadDate = { iso: string | null; problem: string | null };

export const emptyDate = (): TypedDate => ({ day: '', month: '', year: '' });

export function isEmptyDate(typed: TypedDate): boolean {
  return !typed.day.trim() && !typed.month.trim() && !typed.year.trim();
}

/** Whether what is typed is a day after today; part of a date is not one yet. */
export function isToCome(typed: TypedDate, today: string | null | undefined): boolean {
  const { iso } = readDate(typed);
  return !!today && !!iso && iso.length === 10 && iso > today;
}

/** Arabic-Indic and Persian digits become 0–9; marks that only steer direction go. */
export function plainDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .trim();
}

/** An amount with its thousands parted by a narrow space, which no language reads as a decimal mark. */
export function shownAmount(amount: string): string {
  const [whole = '', ...rest] = amount.split('.');
  return shownDigits([whole.replace(/\B(?=(\d{3})+$)/g, '\u202f'), ...rest].join('.'));
}

/** A number of tenths as a decimal with the language's mark: 395.5; the tenth is left out where it is none. */
export function shownTenths(tenths: number): string {
  const [whole, tenth] = [Math.floor(tenths / 10), tenths % 10];
  if (tenth === 0) return shownDigits(whole);
  const mark = currentDigits() === 'arab' ? '\u066b' : currentLanguage() === 'fr' ? ',' : '.';
  return shownDigits(`${whole}${mark}${tenth}`);
}

/** Digits as the office writes them. */
export function shownDigits(text: string | number): string {
  const plain = String(text);
  if (currentDigits() !== 'arab') return plain;
  return plain.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640.]/g, '')
    .toLowerCase()
    .trim();
}

/** Month as a number, or as a name of at least three letters in any language of the window. */
export function readMonth(text: string): number | null {
  const plain = plainDigits(text);
  if (/^\d{1,2}$/.test(plain)) {
    const number = Number(plain);
    return number >= 1 && number <= 12 ? number : null;
  }
  const wanted = folded(plain);
  if (wanted.length < 3) return null;
  const hits = new Set<number>();
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    for (let month = 1; month <= 12; month += 1) {
      const name = folded(plainDigits(inLanguage(language, `month-${month}`) ?? ''));
      if (name === wanted) return month;
      if (name.startsWith(wanted)) hits.add(month);
    }
  }
  return hits.size === 1 ? [...hits][0]! : null;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Reads the three boxes. Empty is no problem; a day needs a month, a month needs a year. */
export function readDate(typed: TypedDate): ReadDate {
  if (isEmptyDate(typed)) return { iso: null, problem: null };
  const wrong = (problem: string): ReadDate => ({ iso: null, problem });
  const yearText = plainDigits(typed.year);
  const dayText = plainDigits(typed.day);
  if (!/^\d{4}$/.test(yearText)) return wrong('date-problem-year');
  const year = Number(yearText);
  if (year < 1000) return wrong('date-problem-year');
  if (!typed.month.trim()) return dayText ? wrong('date-problem-month') : { iso: yearText, problem: null };
  const month = readMonth(typed.month);
  if (!month) return wrong('date-problem-month');
  if (!dayText) return { iso: `${yearText}-${two(month)}`, problem: null };
  const day = /^\d{1,2}$/.test(dayText) ? Number(dayText) : 0;
  if (day < 1 || day > daysInMonth(year, month)) return wrong('date-problem-day');
  return { iso: `${yearText}-${two(month)}-${two(day)}`, problem: null };
}

/** A pasted whole date: 2026-11-21, 21.11.2026, 21/11/2026, 21 November 2026. */
export function splitDate(text: string): TypedDate | null {
  const plain = plainDigits(text);
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(plain);
  if (iso) return { year: iso[1]!, month: iso[2]!, day: iso[3] ?? '' };
  const usual = /^(\d{1,2})[./\s-]+([^\d./\s-]+|\d{1,2})[./\s-]+(\d{4})$/u.exec(plain);
  return usual ? { day: usual[1]!, month: usual[2]!, year: usual[3]! } : null;
}

/** Fills the boxes from a stored date. */
export function typedDate(iso: string | null | undefined): TypedDate {
  const [year = '', month = '', day = ''] = (iso ?? '').split('-');
  return { year, month: month && String(Number(month)), day: day && String(Number(day)) };
}

/** A date is one value: it is isolated as a whole by whoever shows it, never piece by piece. */
const whole = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** A stored date in words: “21 November 2026”, “November 2026”, “2026”. */
export function formatDate(iso: string | null | undefined): string {
  if (!iso) return '';
  const [year, month, day] = iso.split('-');
  if (!year || !/^\d{4}$/.test(year)) return iso;
  if (!month) return shownDigits(year);
  const words = { year: shownDigits(year), month: t(`month-${Number(month)}`) };
  return whole(day ? t('date-full', { ...words, day: shownDigits(Number(day)) }) : t('date-month', words));
}

/** The civil day so many days later. */
export function daysLater(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

let zone = 'UTC';

/** The office's time zone; instants are shown in it, never in the host's. */
export function useTimeZone(name: string | null): void {
  zone = name ?? 'UTC';
}

/** Civil date and clock time of an instant at the office. */
export function atOffice(instant: number): { iso: string; hour: string; minute: string } {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return { iso: `${part('year')}-${part('month')}-${part('day')}`, hour: part('hour'), minute: part('minute') };
}

/** A day and an hour of it, `HH:MM`, in words. */
export function formatAt(iso: string, time: string): string {
  return whole(t('date-and-time', { date: formatDate(iso), time: shownDigits(time) }));
}

/** An instant in words: “21 November 2026, 14:32”. */
export function formatInstant(instant: number): string {
  const { iso, hour, minute } = atOffice(instant);
  return formatAt(iso, `${hour}:${minute}`);
}

/** Distance to a day in words, after the number of days left. */
export function formatDaysLeft(days: number): string {
  if (days === 0) return t('days-today');
  if (days === 1) return t('days-tomorrow');
  return days > 0 ? t('days-left', { days }) : t('days-overdue', { days: -days });
}
