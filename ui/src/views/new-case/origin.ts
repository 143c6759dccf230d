// What a new case is begun from. Each origin has a draft of its own, so that no form takes the place of another.

import { backend } from '../../lib/backend';
import { Draft } from '../../lib/drafts';
import type { CaseForm } from './form';

const DRAFT = 'new-case';

/** A companion record of this kind beside a case. */
export const besideOf = (id: string, record: string): string => `beside ${record} ${id}`;

/** The first letter of the case. */
export const fromLetter = (id: string): string => `letter ${id}`;

/** The case and the kind of record that an address asks for; null for anything else. */
export function readBeside(from: string | undefined): { id: string; record: string } | null {
  const found = /^beside (\S+) (.+)$/.exec(from ?? '');
  return found ? { record: found[1]!, id: found[2]! } : null;
}

export const draftKey = (from: string | undefined): string => (from ? `${DRAFT} ${from}` : DRAFT);

/** A form that was begun elsewhere and is neither registered nor discarded. */
export type Unfinished = { from: string | undefined; form: CaseForm };

/** Every kept form of a new case but the one that is open, the newest first. */
export async function listUnfinished(open: string | undefined): Promise<Unfinished[]> {
  const keys = (await backend().listDrafts(DRAFT)).filter((key) => key === DRAFT || key.startsWith(`${DRAFT} `));
  const found: Unfinished[] = [];
  for (const key of keys) {
    if (key === draftKey(open)) continue;
    const form = await new Draft<CaseForm>(key).load();
    if (form) found.push({ from: key === DRAFT ? undefined : key.slice(DRAFT.length + 1), form });
  }
  return found;
}
