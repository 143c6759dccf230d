import { beforeEach, describe, expect, it } from 'vitest';
import type { LetterView } from '../../lib/generated/LetterView';
import { useLanguage } from '../../lib/i18n.svelte';
import { emptyLetter, isUntouched, nextOfTray, readLetter } from './form';
import { byDay, lastSigner, nextStep } from './words';

beforeEach(() => useLanguage('en', 'latn'));

const letter = (over: Partial<LetterView>): LetterView =>
  ({ id: 'l', way: 'out', status: 'drafted', in_error: null, at: 0, ...over }) as LetterView;

describe('booking a letter', () => {
  it('sends what is typed and the case that was picked, nothing else', () => {
    const form = emptyLetter('in', '2026-11-23');
    form.texts.sender = ' Embassy of Portugal ';
    form.texts.enclosures = '٣';
    form.picked = { id: 'c1', reference: 'EXT-IN-2026-0007' };
    expect(readLetter(form)).toEqual({
      letter: { way: 'in', sender: 'Embassy of Portugal', enclosures: '3', received_on: '2026-11-23', case: 'c1' },
      problems: [],
    });
  });

  it('leaves behind what belongs to the other way', () => {
    const form = emptyLetter('out', '2026-11-23');
    form.texts.sender = 'Embassy';
    form.texts.addressee = 'Ministry of Justice, Lisbon';
    expect(readLetter(form).letter).toEqual({
      way: 'out',
      addressee: 'Ministry of Justice, Lisbon',
      dispatched_on: '2026-11-23',
    });
  });

  it('wants whole days for our own stamp and figures for enclosures', () => {
    const form = emptyLetter('in', null);
    form.dates.received_on = { day: '', month: '11', year: '2026' };
    form.texts.enclosures = 'three';
    expect(readLetter(form).problems.map((problem) => problem.field)).toEqual(['received_on', 'enclosures']);
  });

  it('hands the tray on to the next envelope, and nothing that was on the paper', () => {
    const form = emptyLetter('in', '2026-11-20');
    Object.assign(form.texts, { carrier: 'Embassy courier', channel: 'diplomatic', their_reference: '12/2026' });
    form.picked = { id: 'c1', reference: 'EXT-IN-2026-0007' };
    const next = nextOfTray(form);
    expect(next.texts.carrier).toBe('Embassy courier');
    expect(next.dates.received_on).toEqual({ day: '20', month: '11', year: '2026' });
    expect(next.texts.their_reference).toBe('');
    expect(next.picked).toBeNull();
    expect(isUntouched(form)).toBe(false);
    expect(isUntouched(next)).toBe(true);
  });
});

describe('a letter on its way out', () => {
  it('is put up, signed, dispatched, in this order', () => {
    expect(nextStep(letter({}))).toBe('put_up');
    expect(nextStep(letter({ status: 'put_up' }))).toBe('signed');
    expect(nextStep(letter({ status: 'signed' }))).toBe('dispatched');
    expect(nextStep(letter({ status: 'dispatched' }))).toBeNull();
    expect(nextStep(letter({ way: 'in' }))).toBeNull();
    expect(nextStep(letter({ in_error: 'twice' }))).toBeNull();
  });

  it('is offered to whoever signed the newest one', () => {
    expect(lastSigner([letter({ at: 1, signed_by: 'Old Head' }), letter({ at: 2, put_up_to: 'New Head' })])).toBe(
      'New Head',
    );
    expect(lastSigner([letter({ way: 'in', signed_by: 'Their Minister' })])).toBe('');
  });

  it('stands under its day', () => {
    const days = byDay([
      letter({ id: 'a', dispatched_on: '2026-11-23' }),
      letter({ id: 'b', dispatched_on: '2026-11-23' }),
      letter({ id: 'c', dispatched_on: '2026-11-20' }),
    ]);
    expect(days.map(({ day, letters }) => [day, letters.length])).toEqual([
      ['2026-11-23', 2],
      ['2026-11-20', 1],
    ]);
  });
});
