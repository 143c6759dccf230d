import { expect, test } from 'vitest';
import type { Step } from './generated/Step';
import { formatSize } from './fields';
import { t, useLanguage } from './i18n.svelte';
import { spokenStep } from './long-work';

const PHASES: Step['phase'][] = [
  'attaching', 'saving', 'checking', 'measuring', 'writing', 'reading_back', 'inspecting', 'importing', 'joining',
];

test('a bar of a thousand steps is read aloud five times at most', () => {
  const steps = Array.from({ length: 1001 }, (_, n) => spokenStep({ phase: 'writing', done: n, total: 1000, file: 1, files: 1 }));
  expect(new Set(steps).size).toBe(5);
  expect(spokenStep({ phase: 'writing', done: 0, total: 0, file: 2, files: 3 })).toBe('writing 2 0');
});

test('every phase and amount has words in each language', () => {
  for (const language of ['en', 'fr', 'ar'] as const) {
    useLanguage(language, 'arab');
    for (const phase of PHASES) expect(t(`progress-${phase}`)).not.toContain('[');
  }
  useLanguage('en', 'latn');
  expect(t('progress-of', { done: formatSize(412_000_000), total: formatSize(3_200_000_000) }).replace(/[\u2068\u2069]/g, '')).toBe(
    '412 MB of 3.2 GB',
  );
  useLanguage('ar', 'arab');
  expect(formatSize(412_000_000)).toMatch(/٤١٢/);
  useLanguage('en', 'latn');
});
