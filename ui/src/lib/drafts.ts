// What someone typed and has not recorded yet, kept sealed in the register.

import { backend } from './backend';

/** Counted from the first key that is not kept yet: whoever types on without a pause is kept too. */
const KEPT_WITHIN_MS = 1500;

const waiting = new Set<Draft<unknown>>();

let tellNotKept: (thrown: unknown) => void = () => undefined;

/** Says whom to tell when the register does not take a draft. */
export function whenNotKept(tell: (thrown: unknown) => void): void {
  tellNotKept = tell;
}

/** Writes every draft that is still waiting; called before the register locks. */
export async function keepAllDrafts(): Promise<void> {
  await Promise.allSettled([...waiting].map((draft) => draft.keepNow()));
}

/** One draft under one key, written while somebody types. */
export class Draft<T> {
  readonly key: string;
  #pending: string | null = null;
  #kept: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(key: string) {
    this.key = key;
  }

  async load(): Promise<T | null> {
    // A form that was left a moment ago may not have been kept yet.
    await Promise.all([...waiting].filter((each) => each.key === this.key).map((each) => each.keepNow()));
    const text = await backend().loadDraft(this.key);
    if (!text) return null;
    try {
      const value = JSON.parse(text) as T;
      this.#kept = text;
      return value;
    } catch {
      return null;
    }
  }

  /** Keeps the value, soon. */
  keep(value: T): void {
    const text = JSON.stringify(value);
    if (text === this.#pending || (this.#pending === null && text === this.#kept)) return;
    this.#pending = text;
    waiting.add(this as Draft<unknown>);
    this.#timer ??= setTimeout(() => void this.keepNow(), KEPT_WITHIN_MS);
  }

  async keepNow(): Promise<void> {
    this.#stopWaiting();
    waiting.delete(this as Draft<unknown>);
    const text = this.#pending;
    if (text === null) return this.#writing;
    this.#pending = null;
    this.#kept = text;
    this.#writing = this.#writing
      .then(() => backend().saveDraft(this.key, text))
      .catch((thrown: unknown) => {
        this.#kept = null;
        tellNotKept(thrown);
      });
    return this.#writing;
  }

  /** Forgets the draft: what it held has been recorded or given up. */
  async drop(): Promise<void> {
    this.#stopWaiting();
    waiting.delete(this as Draft<unknown>);
    this.#pending = null;
    await this.#writing;
    if (this.#kept === null) return;
    this.#kept = null;
    await backend().dropDraft(this.key);
  }
  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
