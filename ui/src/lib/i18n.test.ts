import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { CHOICES } from '../dev/choices';
import { DATES, TEXTS } from '../views/letters/form';
import { UNITS } from '../views/figures/query';
import { known, t, useLanguage, word } from './i18n.svelte';
import { MAIL_TABS } from './routes.svelte';
import { DATE_ORDERS, LINES, RESULTS, TAKE_OVER_FIELDS } from './take-over';

const LETTER_FIELDS = { TEXTS, DATES };

const LANGUAGES = ['en', 'fr', 'ar'] as const;
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];
const files = import.meta.glob<string>('../../../assets/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = import.meta.glob<string>(
  ['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts', '!../dev/**', '!../lib/generated/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

const languageOf = (path: string): string => path.split('/').at(-2) ?? '';
const nameOf = (path: string): string => path.split('/').at(-1) ?? '';

/** Messages the window sees in one language. */
function idsOf(language: string): Set<string> {
  const ids = new Set<string>();
  for (const [path, text] of Object.entries(files)) {
    if (languageOf(path) !== language || ['cli.ftl', 'print.ftl'].includes(nameOf(path))) continue;
    for (const found of text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)) ids.add(found[1]!);
  }
  return ids;
}

/** Ids that stand in the source as they are: t('…'), and the ids kept in tables for t(…). */
function idsUsed(): Set<string> {
  const ids = new Set<string>();
  for (const text of Object.values(sources)) {
    for (const found of text.matchAll(/\bt\(\s*'([^']+)'/g)) ids.add(found[1]!);
    for (const found of text.matchAll(/'((?:keys|nav|date-problem)-[\w-]+)'/g)) ids.add(found[1]!);
  }
  return ids;
}

/** Ids that are put together from a code of the window's own. */
const COMPOSED: Record<string, string[]> = {
  'nav-': ['today', 'cases', 'letters', 'new-case', 'urgent', 'figures', 'bundles', 'conflicts', 'settings', 'take-over'],
  'today-group-': ['urgent', 'no_limit_known', 'overdue', 'today', 'this_week', 'later'],
  'cases-state-': ['open', 'closed', 'urgent', 'conflict', 'in_error'],
  'column-': ['reference', 'kind', 'partner', 'persons', 'stage', 'received', 'next', 'officer', 'held_by'],
  'new-case-': ['incoming-means', 'outgoing-means'],
  'bundle-': [
    'new',
    'changed',
    'same',
    'conflicts',
    'entries',
    'documents',
    'result-new',
    'result-changed',
    'result-same',
  ],
  'letter-book-': ['in', 'out'],
  'letter-do-': ['put_up', 'signed', 'dispatched', 'put_up-by', 'signed-by', 'dispatched-by'],
  'letter-who-': ['put_up', 'signed'],
  'letter-problem-': ['put_up', 'signed'],
  'letter-on-': ['dated', 'embassy', 'ministry', 'received', 'dispatched', 'put_up', 'signed'].map((day) => `${day}_on`),
  'letter-paper-': ['docx', 'pdf', 'docx-named', 'pdf-named'],
  'list-save-': ['pdf', 'xlsx', 'ods', 'csv'].flatMap((format) => [format, `${format}-named`]),
  'mail-tab-': [...MAIL_TABS],
  'mail-none-': [...MAIL_TABS, 'day'],
  'mail-explained-': ['without_case', 'for_signature'],
  'mail-column-': ['number', 'dates', 'who', 'references', 'subject', 'case'],
  'field-': [
    ...Object.values(LETTER_FIELDS).flat().filter((field) => !field.endsWith('_on')),
    ...['name', 'place', 'held_by', 'letterhead', 'duty_numbers', 'offence_list', 'acknowledge_days', 'chase_days', 'recheck_days', 'backup_days', 'tell_ruling_days'],
    ...['competent_authority', 'applicant_contact', 'record', 'sex', 'age_band', 'number', 'reason'],
  ],
  'conflict-kind-': ['removal', 'stages', 'outcome', 'number', 'case'],
  'conflict-why-': ['field', 'removal', 'stages', 'outcome', 'number', 'case'],
  'matter-': ['deadline', 'bring_up', 'measure', 'letter', 'file_out', 'applicant', 'conflict', 'person'],
  'figures-': ['opening', 'new', 'finalised', 'closing', ],
  'unit-': [...UNITS],
  'breaks-': ['closed_before_received', 'closed_without_date', 'no_date', 'no_family'],
  'old-register-field-': [...TAKE_OVER_FIELDS],
  'take-over-what-': [...LINES],
  'take-over-date-': [...DATE_ORDERS],
  'take-over-undone-': [...RESULTS],
  'take-over-result-': [...RESULTS],
  'take-over-row-': [...RESULTS],
  'take-over-report-': ['plan', 'done', 'undone'],
  'urgent-problem-': ['partner', 'name', 'what', 'caller'],
  'void-problem-': ['number', 'reason'],
  'absence-problem-': ['staff', 'stand_in'],
  'hand-cases-': ['from', 'to', 'problem-from', 'problem-to'],
  'settings-': [
    ...['letterhead-hint', 'duty_numbers-hint', 'offence_list-hint', 'number-runs-each', 'number-runs-one'],
  ],
  'settings-theme-': ['system', 'light', 'dark', 'contrast'],
  'settings-density-': ['comfortable', 'compact'],
  'setup-problem-': ['authority', 'state', 'time_zone', 'desk', 'staff'],
  'strength-': ['0', '1', '2', '3', '4'],
  'weekday-': ['1', '2', '3', '4', '5', '6', '7'],
  'month-': Array.from({ length: 12 }, (_, index) => String(index + 1)),
  'label-': ['their_reference', 'dated_on', 'received_on'].flatMap((field) => [
    `${field}-incoming`,
    `${field}-outgoing`,
  ]),
  'effect-': CHOICES.lists['effects'] ?? [],
  'role-': ['sentencing', 'administering'],
  'asked-by-': ['we', 'they', 'person', 'relatives'],
  'direction-': ['incoming', 'outgoing'],
  'family-': CHOICES.families.flatMap(({ family }) => [family, `${family}-short`]),
};

describe.each(LANGUAGES)('%s', (language) => {
  const ids = idsOf(language);

  it('has every message the window uses', () => {
    const composed = Object.entries(COMPOSED).flatMap(([start, ends]) => ends.map((end) => start + end));
    expect([...idsUsed(), ...composed].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has the same window messages as English', () => {
    const own = (code: string): string[] => {
      const text =
        Object.entries(files).find(([path]) => languageOf(path) === code && nameOf(path) === 'ui.ftl')?.[1] ?? '';
      return [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((found) => found[1]!).sort();
    };
    expect(own(language)).toEqual(own('en'));
  });

  it('defines no message twice', () => {
    const bundle = new FluentBundle(language);
    const errors = Object.entries(files)
      .filter(([path]) => languageOf(path) === language)
      .flatMap(([, text]) => bundle.addResource(new FluentResource(text)));
    expect(errors.map(String)).toEqual([]);
  });

  it('renders every window message for every kind of count', () => {
    const bundle = new FluentBundle(`${language}-u-nu-latn`);
    const text =
      Object.entries(files).find(([path]) => languageOf(path) === language && nameOf(path) === 'ui.ftl')?.[1] ?? '';
    bundle.addResource(new FluentResource(text));
    const names = [...new Set([...text.matchAll(/\$(\w+)/g)].map((found) => found[1]!))];
    for (const id of ids) {
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) continue;
      for (const count of COUNTS) {
        const errors: Error[] = [];
        bundle.formatPattern(pattern, Object.fromEntries(names.map((name) => [name, count])), errors);
        expect(errors, id).toEqual([]);
      }
    }
  });
});

describe('French', () => {
  it('keeps signs with their word: no line begins with a colon or ends with an opening quote', () => {
    const parted = Object.entries(files)
      .filter(([path]) => languageOf(path) === 'fr')
      .flatMap(([, text]) => text.split('\n'))
      .filter((line) => !line.startsWith('#') && /\S [:;?!»%](?![=>])|« /.test(line));
    expect(parted).toEqual([]);
  });
});

describe('Arabic', () => {
  it('keeps written-out dates together: after Arabic letters their parts would change places', () => {
    const loose = Object.entries(files)
      .filter(([path]) => languageOf(path) === 'ar')
      .flatMap(([, text]) => text.split('\n').filter((line) => !line.startsWith('#')))
      .filter((line) => /\d+-\d+/.test(line.replace(/\{"\\u206[68]"\}.*?\{"\\u2069"\}/g, '')));
    expect(loose).toEqual([]);
  });
});

describe('a message that is missing', () => {
  it('shows its id in brackets', () => {
    useLanguage('ar', 'latn');
    expect(t('no-such-message')).toBe('[no-such-message]');
    expect(known('no-such-message')).toBe(false);
  });

  it('leaves a code as it is', () => {
    expect(word('instrument', 'Convention of 27 September 1986')).toBe('Convention of 27 September 1986');
    expect(word('instrument', null)).toBe('');
  });
});
