// What a list shows on the screen, beside what has left of it: line for line, value for value.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** Values that the lines of a table show, each set apart as typed; what stands on buttons is not of the list. */
const VALUES = `
  return [...document.querySelectorAll(arguments[0])].map((row) =>
    [...row.querySelectorAll('bdi')].filter((each) => !each.closest('button, dialog')).map((each) => each.innerText));
`;
const bare = (text) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();

/** Lines of a CSV file without its headings. */
export function readCsv(path) {
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/g;
  const rows = [[]];
  for (const [, cell, end] of readFileSync(path, 'utf8').replace(/^\ufeff/, '').matchAll(cells)) {
    rows.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(1).filter((row) => row.length > 1);
}

/** Every value that a line on the screen shows stands in the same line of the file. */
export async function leavesAsShown(window, selector, path) {
  const shown = await window.inPage(VALUES, selector);
  assert.ok(shown.length > 0, 'nothing is shown that could leave');
  // Lines under a group that count it stand in its first columns only.
  const left = readCsv(path).filter((row) => row.slice(2).some((cell) => cell !== ''));
  assert.equal(left.length, shown.length, `${shown.length} lines are shown, ${left.length} have left`);
  shown.forEach((values, at) => {
    const line = bare(left[at].join(' | '));
    for (const value of values.map(bare).filter((value) => value && !isDay(value)))
      assert.ok(line.includes(value), `line ${at + 1} shows “${value}”, but only this has left: ${line}`);
  });
}

/** A day is written out on the screen and a date in the file. */
const isDay = (value) => /^\d{1,2} \p{L}+ \d{4}$/u.test(value) || value === '–';
