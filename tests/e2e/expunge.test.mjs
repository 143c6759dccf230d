// A value is expunged by law in the program's real window, and what a bundle brought is printed for the file.
//
// The Ministry works in the window; the Port is the command line, so that both are one register's true desks.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PICTURES } from './desk.mjs';
import { story } from './part.mjs';
import { meetPort, portOf } from './port.mjs';
import { Key } from './window.mjs';

const PERSON = 'Teodora Quillfeather';
const CANARY = 'Zzqcanary of the Harbour Bank';
const EARLIER = 'Vvqearlier of the Harbour Bank';
const LAW = 'Data Protection Act 2017, section 39';

const { told, part, openMinistry, looksRight } = story('expunge');
const port = portOf(told);
let ministry;
let reference;
let bundles = 0;

async function toPort() {
  bundles += 1;
  const path = join(told.stick, `to-port-${bundles}.comity`);
  await ministry.exportBundle(path);
  return port('bundle', 'import', path);
}

/** How many cases a search finds. */
async function found(words) {
  const { window } = ministry;
  await window.click('nav-cases');
  await window.fill('cases-search', words);
  await window.settled();
  return (await window.findAll('case-row')).length;
}

part('two desks hold a case that says what must go', async () => {
  ministry = await openMinistry();
  reference = await ministry.registerCase({ partner: 'FR', subject: EARLIER, person: PERSON });
  await ministry.changeField('subject', CANARY);
  await meetPort(told);
  await toPort();
  assert.equal(port('case', 'show', reference).subject, CANARY);
  assert.equal(await found(CANARY), 1, 'before, the search finds it');
});

part('the window says what goes and what stays, and asks for ground, decision and number of the case', async () => {
  const { window } = ministry;
  await ministry.openCase(reference);
  await window.click('expunge-open');
  await window.focusedSoon('expunge-row');
  await window.chooseWords('expunge-row', new RegExp(reference));
  await window.choose('expunge-field', 'subject');
  const goes = await window.reads('expunge-goes', 'Subject');
  assert.ok(goes.includes('2 values'), `the earlier value goes too: ${goes}`);
  assert.ok(!goes.includes('Quillfeather'), `nothing of the person goes: ${goes}`);
  await looksRight('en-asked');
  await window.click('expunge-submit');
  const problems = await window.text('problems');
  for (const words of ['law', 'decided', 'number of the case']) assert.ok(problems.includes(words), problems);
  await looksRight('en-problems');
  await window.fill('expunge-field-law', LAW);
  await window.fill('expunge-field-decision', 'Court of Appeal of Djibouti, 118/2026');
  await window.fill('expunge-field-decided_on-day', '2');
  await window.fill('expunge-field-decided_on-month', '11');
  await window.fill('expunge-field-decided_on-year', '2026');
  await window.fill('expunge-confirm', `${reference}9`);
  await window.press(Key.ENTER);
  await window.reads('problems', 'not the number of the case');
  assert.equal(await window.has('expunge-form'), true, 'nothing is done on a wrong number');
});

part('what was typed outlives a locked register', async () => {
  const { window } = ministry;
  await window.press(Key.ESCAPE);
  await window.gone('expunge-form');
  assert.ok((await window.text('case-reference')).includes(reference), 'closing the form does nothing to the case');
  await window.click('expunge-open');
  await window.focusedSoon('expunge-row');
  await window.chooseWords('expunge-row', new RegExp(reference));
  await window.choose('expunge-field', 'subject');
  await window.fill('expunge-field-law', LAW);
  await window.press(Key.CONTROL, 'l');
  await ministry.unlock();
  await window.find('expunge-form');
  assert.equal(await window.value('expunge-field-law'), LAW);
});

part('an expunged value is nowhere in the case, and the act stands in its place', async () => {
  const { window } = ministry;
  await window.reads('expunge-goes', 'Subject');
  await window.fill('expunge-field-decision', 'Court of Appeal of Djibouti, 118/2026');
  await window.fill('expunge-field-decided_on-day', '2');
  await window.fill('expunge-field-decided_on-month', '11');
  await window.fill('expunge-field-decided_on-year', '2026');
  await window.fill('expunge-confirm', reference);
  await window.press(Key.ENTER);
  await window.gone('expunge-form');
  const told = await window.reads('subject-expunged', LAW);
  for (const words of ['expunged on', 'Amina Warsame', 'Ministry', '118/2026', '2026-11-02']) assert.ok(told.includes(words), told);
  await window.reads('expunged-case-subject', LAW);
  // All of it, also what stands behind another tab.
  const page = await window.inPage('return document.body.textContent');
  for (const gone of [CANARY, EARLIER]) assert.ok(!page.includes(gone), `${gone} still stands on the page`);
  assert.ok(page.includes(PERSON), 'the rest of the case stays');
  await looksRight('en-case');
  assert.equal(await found(CANARY), 0);
  assert.equal(await found(EARLIER), 0);
  assert.equal(await found(PERSON), 1);
});

part('the chain holds, and the settings say who has not heard of the act', async () => {
  const { window } = ministry;
  await window.click('nav-settings');
  await window.click('verify-register');
  await window.reads('register-audit', /in order|holds|nothing/i);
  const acts = await window.reads('expungings', LAW);
  assert.ok(acts.includes('Port') && acts.includes(reference), acts);
  await looksRight('en-settings');
  await toPort();
  assert.equal(port('case', 'show', reference).subject, null);
  assert.equal(port('case', 'list', '--query', CANARY).length, 0);
  assert.equal(port('register', 'verify').ok, true);
  assert.equal(port('register', 'info').content_hash, (await ministry.contentHash()).trim());
});

part('what a bundle brought is printed, right after the import and from the list', async () => {
  const { window, screen } = ministry;
  port('case', 'set', reference, 'subject=Records of one account', 'persons.0.role=witness');
  const path = join(told.stick, 'from-port.comity');
  port('bundle', 'export', '--to', 'Ministry', path);
  await ministry.openBundle(path);
  await ministry.importOpened();
  await looksRight('en-imported');
  const first = join(told.stick, 'report-1.pdf');
  await screen.answerDialog(first, () => window.clickWithin('bundle-received', 'print-import-report'));
  await window.reads('notice', 'report-1.pdf');
  const said = execFileSync('pdftotext', ['-layout', first, '-'], { encoding: 'utf8' });
  for (const words of [reference, 'Records of one account', 'Luís Ferreira', 'Import report', 'Amina Warsame']) assert.ok(said.includes(words), `${words} is not in\n${said}`);
  assert.ok(!said.includes(CANARY), 'what was expunged is not printed');
  execFileSync('pdftoppm', ['-png', '-r', '80', '-l', '1', first, join(PICTURES, 'expunge-printed-report')]);
});

part('the form reads well in Arabic and French, by day and by night, in a small window', async () => {
  const { window } = ministry;
  for (const [theme, language] of [['dark', 'en'], ['light', 'ar'], ['dark', 'ar'], ['light', 'fr']]) {
    await window.click('nav-settings');
    await window.choose('setting-theme', theme);
    await window.click(`language-${language}`);
    await ministry.openCase(reference);
    await window.click('expunge-open');
    await window.chooseWords('expunge-row', new RegExp(reference));
    await window.find('expunge-goes');
    await looksRight(`${language}-${theme}`);
    if (language === 'ar') {
      await window.resize(800, 600);
      await looksRight(`${language}-${theme}-small`);
      await window.resize(1280, 860);
    }
    await window.press(Key.ESCAPE);
    await window.gone('expunge-form');
  }
});
