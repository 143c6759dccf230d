// What is still open in a case, in words: codes of the law files have theirs, everything else stands as it was typed.

import { isolated } from './bidi';
import { fieldWords } from './fields';
import type { OpenMatter } from './generated/OpenMatter';
import { t, word } from './i18n.svelte';

/** What it is about, without saying of what kind it is. */
export function matterSubject({ kind, what }: OpenMatter, direction: string): string {
  if (kind === 'deadline') return word('effect', what);
  if (kind === 'measure') return word('measure', what);
  if (kind === 'sign_off') return word('stage', what);
  return kind === 'conflict' && what ? fieldWords('case', what, direction) : (what ?? '');
}

/** The whole line. */
export function matterWords(matter: OpenMatter, direction: string): string {
  const kind = t(`matter-${matter.kind}`);
  const subject = matterSubject(matter, direction);
  return subject ? `${t('with-colon', { label: kind })} ${isolated(subject)}` : kind;
}
