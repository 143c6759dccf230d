// What the case shows in the place of a value that was expunged by law, and what can be expunged of it.

import { dotted, isolated } from './bidi';
import { formatDate } from './dates';
import { expungedWords, fieldWords } from './fields';
import type { CaseView } from './generated/CaseView';
import type { ExpungedView } from './generated/ExpungedView';
import { t, word } from './i18n.svelte';
import { recordLine } from './records';
import { session } from './session.svelte';

/** The act that took the value of a field, if one did. */
export function expungedAt(view: CaseView | null, row: string, field: string): ExpungedView | null {
  return view?.expunged.find((each) => each.row_id === row && each.field === field)?.expunged ?? null;
}

/** Sentences about a row: which of its fields show nothing, by whom and on what ground. */
export function expungedOf(view: CaseView | null, row: string, rowKind: string): string[] {
  const acts = new Map<string, string[]>();
  for (const each of view?.expunged ?? []) {
    if (each.row_id !== row || SILENT.has(each.field)) continue;
    const words = expungedWords(each.expunged);
    acts.set(words, [...(acts.get(words) ?? []), fieldWords(rowKind, each.field)]);
  }
  return [...acts].map(([words, fields]) => `${t('with-colon', { label: fields.join(t('list-separator')) })} ${words}`);
}

/** Fields that nobody reads by their name. */
const SILENT = new Set(['file_key', 'sha256', 'in_error_knew']);

export type Place = { row: string; kind: string; words: string };

/** Every row of the case that says something, each in a few words. */
export function placesOf(view: CaseView): Place[] {
  const place = (kind: string, row: string, ...about: (string | false | null | undefined)[]): Place => ({
    row,
    kind,
    words: dotted(word('row', kind), ...about),
  });
  const named = (text: string | null | undefined): string | null => (text ? isolated(text) : null);
  const short = (text: string | null | undefined): string | null =>
    named(text && text.length > 40 ? `${text.slice(0, 40).trimEnd()} …` : text);
  return [
    place('case', view.id, isolated(view.reference)),
    ...view.persons.map((each) => place('person', each.id, named(each.name))),
    ...view.measures.map((each) => place('measure', each.id, word('measure', each.kind), short(each.description))),
    ...view.notes.map((each) => place('note', each.id, formatDate(each.on), short(each.text))),
    ...view.documents.map((each) => place('document', each.id, named(each.name))),
    ...view.letters.map((each) => place('letter', each.id, named(each.book_number), short(each.subject))),
    ...view.steps.map((each) => place('step', each.id, word('stage', each.stage), formatDate(each.on))),
    ...view.bring_ups.map((each) => place('bring_up', each.id, formatDate(each.on), short(each.reason))),
    ...view.volumes.map((each) => place('volume', each.id, named(each.name))),
    ...view.records
      .filter((each) => !each.from_other)
      .map((each) => place(each.kind, each.id, ...recordLine(view, each, session.choices).slice(0, 2))),
    ...view.passed_on.map((each) => place('passed_on', each.id, formatDate(each.on), short(each.passed_to))),
  ];
}
