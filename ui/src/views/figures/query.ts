// What the figures count, and from when to when.

import { readDate, type TypedDate } from '../../lib/dates';
import { plainDigits } from '../../lib/dates';
import type { FiguresQuery } from '../../lib/generated/FiguresQuery';
import { t } from '../../lib/i18n.svelte';
import type { Problem } from '../../lib/problems';

export const UNITS = ['requests', 'persons', 'measures'] as const;

export type FiguresForm = { whole: boolean; year: string; from: TypedDate; to: TypedDate; unit: string };

export const yearOf = (text: string): number | null => {
  const year = plainDigits(text);
  return /^\d{4}$/.test(year) ? Number(year) : null;
};

export function readFigures(form: FiguresForm): { query: FiguresQuery | null; problems: Problem[] } {
  if (form.whole) {
    const year = yearOf(form.year);
    if (year === null) return { query: null, problems: [{ field: 'year', text: t('date-problem-year') }] };
    return { query: { from: `${year}-01-01`, to: `${year}-12-31`, unit: form.unit }, problems: [] };
  }
  const problems: Problem[] = [];
  const day = (field: 'from' | 'to'): string => {
    const { iso, problem } = readDate(form[field]);
    if (problem) problems.push({ field, text: t(problem) });
    else if (!iso || iso.length < 10) problems.push({ field, text: t('date-problem-whole') });
    return iso ?? '';
  };
  const [from, to] = [day('from'), day('to')];
  if (problems.length === 0 && from > to) problems.push({ field: 'to', text: t('figures-problem-order') });
  return { query: problems.length > 0 ? null : { from, to, unit: form.unit }, problems };
}
