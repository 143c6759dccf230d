import { beforeEach, expect, it } from 'vitest';
import { typedDate } from '../../lib/dates';
import { useLanguage } from '../../lib/i18n.svelte';
import { emptyCall, isUntouched, readCall } from './form';

beforeEach(() => useLanguage('en', 'latn'));

it('asks for the State, the name, what was asked and who called, and for nothing else', () => {
  const form = emptyCall(typedDate('2026-11-20'));
  expect(isUntouched(form)).toBe(true);
  expect(readCall(form).problems.map((problem) => problem.field)).toEqual(['partner', 'name', 'what', 'caller']);
  Object.assign(form, { partner: 'PT', name: ' João ', what: 'Hold him', caller: 'M. Lopes', called_at: '٢١:٤٠' });
  expect(readCall(form)).toEqual({
    urgent: {
      partner: 'PT',
      name: 'João',
      what: 'Hold him',
      caller: 'M. Lopes',
      called_on: '2026-11-20',
      called_at: '21:40',
    },
    problems: [],
  });
});
