// Facts that figures need. Tags stand together, except the two that say there is nothing to tell.

import { t, word } from './i18n.svelte';

const ALONE = ['none', 'unknown'];

/** The tags after one of them was pressed; pressing it again takes it away. */
export function toggleTag(tags: readonly string[], code: string): string[] {
  if (tags.includes(code)) return tags.filter((tag) => tag !== code);
  if (ALONE.includes(code)) return [code];
  return [...tags.filter((tag) => !ALONE.includes(tag)), code];
}

export const tagsOf = (value: string | null): string[] => (value ?? '').split(/\s+/).filter(Boolean);

/** The office's list, one a line; what a case already says stays on offer. */
export function offenceChoices(list: string, current: string | null): string[] {
  const offences = list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return current && !offences.includes(current) ? [...offences, current] : offences;
}

const ANSWER_WORDS: Record<string, string> = {
  crime_tags: 'crime-tag',
  instrument: 'instrument',
  channel: 'channel',
  sex: 'sex',
  age_band: 'age-band',
};

/** An answer in words: what was not asked is not the same as what nobody knows. */
export function answerWords(field: string, value: string | null): string {
  if (value === null) return t('fact-not-asked');
  if (field === 'principal_offence') return value === 'unknown' ? t('fact-unknown') : value;
  return word(ANSWER_WORDS[field] ?? '', value);
}
