// What someone typed and has not recorded yet, kept sealed in the register.

import { backend } from './backend';

const IDLE_MS = 1500;

const waiting = new Set<Draft<unknown>>();

/** Writes every draft that is still waiting; called before the register locks. */
export async function keepAllDrafts(): Promise<void> {
  await Promise.allSettled([...waiting].map((draft) => draft.keepNow()));
}

/** One draft under one key, written when typing pauses. */
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

  /** Keeps the value when typing has paused. */
  keep(value: T): void {
    const text = JSON.stringify(value);
    if (text === this.#pending || (this.#pending === null && text === this.#kept)) return;
    this.#pending = text;
    waiting.add(this as Draft<unknown>);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keepNow(), IDLE_MS);
  }

  async keepNow(): Promise<void> {
    clearTimeout(this.#timer);
    waiting.delete(this as Draft<unknown>);
    const text = this.#pending;
    if (text === null) return this.#writing;
    this.#pending = null;
    this.#kept = text;
    this.#writing = this.#writing
      .then(() => backend().saveDraft(this.key, text))
      .catch(() => {
        this.#kept = null;
      });
    return this.#writing;
  }

  /** Forgets the draft: what it held has been recorded or given up. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    waiting.delete(this as Draft<unknown>);
    this.#pending = null;
    await this.#writing;
    if (this.#kept === null) return;
    this.#kept = null;
    await backend().dropDraft(this.key);
  }
}
