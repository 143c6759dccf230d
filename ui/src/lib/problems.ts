// What went wrong, in words, and the field it belongs to.

import type { Refusal } from './backend';
import { fieldWords } from './fields';
import { known, t } from './i18n.svelte';

export type Problem = {
  text: string;
  advice?: string;
  /** Name of the field, as the form knows it. */
  field?: string;
};

function isRefusal(thrown: unknown): thrown is Refusal {
  return typeof thrown === 'object' && thrown !== null && typeof (thrown as Refusal).code === 'string';
}

/** A value as its sentence needs it: a count that chooses its plural, codes in words. */
function argument(name: string, value: string): string | number {
  switch (name) {
    case 'field':
      // A path such as own_limits.0.length is named by its last part.
      return fieldWords('', value.split('.').at(-1) ?? value);
    case 'count':
      return /^\d+$/.test(value) ? Number(value) : value;
    case 'gates':
      return value
        .split(', ')
        .map((code) => (known(`gate-${code}`) ? t(`gate-${code}`) : code))
        .join(t('list-separator'));
    default:
      return value;
  }
}

/** Turns whatever a command rejected with into sentences. */
export function problemOf(thrown: unknown): Problem {
  if (!isRefusal(thrown)) return { text: t('problem-unknown', { detail: String(thrown) }) };
  const args = Object.fromEntries(
    (thrown.args ?? []).map(([name, value]) => [name, argument(name, value)]),
  );
  const id = `error-${thrown.code}`;
  const problem: Problem = {
    text: known(id) ? t(id, args) : t('problem-unknown', { detail: thrown.code }),
  };
  if (known(`${id}-advice`)) problem.advice = t(`${id}-advice`, args);
  if (thrown.field) problem.field = thrown.field === 'happened_on' ? 'on' : thrown.field;
  return problem;
}

/** Element id of a form field: `persons.0.name` stands under `field-persons-0-name`. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^A-Za-z0-9_]+/g, '-')}`;
}

/** The sentence for one field. */
export function problemAt(problems: readonly Problem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.text;
}
