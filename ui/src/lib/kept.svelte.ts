// A small form that is kept as a draft while it is open, so that a lock loses nothing that was typed in it.

import { onMount } from 'svelte';
import { Draft } from './drafts';

/**
 * Called while a component is set up. `read` tells what is typed, null where the form is closed or untouched;
 * `restore` puts back what was kept.
 */
export function keptWhileOpen<T>(key: string, read: () => T | null, restore: (kept: T) => void | Promise<void>): void {
  const draft = new Draft<T>(key);
  let ready = $state(false);
  onMount(async () => {
    const kept = await draft.load().catch(() => null);
    if (kept !== null) await restore(kept);
    ready = true;
  });
  $effect(() => {
    const typed = read();
    if (!ready) return;
    if (typed === null) void draft.drop();
    else draft.keep($state.snapshot(typed) as T);
  });
}
