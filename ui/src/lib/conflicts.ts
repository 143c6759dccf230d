// A conflict as a choice: what can be chosen, who wrote it, and what the choice does.

import { formatDate } from './dates';
import { expungedWords, fieldWords, valueWords } from './fields';
import type { ConflictValue } from './generated/ConflictValue';
import type { ConflictView } from './generated/ConflictView';
import { t, word } from './i18n.svelte';

/** One thing to choose, with everybody who wrote it. */
export type Option = { key: string; value: string | null; written: ConflictValue[] };

/** Names a value in a form that stays open while others arrive. */
export const keyOf = (value: string | null): string => `value:${value ?? ''}`;

/** What can be chosen, in the order in which it was written; what is equal stands once. */
export function optionsOf(conflict: ConflictView): Option[] {
  const options: Option[] = [];
  for (const each of conflict.values) {
    const known = options.find((option) => option.value === each.value);
    if (known) known.written.push(each);
    else options.push({ key: keyOf(each.value), value: each.value, written: [each] });
  }
  // To keep a row costs nothing: it stands first.
  if (conflict.kind === 'removal') options.sort((a, b) => Number(a.value !== 'keep') - Number(b.value !== 'keep'));
  return options;
}

/** What an option is called. */
export function optionWords(conflict: ConflictView, option: Option): string {
  const first = option.written[0];
  switch (conflict.kind) {
    case 'removal':
      return t(option.value === 'keep' ? 'conflict-keep-row' : 'conflict-remove-row');
    case 'stages':
    case 'outcome':
      return word('stage', option.value);
    case 'number':
      return first?.told || t('conflict-case-without-subject');
    default:
      if (first?.expunged) return expungedWords(first.expunged);
      return valueWords(conflict.row_kind, conflict.field, option.value) || t('conflict-empty-value');
  }
}

/** What one person wrote, beyond what the option itself says. */
export function writtenWords(conflict: ConflictView, one: ConflictValue): string {
  switch (conflict.kind) {
    case 'removal':
      if (one.value === 'remove') return one.told ?? '';
      if (!one.field || !one.row_kind) return '';
      return t('conflict-edited', {
        row: word('row', one.row_kind),
        field: fieldWords(one.row_kind, one.field),
        value: valueWords(one.row_kind, one.field, one.told) || t('conflict-empty-value'),
      });
    case 'stages':
    case 'outcome':
      return one.on ? formatDate(one.on) : '';
    default:
      return '';
  }
}

/** What the choice will do, before it is made. */
export function effectWords(conflict: ConflictView, option: Option | 'other' | null): string {
  if (option === null) return t('conflict-does-nothing');
  if (option === 'other') return t('conflict-does-other');
  switch (conflict.kind) {
    case 'removal':
      return t(option.value === 'keep' ? 'conflict-does-keep' : 'conflict-does-remove');
    case 'stages':
      return t('conflict-does-stages', { stage: word('stage', option.value) });
    case 'outcome':
      return t('conflict-does-outcome', { stage: word('stage', option.value) });
    case 'number':
      return t('conflict-does-number', { reference: conflict.case });
    default:
      return t('conflict-does-field');
  }
}

/** Element of the card, for links that lead to it. */
export const cardId = (place: string): string => `conflict-${place.replace(/[^A-Za-z0-9_-]/g, '-')}`;
