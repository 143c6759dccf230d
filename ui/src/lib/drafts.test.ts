import { beforeEach, expect, it, vi } from 'vitest';
import { mockBackend } from '../dev/mock';
import { backend, useBackend } from './backend';
import { Draft, keepAllDrafts, whenNotKept } from './drafts';

beforeEach(() => {
  vi.useFakeTimers();
  useBackend(mockBackend());
});

it('keeps what was typed within two seconds, once, however long somebody types on', async () => {
  const save = vi.spyOn(backend(), 'saveDraft');
  const draft = new Draft<string>('k');
  draft.keep('a');
  await vi.advanceTimersByTimeAsync(1000);
  draft.keep('ab');
  await vi.advanceTimersByTimeAsync(499);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(save).toHaveBeenCalledExactlyOnceWith('k', '"ab"');
  draft.keep('ab');
  await vi.runAllTimersAsync();
  expect(save).toHaveBeenCalledOnce();
});

it('keeps everything at once before the register locks', async () => {
  const draft = new Draft<string>('k');
  draft.keep('half a senten');
  await keepAllDrafts();
  expect(await new Draft<string>('k').load()).toBe('half a senten');
});

it('gives back all that was typed in a form that was left a moment ago', async () => {
  const left = new Draft<string>('k');
  left.keep('typed and left at on');
  expect(await new Draft<string>('k').load()).toBe('typed and left at on');
});

it('forgets a draft that was recorded, even one still waiting', async () => {
  const draft = new Draft<string>('k');
  draft.keep('a');
  await draft.keepNow();
  draft.keep('b');
  await draft.drop();
  await vi.runAllTimersAsync();
  expect(await new Draft<string>('k').load()).toBeNull();
});

it('says so when the register does not take a draft, and tries again with the next key', async () => {
  const told = vi.fn();
  whenNotKept(told);
  const save = vi.spyOn(backend(), 'saveDraft').mockRejectedValueOnce(new Error('full'));
  const draft = new Draft<string>('k');
  draft.keep('a');
  await vi.runAllTimersAsync();
  expect(told).toHaveBeenCalledOnce();
  draft.keep('a');
  await vi.runAllTimersAsync();
  expect(save).toHaveBeenCalledTimes(2);
  expect(await new Draft<string>('k').load()).toBe('a');
});
