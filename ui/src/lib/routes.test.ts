import { describe, expect, it } from 'vitest';
import { readRoute, writeRoute, type Route } from './routes.svelte';

describe('addresses', () => {
  it.each<Route>([
    { view: 'today' },
    { view: 'cases' },
    { view: 'new-case' },
    { view: 'new-case', from: 'beside transit 3/17-2' },
    { view: 'bundles' },
    { view: 'conflicts' },
    { view: 'settings' },
    { view: 'urgent' },
    { view: 'figures' },
    { view: 'take-over' },
    { view: 'letters', tab: 'in' },
    { view: 'letters', tab: 'without_case' },
    { view: 'case', id: '3/17-2' },
  ])('%o comes back', (route) => {
    expect(readRoute(writeRoute(route))).toEqual(route);
  });

  it('of letters without a known part leads to what came in', () => {
    expect(readRoute('#/letters')).toEqual({ view: 'letters', tab: 'in' });
    expect(readRoute('#/letters/nowhere')).toEqual({ view: 'letters', tab: 'in' });
  });

  it.each(['', '#', '#/', '#/nowhere', '#/case', '#/case/%E0%A4%A'])('%s leads to Today', (hash) => {
    expect(readRoute(hash)).toEqual({ view: 'today' });
  });
});
