import { describe, expect, it } from 'vitest';
import { offenceChoices, tagsOf, toggleTag } from './facts';

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
