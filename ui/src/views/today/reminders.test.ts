import { render } from 'svelte/server';
import { afterEach, expect, it } from 'vitest';
import { t, useLanguage } from '../../lib/i18n.svelte';
import Reminders from './Reminders.svelte';

const NOTHING = { backup_overdue: false, last_backup_at: null, sheet_due: false, restored: false, law_waits: 0 };

function shown(view: Partial<typeof NOTHING>, training = false): string {
  return render(Reminders, { props: { view: { ...NOTHING, ...view }, training } }).body;
}

afterEach(() => useLanguage('en', 'latn'));

it('asks once a year to take the recovery sheet out, and says nothing before', () => {
  for (const language of ['en', 'fr', 'ar']) {
    useLanguage(language, 'latn');
    const due = shown({ sheet_due: true });
    expect(due).toContain('data-testid="today-sheet"');
    expect(due).toContain(t('recovery-remind'));
    expect(due).toContain(t('recovery-remind-do'));
    expect(due).toContain('href="#/settings"');
    expect(shown({})).not.toContain('today-sheet');
  }
  expect(shown({ sheet_due: true })).not.toContain('over a year');
  useLanguage('en', 'latn');
  expect(shown({ sheet_due: true })).toContain('over a year');
});

it('leaves the sheet and the backup to the banner of the training time, and what a restore lost to nobody', () => {
  const view = { backup_overdue: true, sheet_due: true, restored: true };
  expect(shown(view, true)).not.toMatch(/today-sheet|today-backup/);
  expect(shown(view, true)).toContain('today-restored');
  expect(shown(view)).toMatch(/today-backup[^]*today-sheet[^]*today-restored/);
});

it('counts the open cases for which limits of the law in force wait, and leads to them', () => {
  for (const language of ['en', 'fr', 'ar']) {
    useLanguage(language, 'latn');
    const told = shown({ law_waits: 3 });
    expect(told).toContain('data-testid="today-law-waits"');
    expect(told).toContain(t('today-law-waits', { count: 3 }));
    expect(told).toContain('href="#/cases"');
    expect(shown({})).not.toContain('today-law-waits');
  }
});
