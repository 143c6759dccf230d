import { beforeEach, expect, it } from 'vitest';
import { CHOICES } from '../dev/choices';
import { valueWords } from './fields';
import type { RecordView } from './generated/RecordView';
import { useLanguage } from './i18n.svelte';
import { learnForms, recordLine } from './records';

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

beforeEach(() => {
  useLanguage('en', 'latn');
  learnForms(CHOICES);
});

it('says an amount with its currency, its thousands apart', () => {
  const fields = { kind: 'taken', happened_on: '2026-06-02', amount: '320000.00', currency: 'EUR' };
  const record = { id: '1', kind: 'asset_entry', fields } as unknown as RecordView;
  const line = recordLine(null, record, { ...CHOICES, records: [] }).map(plain);
  expect(line).toContain('EUR\u00a0320\u202f000.00');
  expect(line).not.toContain('EUR');
});

it('names the instruments that a case also invokes, and leaves typed ones as they are', () => {
  expect(plain(valueWords('case', 'also_invoked', 'untoc ets24'))).toMatch(/^United Nations Convention.*, .*Extradition/);
  expect(plain(valueWords('case', 'also_invoked', 'Treaty of Friendship; untoc'))).toMatch(/^Treaty of Friendship, United Nations/);
  expect(valueWords('case', 'also_invoked', 'Treaty of Friendship of 1977')).toBe('Treaty of Friendship of 1977');
});
