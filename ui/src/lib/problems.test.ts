import { beforeEach, describe, expect, it } from 'vitest';
import { useLanguage } from './i18n.svelte';
import { problemOf } from './problems';

const plain = (text: string | undefined): string => (text ?? '').replace(/[\u2068\u2069]/g, '');

beforeEach(() => useLanguage('en', 'latn'));

describe('a refusal in words', () => {
  it('chooses the plural by its count and names gates by their question', () => {
    const held = (count: string): ReturnType<typeof problemOf> =>
      problemOf({ code: 'gate-held', args: [['count', count], ['gates', 'more_than_ordered, forbidden-RX99']], field: 'given' });
    expect(plain(held('1').text)).toContain('one question is open');
    expect(plain(held('2').text)).toContain('2 questions are open');
    expect(plain(held('1').advice)).toContain('More than the order allows');
    expect(plain(held('1').advice)).toContain('forbidden-RX99');
  });

  it('names a field of a row by its last part', () => {
    const told = problemOf({ code: 'not-a-number', args: [['field', 'own_limits.0.length']], field: 'own_limits.0.length' });
    expect(plain(told.text)).toBe('“Length” must be a whole number.');
    expect(told.field).toBe('own_limits.0.length');
  });
});
