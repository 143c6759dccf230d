import { expect, it } from 'vitest';
import type { TodayItem } from '../../lib/generated/TodayItem';
import { dueTo, isDivided } from './mine';

const bringUp = (for_staff: string | null): TodayItem => ({ due: { due_kind: 'bring_up', for_staff } }) as TodayItem;
const deadline = { due: { due_kind: 'deadline' } } as TodayItem;

it('keeps legal dates and dates for nobody in particular, whoever looks', () => {
  const items = [deadline, bringUp(null), bringUp('Amina'), bringUp('Luís'), bringUp('Хадиджа')];
  expect(dueTo(items, 'Amina', [])).toHaveLength(3);
  expect(dueTo(items, 'Amina', ['Luís'])).toHaveLength(4);
  expect(isDivided(items, 'Amina', ['Luís', 'Хадиджа'])).toBe(false);
});
