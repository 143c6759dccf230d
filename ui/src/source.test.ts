// Rules that hold for every file of the window.
import { describe, expect, it } from 'vitest';

const code = import.meta.glob<string>(['./**/*.svelte', './**/*.ts', '!./**/*.test.ts', '!./lib/generated/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const styles = import.meta.glob<string>('./styles/*.css', { query: '?raw', import: 'default', eager: true });
const offenders = (files: Record<string, string>, sign: RegExp): string[] =>
  Object.entries(files)
    .filter(([, text]) => sign.test(text))
    .map(([path]) => path);

describe('source', () => {
  it('reaches the shell through one file', () => {
    expect(offenders(code, /from '@tauri-apps/)).toEqual(['./lib/backend.ts']);
  });

  it('never turns text into markup', () => {
    expect(offenders(code, /\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write/)).toEqual([]);
  });

  it('has no inline style, which the security policy would refuse', () => {
    expect(offenders(code, /<[^>]*\sstyle=/)).toEqual([]);
  });

  it('knows no left and no right', () => {
    const physical =
      /(?:margin|padding|border|inset)-(?:left|right)|[\s;{](?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/;
    const pages = Object.fromEntries(Object.entries(code).filter(([path]) => path.endsWith('.svelte')));
    expect(offenders({ ...pages, ...styles }, physical)).toEqual([]);
  });

  it('names its locale whenever it asks Intl', () => {
    expect(offenders(code, /new Intl\.\w+\(\s*(?:\)|undefined|\[)|toLocale\w*String\(\)/)).toEqual([]);
  });

  it('keeps the sample register out of the product', () => {
    const product = Object.fromEntries(Object.entries(code).filter(([path]) => !path.startsWith('./dev/')));
    expect(offenders(product, /from '[^']*dev\//)).toEqual([]);
  });
});
