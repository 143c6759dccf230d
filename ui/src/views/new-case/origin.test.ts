import { beforeEach, expect, it } from 'vitest';
import { mockBackend } from '../../dev/mock';
import { backend, useBackend } from '../../lib/backend';
import { emptyForm } from './form';
import { besideOf, draftKey, fromLetter, listUnfinished, readBeside } from './origin';

beforeEach(() => useBackend(mockBackend()));

const keep = (from: string | undefined, subject: string) =>
  backend().saveDraft(draftKey(from), JSON.stringify({ ...emptyForm(), values: { subject } }));

it('keeps a form for each case and kind of record it stands beside, for each letter, and for none', async () => {
  const origins = [undefined, besideOf('3/17-2', 'transit'), besideOf('3/17-2', 'enquiry'), besideOf('3/18-2', 'enquiry'), fromLetter('3/17-2')];
  expect(new Set(origins.map(draftKey)).size).toBe(origins.length);
  for (const [index, from] of origins.entries()) await keep(from, `typed ${index}`);
  for (const [index, from] of origins.entries())
    expect(JSON.parse((await backend().loadDraft(draftKey(from))) ?? '{}').values.subject).toBe(`typed ${index}`);
});

it('reads which case and which kind of record an address asks for', () => {
  expect(readBeside(besideOf('3/17-2', 'transit'))).toEqual({ id: '3/17-2', record: 'transit' });
  for (const other of [undefined, '', fromLetter('3/17-2'), 'beside', 'beside transit']) expect(readBeside(other)).toBeNull();
});

it('lists what is unfinished elsewhere, and no other kind of draft', async () => {
  await keep(undefined, 'a new case');
  await keep(besideOf('3/17-2', 'transit'), 'a transit');
  await backend().saveDraft('new-case-like', '{}');
  await backend().saveDraft('note 3/17-2', '{}');
  const names = async (open?: string) => (await listUnfinished(open)).map((each) => [each.from, each.form.values['subject']]);
  expect(await names()).toEqual([['beside transit 3/17-2', 'a transit']]);
  expect(await names(besideOf('3/17-2', 'transit'))).toEqual([[undefined, 'a new case']]);
});
