import { describe, expect, it } from 'vitest';
import { isLong, stretches, wordsOf } from './differences';

const own = (text: string, other: string, language: string): string[] =>
  stretches(text, other, language)
    .filter((each) => each.own)
    .map((each) => each.text);

describe('differences between two texts', () => {
  it('gives back the whole text', () => {
    const text = 'Records of two accounts, 2019 to 2021';
    const parts = stretches(text, 'Records of one account, 2019', 'en');
    expect(parts.map((each) => each.text).join('')).toBe(text);
  });

  it('marks whole words', () => {
    expect(own('Records of two accounts', 'Records of one account', 'en')).toEqual(['two accounts']);
    expect(own('Records of one account', 'Records of two accounts', 'en')).toEqual(['one account']);
  });

  it('finds words in Arabic', () => {
    expect(own('سجلات حسابين مصرفيين', 'سجلات حساب مصرفيين', 'ar')).toEqual(['حسابين']);
  });

  it('finds words in Chinese, which has no spaces', () => {
    expect(wordsOf('银行账户记录', 'zh').length).toBeGreaterThan(1);
    const [marked] = own('调取上海银行账户记录', '调取北京银行账户记录', 'zh');
    expect(marked).toBe('上海');
  });

  it('marks nothing in equal texts, and everything against nothing', () => {
    expect(own('the same', 'the same', 'en')).toEqual([]);
    expect(stretches('all of it', '', 'en')).toEqual([{ text: 'all of it', own: true }]);
  });

  it('knows a long text', () => {
    expect([isLong('MI70'), isLong('a\nb'), isLong('x'.repeat(41)), isLong(null)]).toEqual([false, true, true, false]);
  });
});
