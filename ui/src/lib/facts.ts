// Facts that figures need. Tags stand together, except the two that say there is nothing to tell.

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
