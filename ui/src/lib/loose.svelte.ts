// The row outside any case that somebody is striking out, with its reason: one at a time, kept as a draft.

import { Draft } from './drafts';

export type LooseError = { row: string; reason: string };

class Loose {
  form = $state<LooseError | null>(null);
  readonly #draft = new Draft<LooseError>('in-error');
  #reading: Promise<void> | null = null;

  /** Once, however many rows ask for it. */
  load(): Promise<void> {
    return (this.#reading ??= this.#read());
  }

  /** Opens the form of a row, or closes it. */
  put(form: LooseError | null): void {
    this.form = form;
    if (!form) void this.#draft.drop();
  }

  /** Keeps what is typed, soon. */
  keep(form: LooseError): void {
    if (form.reason) this.#draft.keep({ ...form });
  }

  async #read(): Promise<void> {
    const kept = await this.#draft.load().catch(() => null);
    this.form ??= kept;
  }
}

export const loose = new Loose();
