// Words. Every sentence lives in assets/locales/<language>/*.ftl and is loaded when the window is built.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from './backend';

export type Digits = 'latn' | 'arab';

/** Written form of each language, its own name, and the way it runs. */
export const LANGUAGES: Record<Language, { name: string; dir: 'ltr' | 'rtl' }> = {
  en: { name: 'English', dir: 'ltr' },
  fr: { name: 'Français', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
};

// Words of the command line and of printed pages never show in the window.
const sources = import.meta.glob<string>(
  ['../../../assets/locales/*/*.ftl', '!../../../assets/locales/*/cli.ftl', '!../../../assets/locales/*/print.ftl'],
  { query: '?raw', import: 'default', eager: true },
);

function isLanguage(code: string): code is Language {
  return code in LANGUAGES;
}

const bundles = new Map<string, FluentBundle>();

function bundleFor(language: Language, digits: Digits): FluentBundle {
  const tag = `${language}-u-ca-gregory-nu-${digits}`;
  let bundle = bundles.get(tag);
  if (bundle) return bundle;
  bundle = new FluentBundle(tag);
  for (const [path, text] of Object.entries(sources)) {
    if (path.split('/').at(-2) === language) bundle.addResource(new FluentResource(text));
  }
  bundles.set(tag, bundle);
  return bundle;
}

const english = bundleFor('en', 'latn');

let language = $state<Language>('en');
let digits = $state<Digits>('latn');
let chosen = $state.raw<FluentBundle>(english);

/** Arabic-Indic digits belong to Arabic text; elsewhere the office's choice does not apply. */
function digitsFor(code: Language, wanted: Digits): Digits {
  return code === 'ar' ? wanted : 'latn';
}

export const currentLanguage = (): Language => language;
export const currentDirection = (): 'ltr' | 'rtl' => LANGUAGES[language].dir;
export const currentDigits = (): Digits => digitsFor(language, digits);

export function useLanguage(code: string, wanted: Digits): void {
  language = isLanguage(code) ? code : 'en';
  digits = wanted;
  chosen = bundleFor(language, digitsFor(language, wanted));
  if (typeof document === 'undefined') return;
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGES[language].dir;
}

function format(bundle: FluentBundle, id: string, args?: Record<string, FluentVariable>): string | null {
  const value = bundle.getMessage(id)?.value;
  return value ? bundle.formatPattern(value, args ?? null, []) : null;
}

/** Whether a message exists, in the chosen language or in English. */
export function known(id: string): boolean {
  return chosen.hasMessage(id) || english.hasMessage(id);
}

/** The sentence in the chosen language, else in English, else its id in brackets. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  return format(chosen, id, args) ?? format(english, id, args) ?? `[${id}]`;
}

/** Words of codes that the office added to the law: by message id, then by language. */
let own = $state.raw<Record<string, Record<string, string>>>({});

export function learnWords(words: Record<string, Record<string, string>>): void {
  own = words;
}

/** The word for a code of the law files; a code nobody has worded shows as it is. */
export function word(kind: string, code: string | null | undefined): string {
  if (!code) return '';
  const id = `${kind}-${code}`;
  if (known(id)) return t(id);
  return own[id]?.[language] ?? own[id]?.['en'] ?? Object.values(own[id] ?? {})[0] ?? code;
}

/** Codes that have a word of one kind, such as every State that has a name. */
export function codesOf(kind: string): string[] {
  const pattern = new RegExp(`^${kind}-(\\w+) *=`, 'gm');
  return Object.entries(sources)
    .filter(([path]) => path.split('/').at(-2) === 'en')
    .flatMap(([, text]) => [...text.matchAll(pattern)].map((found) => found[1] ?? ''));
}

const collators = new Map<string, Intl.Collator>();

/** Alphabetical order of the chosen language. */
export function inOrder(a: string, b: string): number {
  const tag = `${language}-u-co-standard-kn-true`;
  let collator = collators.get(tag);
  if (!collator) collators.set(tag, (collator = new Intl.Collator(tag)));
  return collator.compare(a, b);
}

/** A message in one given language, whatever the window speaks: month names as people may type them. */
export function inLanguage(code: Language, id: string): string | null {
  return format(bundleFor(code, 'latn'), id);
}
