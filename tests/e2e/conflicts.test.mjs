// Two desks apart, and a person who settles what they did: in the program's real window, with the keyboard.
//
// The Ministry works in the window; the Port is the command line, so that both are one register's true desks.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURES } from './desk.mjs';
import { story } from './part.mjs';
import { meetPort, portOf } from './port.mjs';
import { Key } from './window.mjs';

const PERSON = 'Teodora Quillfeather';
const HERE = 'Records of two accounts at the Harbour Bank, opened in 2019, with every transfer above ten thousand francs';
const THERE = 'Records of one account at the Harbour Bank, opened in 2020, with every transfer above ten thousand francs';
const BEFORE = 'Records of accounts at the Harbour Bank';
const ARABIC_HERE = 'سجلات حسابين في بنك الميناء مع كل تحويل يزيد على عشرة آلاف فرنك';
const ARABIC_THERE = 'سجلات حساب واحد في بنك الميناء مع كل تحويل يزيد على عشرة آلاف فرنك';
const CHINESE_HERE = '调取上海港口银行两个账户自二零一九年以来的全部交易记录以及开户申请表和客户身份证明文件的副本各一份';
const CHINESE_THERE = '调取北京港口银行两个账户自二零二零年以来的全部交易记录以及开户申请表和客户身份证明文件的副本各一份';

const { told, part, openMinistry, looksRight } = story('conflicts');
const port = portOf(told);
let ministry;
let bundles = 0;
const cases = {};

/** Leaves what the Port has for the Ministry, and takes it in. */
async function fromPort() {
  await ministry.openBundle(portBundle());
  return ministry.importOpened();
}

function portBundle() {
  bundles += 1;
  const path = join(told.stick, `from-port-${bundles}.comity`);
  port('bundle', 'export', '--to', 'Ministry', path);
  return path;
}

async function toPort() {
  bundles += 1;
  const path = join(told.stick, `to-port-${bundles}.comity`);
  await ministry.exportBundle(path);
  return port('bundle', 'import', path);
}

/** Opens the line of the list that says this, by the arrow keys. */
async function openLine(words) {
  const { window } = ministry;
  await window.find('conflict-open');
  await window.settled();
  const lines = await window.texts('conflict-open');
  const at = lines.findIndex((line) => words.every((word) => line.includes(word)));
  assert.notEqual(at, -1, `${words.join(', ')} is not in ${JSON.stringify(lines)}`);
  await window.inPage(`document.querySelector('[data-testid="conflict-open"]').focus()`);
  for (let step = 0; step < at; step += 1) await window.press(Key.ARROW_DOWN);
  await window.press(Key.ENTER);
  await window.find('conflict-card');
}

part('two desks hold the same cases', async () => {
  ministry = await openMinistry();
  cases.text = await ministry.registerCase({ partner: 'FR', subject: BEFORE, person: PERSON });
  cases.stages = await ministry.registerCase({ partner: 'PT', subject: 'Hearing by video link', person: 'Li Wei' });
  await meetPort(told);
  await toPort();
  assert.equal(port('case', 'list').length, 2);
});

part('they work apart, and everything that clashes is listed', async () => {
  const { window } = ministry;
  await ministry.openCase(cases.text);
  await ministry.changeField('subject', HERE);
  await window.inPage(`document.querySelector('[data-testid="person"]').open = true`);
  await window.clickWithin('person', 'in-error');
  await window.focusedSoon('error-field-reason');
  await window.type('belongs to another file');
  await window.click('in-error-submit');
  await window.reads('person', /entered in error/i);
  await ministry.openCase(cases.stages);
  await ministry.recordStep('MI12', { passing: ['redirected'] });

  cases.twice = await ministry.registerCase({ partner: 'BE', subject: 'Seizure of a ship', person: 'A. Haddad' });

  port('case', 'set', cases.text, `subject=${THERE}`, 'persons.0.role=witness');
  port('case', 'step', cases.stages, 'MI75');
  const twice = join(told.stick, 'case.json');
  writeFileSync(twice, JSON.stringify({ family: 'mla', direction: 'incoming', partner: 'BE', subject: 'Seizure of a boat', reference: cases.twice }));
  port('case', 'add', twice);

  const taken = await fromPort();
  assert.ok(taken.conflicts >= 1);
  await window.click('nav-conflicts');
  await window.find('conflict-open');
  assert.equal((await window.findAll('conflict-open')).length, 4);
  await looksRight('en-list');
  await window.click('nav-cases');
  await window.reads('case-row', cases.text);
  await looksRight('en-cases');
});

part('a text is settled by the keyboard alone, after looking at what differs', async () => {
  const { window } = ministry;
  await window.click('nav-conflicts');
  await openLine(['Subject']);
  const card = await window.text('conflict-card');
  for (const words of ['two accounts', 'one account', 'Amina Warsame', 'Luís Ferreira', 'Port']) assert.ok(card.includes(words), `the conflict does not show ${words}`);
  const marked = await window.inPage(`return [...document.querySelectorAll('[data-testid="conflict-card"] mark')].map((each) => each.textContent)`);
  assert.ok(marked.includes('two accounts') && marked.includes('one account'), `marked: ${marked}`);
  await looksRight('en-text');
  await window.press('2');
  await window.reads('conflict-effect', 'will stand');
  await looksRight('en-text-chosen');
});

part('another value that arrives meanwhile is shown, and what was typed stays', async () => {
  const { window, screen } = ministry;
  await window.press('3');
  await window.focusedSoon('conflict-');
  const written = 'Records of three accounts at the Harbour Bank';
  const field = await window.inPage(`return document.querySelector('[data-testid="conflict-card"] [data-testid$="-field-other"]').dataset.testid`);
  await window.fill(field, written);
  // While the form is open a stick comes in.
  port('case', 'set', cases.text, 'subject=Records of four accounts at the Harbour Bank, opened in 2021, of any size');
  const late = portBundle();
  await screen.answerDialog(late, () =>
    window.inPage(`window.__TAURI_INTERNALS__.invoke('open_bundle').then(({ token }) => window.__TAURI_INTERNALS__.invoke('import_bundle', { token })).then(() => { document.title = 'arrived'; });`),
  );
  for (let tries = 0; tries < 100 && (await window.inPage('return document.title')) !== 'arrived'; tries += 1) await new Promise((done) => setTimeout(done, 100));
  await window.click('conflict-settle');
  await window.find('problems');
  await window.reads('conflict-card', 'four accounts');
  assert.equal(await window.value(field), written, 'what was typed is still there');
  await looksRight('en-newer');
  await window.click('conflict-settle');
  await window.gone('conflict-card');
  await ministry.openCase(cases.text).catch(() => undefined);
});

part('a removal against an edit, two stages and a number given twice are settled, each saying what it does', async () => {
  const { window } = ministry;
  await window.click('nav-conflicts');
  await window.settled();
  await openLine(['Removed here']);
  await window.reads('conflict-card', 'belongs to another file');
  await looksRight('en-removal');
  await window.press('1');
  await window.reads('conflict-effect', 'counts again');
  await window.press(Key.ENTER);
  await window.gone('conflict-card');

  await openLine(['In two stages']);
  await looksRight('en-stages');
  await window.press('1');
  await window.press(Key.ENTER);
  await window.gone('conflict-card');

  await openLine(['One number']);
  await looksRight('en-number');
  await window.press('1');
  await window.press(Key.ENTER);
  await window.gone('conflict-card');
  await window.gone('nav-conflicts').catch(() => undefined);

  await toPort();
  assert.deepEqual(port('conflict', 'list'), []);
  assert.equal(port('register', 'info').content_hash, (await ministry.contentHash()).trim());
  assert.equal(port('case', 'show', `${cases.twice}-2`).aliases[0], cases.twice);
  await ministry.openCase(cases.stages);
  await window.scrollTo('timeline');
  await window.reads('timeline-entry', 'settled a conflict');
  await looksRight('en-timeline');
});

part('Arabic and Chinese texts are compared word by word, in every look', async () => {
  const { window } = ministry;
  await ministry.openCase(cases.stages);
  await ministry.changeField('subject', ARABIC_HERE);
  await window.click('facts-all');
  await ministry.changeField('offences', CHINESE_HERE);
  port('case', 'set', cases.stages, `subject=${ARABIC_THERE}`, `offences=${CHINESE_THERE}`);
  await fromPort();
  await ministry.openCase(cases.stages);
  const marked = await window.inPage(`return [...document.querySelectorAll('[data-testid="conflict-card"] mark')].map((each) => each.textContent)`);
  for (const words of ['حسابين', '上海', '北京']) assert.ok(marked.some((each) => each.includes(words)), `${words} is not marked in ${marked}`);
  assert.ok(await window.has('settle-case-subject'), 'a contested field is decided, not typed over');
  await looksRight('en-case');
  const pdf = join(told.stick, 'summary.pdf');
  await window.click('print-summary');
  await window.click('print-language-ar');
  await ministry.screen.answerDialog(pdf, () => window.click('print-submit'));
  await window.gone('print-dialog');
  execFileSync('pdftoppm', ['-png', '-r', '80', '-l', '1', pdf, join(PICTURES, 'conflicts-printed-ar')]);
  for (const [theme, language] of [['dark', 'en'], ['light', 'ar'], ['dark', 'ar'], ['light', 'fr']]) {
    await window.click('nav-settings');
    await window.choose('setting-theme', theme);
    await window.click(`language-${language}`);
    await ministry.openCase(cases.stages);
    await looksRight(`${language}-${theme}-case`);
    await window.click('nav-conflicts');
    await window.find('conflict-open');
    await window.inPage(`document.querySelector('[data-testid="conflict-open"]').click()`);
    await window.find('conflict-card');
    await looksRight(`${language}-${theme}-list`);
  }
});

part('the command line says the same, and refuses what was listed before another value came', async () => {
  const listed = port('conflict', 'list');
  assert.deepEqual(listed, [], 'the Port has not heard yet');
  await toPort();
  const [conflict] = port('conflict', 'list').filter((each) => each.field === 'subject');
  assert.equal(conflict.case, cases.stages);
  assert.throws(() => port('case', 'set', cases.stages, 'subject=x'), (error) => error.code === 3 && error.said.includes(conflict.id));
  assert.throws(() => port('conflict', 'resolve', conflict.id.replace(/-[^-]*$/, '-1'), ARABIC_HERE), (error) => error.code === 3 && error.said.includes('conflict-newer') && error.said.includes(conflict.id));
  port('conflict', 'resolve', conflict.id, ARABIC_HERE);
  assert.equal(port('case', 'show', cases.stages).subject, ARABIC_HERE);
});
