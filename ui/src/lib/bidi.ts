// Values set beside each other must not pull each other's direction about.

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Text that keeps its own direction inside any sentence. */
export function isolated(text: string): string {
  return text && FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
}

/** Short facts in one line with dots between; empty ones are left out. */
export function dotted(...facts: (string | null | undefined | false)[]): string {
  return facts
    .filter((fact) => typeof fact === 'string' && fact !== '')
    .map((fact) => isolated(fact as string))
    .join(' · ');
}
