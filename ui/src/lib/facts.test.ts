import { describe, expect, it } from 'vitest';
import { answerWords, offenceChoices, tagsOf, toggleTag } from './facts';

describe('financial-crime tags', () => {
  it('stand together, but not beside “none” or “not known”', () => {
    expect(toggleTag(['money_laundering'], 'predicate_offence')).toEqual(['money_laundering', 'predicate_offence']);
    expect(toggleTag(['money_laundering'], 'unknown')).toEqual(['unknown']);
    expect(toggleTag(['none'], 'terrorist_financing')).toEqual(['terrorist_financing']);
  });

  it('go back to “not asked” when the last one is pressed again', () => {
    expect(toggleTag(['unknown'], 'unknown')).toEqual([]);
    expect(tagsOf(null)).toEqual([]);
  });
});

it('offers the office’s offences, and the one a case already has', () => {
  expect(offenceChoices('Fraud\n\n Theft ', 'Piracy')).toEqual(['Fraud', 'Theft', 'Piracy']);
  expect(offenceChoices('Fraud', 'Fraud')).toEqual(['Fraud']);
});

describe('answers in words', () => {
  it('tells what was not asked from what nobody knows', () => {
    for (const field of ['crime_tags', 'principal_offence', 'sex', 'age_band']) {
      const [notAsked, unknown] = [answerWords(field, null), answerWords(field, 'unknown')];
      expect(notAsked).not.toBe(unknown);
      expect([notAsked, unknown]).not.toContain('unknown');
    }
  });
  it('leaves the office’s own words as they are', () => {
    expect(answerWords('principal_offence', 'Fraud')).toBe('Fraud');
    expect(answerWords('crime_tags', 'money_laundering')).toBe('Money laundering');
  });
});
