import { beforeEach, expect, it } from 'vitest';
import { mockBackend } from '../dev/mock';
import { useBackend } from './backend';
import { ColumnChoice } from './columns.svelte';
import { keepAllDrafts } from './drafts';

beforeEach(() => useBackend(mockBackend()));

it('remembers which columns a person wants, in the order of the table', async () => {
  const first = new ColumnChoice('t', ['reference', 'stage', 'officer', 'held_by'], ['held_by']);
  await first.load();
  expect(first.shown).toEqual(['reference', 'stage', 'officer']);
  first.toggle('held_by');
  first.toggle('stage');
  first.toggle('reference');
  expect(first.shown).toEqual(['reference', 'officer', 'held_by']);
  await keepAllDrafts();
  const again = new ColumnChoice('t', ['reference', 'stage', 'officer', 'held_by']);
  await again.load();
  expect(again.shown).toEqual(['reference', 'officer', 'held_by']);
});
