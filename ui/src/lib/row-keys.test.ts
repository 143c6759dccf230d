import { describe, expect, it } from 'vitest';
import { along, leadsTo } from './row-keys';

describe('the key of a row', () => {
  it('leads to what was recorded last', () => {
    expect(leadsTo([20, 30, null, 10])).toBe(1);
    expect(leadsTo([null, 5])).toBe(1);
  });

  it('leads to the first row where none says when it was recorded, and nowhere where there is none', () => {
    expect(leadsTo([null, null])).toBe(0);
    expect(leadsTo([])).toBe(-1);
  });

  it('goes along the rows and stays at the ends', () => {
    expect([along(0, 3, 'ArrowDown'), along(2, 3, 'ArrowDown')]).toEqual([1, 2]);
    expect([along(1, 3, 'ArrowUp'), along(0, 3, 'ArrowUp')]).toEqual([0, 0]);
    expect(along(1, 3, 'Enter')).toBe(1);
  });
});
