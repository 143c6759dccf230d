// What an officer gives to the gates before a step: as it is typed, and as it is sent.

import { emptyDate, readDate, type TypedDate } from './dates';
import type { Doing } from './generated/Doing';
import type { GateView } from './generated/GateView';
import type { GatesView } from './generated/GatesView';
import type { GivenToGates } from './generated/GivenToGates';
import { word } from './i18n.svelte';

export type GatesDraft = {
  /** Codes, spaces between. */
  grounds: string;
  reasons: string;
  article: string;
  answers: Record<string, string>;
  answer_reasons: Record<string, string>;
  /** Facts that are so, with what there is to say. */
  confirmed: Record<string, string>;
  /** Gates passed, with the reason; a recommendation needs none. */
  passes: Record<string, string>;
  bring_up: TypedDate;
};

export const emptyGiven = (): GatesDraft => ({
  grounds: '',
  reasons: '',
  article: '',
  answers: {},
  answer_reasons: {},
  confirmed: {},
  passes: {},
  bring_up: emptyDate(),
});

/** As it is sent where nothing was given. */
export const nothingGiven = (): GivenToGates => ({
  grounds: [],
  answers: {},
  answer_reasons: {},
  confirmed: {},
  passes: {},
});

/** Fields that make a record another act when they change. */
const TELLING: Record<string, readonly string[]> = {
  measure: ['status'],
  decision: ['kind', 'grounds', 'reasons'],
  asset_entry: ['kind', 'amount', 'currency', 'rate'],
  cost: ['kind'],
  step: ['stage'],
};

/** Whether the law may ask something before a field is changed; of a renewal, before any. */
export const asksLaw = (rowKind: string, field: string): boolean =>
  rowKind === 'renewal' || !!TELLING[rowKind]?.includes(field);

/** Such a change as the gates are asked before it; nothing where there is nothing to ask. */
export function changing(rowKind: string, row: string, field: string, value: string | null): Doing | null {
  if (!asksLaw(rowKind, field)) return null;
  if (rowKind === 'measure') return value ? { measure: row, status: value } : null;
  return { record: rowKind, row, fields: { [field]: value ?? '' } };
}

/** The day of an act, once it can be read: what was said later says nothing about it. */
export function onDay(typed: TypedDate): { on?: string } {
  const { iso } = readDate(typed);
  return iso ? { on: iso } : {};
}

/** Facts that their own box or record shows; saying so would show nothing. */
const SHOWN_ELSEWHERE = new Set(['reasons', 'postponement_ground', 'checklist_complete', 'bring_up_set', 'review_date']);

export const canConfirm = (fact: string): boolean => !SHOWN_ELSEWHERE.has(fact);

const filled = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ''));

/** What is sent; nothing where nothing was given. */
export function givenToSend(draft: GatesDraft): GivenToGates | undefined {
  const { iso } = readDate(draft.bring_up);
  const given: GivenToGates = {
    grounds: draft.grounds.split(/\s+/).filter(Boolean),
    ...(draft.reasons.trim() && { reasons: draft.reasons.trim() }),
    ...(draft.article.trim() && { article: draft.article.trim() }),
    answers: filled(draft.answers),
    answer_reasons: filled(draft.answer_reasons),
    confirmed: { ...draft.confirmed },
    passes: { ...draft.passes },
    ...(iso && { bring_up: { on: iso, reason: bringUpWords(draft), kind: 'review' } }),
  };
  const isEmpty =
    given.grounds?.length === 0 &&
    !given.reasons &&
    !given.article &&
    !given.bring_up &&
    [given.answers, given.answer_reasons, given.confirmed, given.passes].every(
      (each) => Object.keys(each ?? {}).length === 0,
    );
  return isEmpty ? undefined : given;
}

/** The bring-up says which way was chosen. */
function bringUpWords(draft: GatesDraft): string {
  const way = draft.answers['follow_up'] ?? draft.answers['humanitarian_way'];
  return word('gate-answer', way);
}

/** Several steps of one save ask one thing once: of each gate the firmer state. */
export function together(views: GatesView[]): GatesView {
  const gates = new Map<string, GateView>();
  for (const gate of views.flatMap((each) => each.gates)) {
    if (gates.get(gate.code)?.state !== 'held') gates.set(gate.code, gate);
  }
  const [first] = views.filter((each) => each.takes_grounds);
  const sign_off = views.map((each) => each.sign_off).find((need) => need !== null) ?? null;
  return { takes_grounds: first !== undefined, grounds: first?.grounds ?? [], gates: [...gates.values()], sign_off };
}

/** Whether a chosen way, or a gate itself, asks for a bring-up. */
export function asksBringUp(view: GatesView, draft: GatesDraft): boolean {
  const chosen = new Set(Object.values(draft.answers));
  return view.gates.some(
    (gate) =>
      gate.sets.includes('review_date') ||
      gate.offers.some((offer) => chosen.has(offer.way) && offer.sets.some((set) => set !== 'tell_partner_by')),
  );
}
