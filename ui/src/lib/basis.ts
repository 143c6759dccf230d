// What a case rests on: which invoked conventions give way to the treaty that governs it.

import type { Choices } from './generated/Choices';

/** Codes of the instruments that a case also invokes; names of treaties are apart by semicolons or lines. */
export function invokedOf(text: string | null): string[] {
  const parts = /[;\n]/.test(text ?? '') ? (text ?? '').split(/[;\n]/) : (text ?? '').split(/\s+/);
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** The invoked instruments whose paragraphs on procedure wait for the agreement of both States. */
export function procedureGivesWay(choices: Choices, governing: string | null, invoked: string | null): string[] {
  const find = (code: string) => choices.instruments.find((each) => each.code === code);
  // A name that no law file knows was typed as that of a treaty.
  const binds = governing !== null && governing !== '' && (find(governing)?.binds ?? true);
  return binds ? invokedOf(invoked).filter((code) => code !== governing && find(code)?.yields) : [];
}
