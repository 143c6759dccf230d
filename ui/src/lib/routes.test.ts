import { describe, expect, it } from 'vitest';
import { readRoute, writeRoute, type Route } from './routes.svelte';

describe('addresses', () => {
  it.each<Route>([
    { view: 'today' },
    { view: 'cases' },
    { view: 'new-case' },
    { view: 'bundles' },
    { view: 'conflicts' },
    { view: 'settings' },
    { view: 'case', id: '3/17-2' },
  ])('%o comes back', (route) => {
    expect(readRoute(writeRoute(route))).toEqual(route);
  });

  it.each(['', '#', '#/', '#/nowhere', '#/case', '#/case/%E0%A4%A'])('%s leads to Today', (hash) => {
    expect(readRoute(hash)).toEqual({ view: 'today' });
  });
});
