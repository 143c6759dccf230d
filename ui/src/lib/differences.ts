// Where two texts differ, word by word, in any script.

import { diffArrays } from 'diff';

/** A stretch of a text: the same in the other one, or only here. */
export type Stretch = { text: string; own: boolean };

/** Words, the spaces between them and marks, each by itself. Chinese, Thai and the like have words without spaces. */
export function wordsOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return Array.from(segmenter.segment(text), (each) => each.segment);
}

/** The first text, cut where it leaves the second one and where it comes back to it. */
export function stretches(text: string, other: string, language: string): Stretch[] {
  const found: Stretch[] = [];
  for (const part of diffArrays(wordsOf(other, language), wordsOf(text, language))) {
    if (part.removed) continue;
    const last = found.at(-1);
    // A lone space between two words of its own belongs to them.
    const piece = { text: part.value.join(''), own: part.added === true };
    if (last && last.own === piece.own) last.text += piece.text;
    else found.push(piece);
  }
  return joined(found);
}

function joined(parts: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  parts.forEach((part, index) => {
    const last = result.at(-1);
    const isBetween = !part.own && part.text.trim() === '' && last?.own && parts[index + 1]?.own;
    if (last && (isBetween || last.own === part.own)) last.text += part.text;
    else result.push({ ...part });
  });
  return result;
}

/** Long enough that a reader needs help to find what differs. */
export function isLong(text: string | null): boolean {
  return (text ?? '').length > 40 || (text ?? '').includes('\n');
}
