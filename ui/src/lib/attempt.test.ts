import { expect, test } from 'vitest';
import { Attempt } from './attempt.svelte';

test('one thing is done at a time, and what was asked meanwhile is not', async () => {
  const attempt = new Attempt();
  const done: string[] = [];
  let finish: () => void = () => undefined;
  const first = attempt.at(async () => {
    await new Promise<void>((go) => (finish = go));
    done.push('first');
  });
  expect(attempt.working).toBe(true);
  expect(await attempt.at(async () => void done.push('second'))).toBe(false);
  finish();
  expect(await first).toBe(true);
  expect([done, attempt.working]).toEqual([['first'], false]);
});

test('what went wrong is told at its field until the next attempt', async () => {
  const attempt = new Attempt();
  const fails = (): Promise<void> => Promise.reject(new Error('no room'));
  expect(await attempt.at(fails, (problem) => ({ ...problem, field: 'code' }))).toBe(false);
  expect([attempt.problems.map(({ field }) => field), attempt.working]).toEqual([['code'], false]);
  expect(await attempt.at(async () => undefined)).toBe(true);
  expect(attempt.problems).toEqual([]);
});
