import { beforeEach, expect, test } from 'vitest';
import { optionsOf, optionWords } from './conflicts';
import { expungedWords } from './fields';
import type { ConflictView } from './generated/ConflictView';
import { useLanguage } from './i18n.svelte';

const ACT = { staff: 'Amina Warsame', desk: 'Ministry', at: 1_790_000_000_000, ground: 'Data Protection Act, section 12' };

beforeEach(() => useLanguage('en', 'latn'));

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

test('who expunged a value, where and on what ground stands in its place', () => {
  expect(plain(expungedWords(ACT))).toBe(
    'expunged on 21 September 2026, 14:13 by Amina Warsame (Ministry) on the ground: Data Protection Act, section 12',
  );
});

test('an act that has not arrived is said, and nobody is named', () => {
  expect(expungedWords({ staff: '', desk: '', at: null, ground: '' })).toMatch(/has not arrived yet/);
});

test('a value in conflict that was expunged is not called emptied', () => {
  const value = { value: null, told: null, row_kind: null, field: null, on: null, deadlines: [], desk: 'Port', staff: 'Luís', at: 1 };
  const conflict = {
    kind: 'field',
    row_kind: 'case',
    field: 'subject',
    values: [{ ...value, id: 'a', expunged: ACT }],
  } as unknown as ConflictView;
  const [option] = optionsOf(conflict);
  expect(option && plain(optionWords(conflict, option))).toMatch(/^expunged on 21 September 2026.* by Amina Warsame/);
});
