import { describe, expect, it } from 'vitest';
import { readRules, writeRules } from './retention';

describe('rules of keeping', () => {
  it('are read and written as the register holds them', () => {
    const setting = '* * 10\nextradition surrendered 50';
    expect(readRules(setting)).toEqual([
      { family: '*', outcome: '*', years: '10' },
      { family: 'extradition', outcome: 'surrendered', years: '50' },
    ]);
    expect(writeRules(readRules(setting))).toBe(setting);
    expect(readRules('')).toEqual([]);
  });

  it('without years are kept as typed, so that the register says what is wrong', () => {
    expect(writeRules([{ family: 'mla', outcome: '*', years: ' ' }])).toBe('mla * ?');
    expect(readRules('mla * ten years')[0]?.years).toBe('ten years');
  });
});
