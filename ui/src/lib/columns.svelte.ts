// Columns a person wants to see in a list. Kept sealed in the register of this desk, and never travels.

import { Draft } from './drafts';
import { forgetOnLock, session } from './session.svelte';

export class ColumnChoice {
  readonly all: readonly string[];
  /** The first column says which row it is and stays. */
  readonly fixed: string;
  #hidden = $state<string[]>([]);
  #list: string;
  #draft: Draft<string[]> | null = null;

  constructor(list: string, all: readonly string[], hiddenAtFirst: readonly string[] = []) {
    this.#list = list;
    this.all = all;
    this.fixed = all[0] ?? '';
    this.#hidden = [...hiddenAtFirst];
    forgetOnLock(() => {
      this.#hidden = [...hiddenAtFirst];
      this.#draft = null;
    });
  }

  /** Columns in force, in their order. */
  get shown(): string[] {
    return this.all.filter((column) => !this.#hidden.includes(column));
  }

  has(column: string): boolean {
    return !this.#hidden.includes(column);
  }

  /** Reads what the person who is here chose before. */
  async load(): Promise<void> {
    if (this.#draft) return;
    this.#draft = new Draft(`columns:${this.#list}:${session.app?.staff ?? ''}`);
    const kept = await this.#draft.load().catch(() => null);
    if (Array.isArray(kept)) this.#hidden = kept.filter((column) => this.all.includes(column) && column !== this.fixed);
  }

  toggle(column: string): void {
    if (column === this.fixed) return;
    this.#hidden = this.has(column) ? [...this.#hidden, column] : this.#hidden.filter((each) => each !== column);
    this.#draft?.keep([...this.#hidden]);
  }
}
