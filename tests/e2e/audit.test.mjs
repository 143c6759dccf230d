// Who did what when, on the page that only those who oversee may open.

import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { story } from './part.mjs';
import { Key } from './window.mjs';

const { told, part, openMinistry, handOverToClerk, looksRight } = story('audit');
let ministry;
let printed;

const codes = async (window) => Promise.all((await window.findAll('audit-line')).map((line) => line.getAttribute('data-code')));

async function openAudit(window) {
  await window.click('nav-settings');
  await window.click('open-audit');
  await window.find('audit-table');
}

part('a failed unlock, a sign-in and a new case stand on one page, the newest first', async () => {
  ministry = await openMinistry();
  const { window } = ministry;
  await ministry.registerCase({ partner: 'FR', subject: 'Bank records' });
  await window.press(Key.CONTROL, 'l');
  await window.find('unlock-passphrase');
  await ministry.unlock('not the passphrase at all');
  await window.reads('problems', 'passphrase');
  await ministry.unlock();
  await window.find('nav-today');
  await openAudit(window);
  const found = await codes(window);
  for (const code of ['failed_unlock', 'sign_in', 'sign_out', 'register_case']) assert.ok(found.includes(code), `${code} in ${found}`);
  assert.ok(found.indexOf('sign_in') < found.indexOf('register_case'), 'the newest first');
  await looksRight('en');
});

part('filters narrow it, and are taken away', async (window) => {
  const all = (await codes(window)).length;
  await window.choose('audit-kind', 'failed_unlocks');
  await window.click('audit-show');
  await window.reads('audit-count', '1');
  assert.deepEqual(await codes(window), ['failed_unlock']);
  await window.fill('audit-case', 'no such case');
  await window.click('audit-show');
  await window.find('problems');
  await window.click('audit-clear');
  await window.gone('problems');
  assert.ok((await codes(window)).length >= all);
  assert.match(await window.text('audit-count'), /\d/);
});

part('it is printed, and the print is on record', async (window) => {
  const file = join(told.stick, 'audit.pdf');
  await ministry.screen.answerDialog(file, () => window.click('save-list-pdf'));
  await window.reads('notice', 'audit.pdf');
  assert.ok(existsSync(file) && statSync(file).size > 1000);
  await window.click('audit-clear');
  await window.settled();
  assert.ok((await codes(window)).includes('print_audit'));
});

part('a fingerprint that was printed is found again; another is not', async (window) => {
  await window.click('audit-heads');
  const heads = await window.texts('audit-head');
  printed = /((?:\d{5}[ \u00a0]?){8})/.exec(heads[0].replace(/[\u2066-\u2069]/g, ''))?.[1].trim();
  assert.ok(printed, heads[0]);
  await window.fill('audit-fingerprint', printed);
  await window.click('audit-compare');
  await window.reads('audit-compared', 'as it was printed');
  const last = printed.at(-1);
  await window.fill('audit-fingerprint', `${printed.slice(0, -1)}${last === '9' ? '0' : Number(last) + 1}`);
  await window.click('audit-compare');
  await window.find('problems');
  assert.doesNotMatch((await window.texts('audit-compared')).join(), /as it was printed/, 'what was found before is gone');
});

part('it reads in Arabic and in the dark', async (window) => {
  await window.click('nav-settings');
  await window.choose('setting-theme', 'dark');
  await window.click('language-ar');
  await openAudit(window);
  await looksRight('ar-dark');
  await window.click('nav-settings');
  await window.click('language-en');
  await window.choose('setting-theme', 'light');
});

part('a clerk is told that it is not theirs to read', async (window) => {
  await handOverToClerk();
  await ministry.window.inPage(`location.hash = '#/audit'`);
  await window.find('problems');
  assert.equal(await window.has('audit-table'), false);
});
