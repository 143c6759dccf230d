import { describe, expect, it } from 'vitest';
import type { GateView } from './generated/GateView';
import { asksBringUp, changing, emptyGiven, givenToSend, together } from './gates';

const gate = (code: string, state: string, more: Partial<GateView> = {}): GateView => ({
  code,
  words: code,
  strength: 'duty',
  state,
  wanting: [],
  questions: [],
  offers: [],
  sets: [],
  needs_reason: true,
  passed_by: null,
  may_pass: true,
  ground: null,
  condition: null,
  reason: null,
  source: 'UNTOC art. 18(26)',
  sure: 'read',
  further: [],
  because: [],
  unclear: [],
  ...more,
});

describe('what is given to the gates', () => {
  it('sends nothing where nothing was given', () => {
    expect(givenToSend(emptyGiven())).toBeUndefined();
  });

  it('sends a recommendation that was passed without a word, and leaves empty answers out', () => {
    const draft = { ...emptyGiven(), passes: { other: '' }, answers: { refused_for: '', partner_asks: 'neither' } };
    const sent = givenToSend(draft);
    expect(sent?.passes).toEqual({ other: '' });
    expect(sent?.answers).toEqual({ partner_asks: 'neither' });
  });

  it('keeps a gate held while one of two steps holds it', () => {
    const plain = { takes_grounds: false, grounds: [], sign_off: null };
    const both = together([
      { ...plain, gates: [gate('a', 'held'), gate('b', 'satisfied')] },
      { ...plain, gates: [gate('a', 'satisfied'), gate('b', 'satisfied')] },
    ]);
    expect(both.gates.map((each) => each.state)).toEqual(['held', 'satisfied']);
  });

  it('asks for a bring-up once a way that needs one is chosen', () => {
    const offers = [
      { way: 'submission_for_prosecution', obligation: 'unasked', instead: false, sets: ['bring_up_prosecution'], sources: [] },
    ];
    const view = { takes_grounds: true, grounds: [], gates: [gate('a', 'held', { offers })], sign_off: null };
    expect(asksBringUp(view, emptyGiven())).toBe(false);
    expect(asksBringUp(view, { ...emptyGiven(), answers: { follow_up: 'submission_for_prosecution' } })).toBe(true);
  });
});

describe('a change that the law may ask something before', () => {
  it('is that of a measure’s status and of anything a renewal says', () => {
    expect(changing('measure', 'r1', 'status', 'refused')).toEqual({ measure: 'r1', status: 'refused' });
    expect(changing('renewal', 'r2', 'renewal_answer', 'granted')).toEqual({
      record: 'renewal',
      row: 'r2',
      fields: { renewal_answer: 'granted' },
    });
  });

  it('is that of what a record is, or how much', () => {
    expect(changing('decision', 'r4', 'kind', 'refused')?.fields).toEqual({ kind: 'refused' });
    expect(changing('asset_entry', 'r5', 'amount', '101')?.record).toBe('asset_entry');
    expect(changing('decision', 'r4', 'decided_by', 'Court of Appeal')).toBeNull();
  });

  it('says what is emptied, and is none of other rows', () => {
    expect(changing('renewal', 'r2', 'granted_until', null)?.fields).toEqual({ granted_until: '' });
    expect(changing('measure', 'r1', 'description', 'Bank records')).toBeNull();
    expect(changing('note', 'r3', 'text', 'Telephoned')).toBeNull();
  });
});
