// One case, two desks, one stick, one printed page: in the program's real window, with real files and real dialogs.
//
// The parts of the story build on each other; after one fails, the rest is skipped. Pictures go to target/e2e/.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Desk, PICTURES } from './desk.mjs';
import { Key } from './window.mjs';

const AUTHORITY = 'Ministry of Justice of Djibouti';
const PASSPHRASE = 'three camels cross at noon';
const OFFICE = { authority: AUTHORITY, state: 'DJ', timeZone: 'Africa/Djibouti' };
const PERSON = 'Teodora Quillfeather';
const SUBJECT = 'Embezzlement at the harbour office';
const NOTE = 'The prosecutor of Marseille telephoned about Quillfeather';
const PAPER = Buffer.from(`Warrant of arrest against ${PERSON}\n`.repeat(200));

let folder;
let stick;
let ministry;
let port;
let reference;
let listed;
let broken = null;

/** One part of the story. What comes after is skipped when it fails, unless it does not build on it. */
function part(says, tell, { restNeedsIt = true } = {}) {
  test(says, { timeout: 240_000 }, async (t) => {
    if (broken) return t.skip(`“${broken}” failed`);
    try {
      await tell();
    } catch (error) {
      if (restNeedsIt) broken = says;
      for (const desk of [ministry, port]) await desk?.screen.photograph(join(PICTURES, `failed-${desk === ministry ? 'ministry' : 'port'}.png`)).catch(() => undefined);
      throw error;
    }
  });
}

/** Everyone can use what the window shows now; and a picture of it. */
async function looksRight(desk, name) {
  await desk.window.picture(name);
  assert.deepEqual(await desk.window.barriers(), [], `${name} keeps somebody out`);
}

before(() => {
  mkdirSync(PICTURES, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'comity-story-'));
  stick = join(folder, 'stick');
  mkdirSync(stick, { mode: 0o700 });
  writeFileSync(join(stick, 'warrant.txt'), PAPER);
});

after(async () => {
  await ministry?.close();
  await port?.close();
  if (broken) console.log(`The desks’ folders are kept in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
});

part('the Ministry desk sets up its register', async () => {
  ministry = await Desk.open(join(folder, 'ministry'), { ...OFFICE, desk: 'Ministry', staff: 'Amina Warsame', passphrase: PASSPHRASE });
  await ministry.window.find('setup-submit');
  await looksRight(ministry, 'en-first-run');
  assert.ok(await ministry.window.noticesABarrier(), 'axe must find the fault it is shown');

  await ministry.window.click('setup-submit');
  await ministry.window.find('problems');
  await looksRight(ministry, 'en-first-run-problems');

  await ministry.setUp();
  await ministry.window.reads('who', 'Amina Warsame');
  assert.ok(await ministry.window.has('training-banner'), 'nothing says yet that this is for training only');
  await looksRight(ministry, 'en-today-empty');
});

part('a case is registered with the keyboard alone', async () => {
  const { window } = ministry;
  await window.press(Key.CONTROL, 'n');
  await window.find('case-form');
  await window.tabTo('family-extradition');
  await window.press(Key.SPACE);
  await window.tabTo('direction-incoming');
  await window.press(Key.ARROW_DOWN);
  await window.tabTo('field-subject');
  await window.type(SUBJECT);
  await window.tabTo('field-partner');
  await window.type('France');
  await window.tabTo('field-applicant');
  await window.type('Public prosecutor, Djibouti');
  await window.tabTo('field-instrument');
  await window.type('European Convention on Extradition');
  await window.tabTo('field-persons-0-name');
  await window.type(PERSON);
  await window.tabTo('field-persons-0-born_on-year');
  await window.type('1971');
  assert.equal(await window.value('field-partner'), 'FR');
  assert.equal(await window.value('field-instrument'), 'ets24');
  await looksRight(ministry, 'en-new-case');
  await window.press(Key.CONTROL, Key.ENTER);

  reference = (await window.text('case-reference')).trim();
  assert.match(reference, /^EXT-OUT-\d{4}-\d+$/);
  await window.reads('person', PERSON);
  await looksRight(ministry, 'en-case-new');
});

part('provisional arrest brings its two limits, with their effect and source', async () => {
  for (const stage of ['XO10', 'XO15', 'XO25']) await ministry.recordStep(stage);
  await ministry.recordStep('XO27', { person: PERSON });
  const limit = await ministry.window.reads('deadline', 'ETS 24');
  assert.ok(limit.includes(PERSON), 'a limit about custody names the person');
  assert.equal((await ministry.window.findAll('deadline')).length, 2, 'ETS 24 art. 16(4) has two limits');
  await looksRight(ministry, 'en-case-deadlines');
  await ministry.window.click('nav-today');
  await ministry.window.reads('today-table', reference);
  await looksRight(ministry, 'en-today');
  await ministry.openCase(reference);
});

part('a note takes two keys, and outlives a lock while it is still being typed', async () => {
  const { window, screen } = ministry;
  await window.press('n');
  await window.focusedSoon('note-field-text');
  await window.type(NOTE);
  await screen.focusWindow();
  await screen.press('ctrl+l');
  await window.find('unlock-passphrase');
  await ministry.unlock();
  await window.find('note-form');
  assert.equal(await window.value('note-field-text'), NOTE);
  await window.click('note-field-text');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('note', NOTE);
});

part('a document is attached through the system’s dialog and comes back byte by byte', async () => {
  const { window, screen } = ministry;
  await screen.answerDialog(join(stick, 'warrant.txt'), () => window.click('attach'), { picture: join(PICTURES, 'en-dialog-open.png') });
  await window.reads('document', 'warrant.txt');
  await window.reads('document-sha256', createHash('sha256').update(PAPER).digest('hex'));
  await screen.answerDialog(join(stick, 'taken-out.txt'), () => window.click('save-document'));
  await window.reads('notice', 'taken-out.txt');
  assert.ok(readFileSync(join(stick, 'taken-out.txt')).equals(PAPER));
  await looksRight(ministry, 'en-case-documents');
});

part('the Port desk sets up, and the two admit each other by the fingerprint they hear', async () => {
  port = await Desk.open(join(folder, 'port'), { ...OFFICE, desk: 'Port', staff: 'Luís Ferreira', passphrase: PASSPHRASE });
  await port.setUp();
  const [heardFromMinistry, heardFromPort] = [await ministry.fingerprint(), await port.fingerprint()];
  assert.notEqual(heardFromMinistry, heardFromPort);
  await ministry.giveOutCard(join(stick, 'ministry.comity-card'), { picture: join(PICTURES, 'en-dialog-save.png') });
  await port.giveOutCard(join(stick, 'port.comity-card'));

  await ministry.admit(join(stick, 'port.comity-card'), heardFromMinistry);
  await ministry.window.find('problems');
  assert.ok(!(await ministry.window.text('admit-card')).includes(heardFromPort), 'a refusal must not tell the fingerprint');
  await looksRight(ministry, 'en-card-refused');
  await ministry.window.fill('card-fingerprint', heardFromPort);
  await ministry.window.click('admit-card-submit');
  await ministry.window.reads('card', 'Port');

  await port.admit(join(stick, 'ministry.comity-card'), heardFromMinistry);
  await port.window.reads('card', 'Ministry');
  listed = {
    heard: [heardFromPort, heardFromMinistry],
    shown: await Promise.all([ministry, port].map(async ({ window }) => (await window.texts('card')).join(' '))),
  };
});

part('the list of admitted desks shows the fingerprints that were typed', () => {
  const [atMinistry, atPort] = listed.shown.map((text) => text.replace(/\s+/g, ' '));
  assert.ok(atMinistry.includes(listed.heard[0]), `the Ministry heard ${listed.heard[0]} and is shown ${atMinistry}`);
  assert.ok(atPort.includes(listed.heard[1]), `the Port heard ${listed.heard[1]} and is shown ${atPort}`);
}, { restNeedsIt: false });

part('a sealed bundle is inspected before anything is stored, and imported once', async () => {
  const bundle = join(stick, 'to-port.comity');
  await ministry.exportBundle(bundle);
  await looksRight(ministry, 'en-bundle-written');
  assert.ok(!readFileSync(bundle).includes(PERSON), 'the bundle is sealed');

  const cut = join(stick, 'cut.comity');
  writeFileSync(cut, readFileSync(bundle).subarray(0, -200));
  const empty = await port.contentHash();
  await port.openBundle(cut);
  await port.window.find('problems');
  await looksRight(port, 'en-bundle-refused');

  await port.openBundle(bundle);
  assert.deepEqual(await port.bundleFigures(), { new: 1, changed: 0, same: 0, conflicts: 0 });
  await looksRight(port, 'en-bundle-preview');
  assert.equal(await port.contentHash(), empty, 'looking must not store anything');

  await port.openBundle(bundle);
  assert.equal((await port.importOpened()).new, 1);
  const imported = await port.contentHash();
  await port.openBundle(bundle);
  await port.importOpened();
  assert.equal(await port.contentHash(), imported, 'importing again changes nothing');
  await port.openCase(reference);
  await port.window.reads('person', PERSON);
  await port.window.reads('document', 'warrant.txt');
});

part('both desks edit one field apart; both values survive, and a person settles it', async () => {
  await ministry.openCase(reference);
  await ministry.changeField('subject', 'Embezzlement, as the Ministry words it');
  await port.changeField('subject', 'Embezzlement, as the Port words it');
  const back = join(stick, 'to-ministry.comity');
  await port.exportBundle(back);
  await ministry.openBundle(back);
  assert.equal((await ministry.bundleFigures()).conflicts, 1);
  await ministry.importOpened();
  await ministry.window.find('nav-conflicts');
  await ministry.openCase(reference);
  const card = await ministry.window.text('conflict-card');
  for (const words of ['as the Ministry words it', 'as the Port words it', 'Amina Warsame', 'Luís Ferreira', 'Port']) assert.ok(card.includes(words), `the conflict does not show ${words}`);
  await looksRight(ministry, 'en-conflict');

  await ministry.window.click('conflict-value-1');
  await ministry.window.click('conflict-settle');
  await ministry.window.gone('conflict-card');
  await ministry.window.gone('nav-conflicts');

  const settled = join(stick, 'settled.comity');
  await ministry.exportBundle(settled);
  await port.openBundle(settled);
  await port.importOpened();
  assert.equal(await port.contentHash(), await ministry.contentHash(), 'both desks hold the same register');
});

part('the summary prints, and its text can be read back', async () => {
  await ministry.openCase(reference);
  for (const language of ['en', 'fr', 'ar']) {
    const pdf = join(stick, `summary-${language}.pdf`);
    await ministry.window.click('print-summary');
    await ministry.window.click(`print-language-${language}`);
    if (language === 'en') await looksRight(ministry, 'en-print');
    await ministry.screen.answerDialog(pdf, () => ministry.window.click('print-submit'));
    await ministry.window.gone('print-dialog');
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    for (const words of [reference, PERSON, 'warrant.txt']) assert.ok(text.includes(words), `the ${language} page lacks ${words}`);
    execFileSync('pdftoppm', ['-png', '-r', '80', pdf, join(PICTURES, `printed-${language}`)]);
  }
  const english = execFileSync('pdftotext', ['-layout', join(stick, 'summary-en.pdf'), '-'], { encoding: 'utf8' });
  assert.match(english, /TRAINING/);
  assert.match(english, /page 1 of \d/i);
});

part('a wrong passphrase gets a sentence, and the right one opens what was left', async () => {
  const { window, screen } = ministry;
  await screen.focusWindow();
  await screen.press('ctrl+l');
  await window.find('unlock-passphrase');
  await looksRight(ministry, 'en-unlock');
  await ministry.unlock('not the passphrase at all');
  const sentence = await window.text('problems');
  assert.ok(sentence.length > 20);
  assert.ok(!/error-|undefined|\{/.test(sentence), sentence);
  await looksRight(ministry, 'en-unlock-refused');
  await ministry.unlock();
  await window.reads('case-reference', reference);
});

part('every view can be used in every look, in three languages and both directions', async () => {
  const { window } = ministry;
  const faults = [];
  const look = async (prefix) => faults.push(...(await faultsOfEveryView(prefix)));
  for (const theme of ['light', 'dark', 'contrast']) {
    await window.click('nav-settings');
    await window.choose('setting-theme', theme);
    await look(`en-${theme}`);
  }
  await window.click('nav-settings');
  await window.choose('setting-theme', 'light');
  await window.resize(1024, 640);
  await look('en-small');
  await window.click('nav-settings');
  await window.choose('setting-text-size', '150');
  await look('en-small-150');
  await window.click('nav-settings');
  await window.choose('setting-text-size', '100');
  await window.resize(1280, 860);
  await window.click('language-ar');
  assert.deepEqual(await window.direction(), ['rtl', 'ar']);
  await look('ar');
  await ministry.screen.focusWindow();
  await ministry.screen.press('ctrl+l');
  await window.find('unlock-passphrase');
  await looksRight(ministry, 'ar-unlock');
  await window.click('language-fr');
  assert.deepEqual(await window.direction(), ['ltr', 'fr']);
  await looksRight(ministry, 'fr-unlock');
  await ministry.unlock();
  await window.find('nav-today');
  await look('fr');
  assert.deepEqual(faults, []);
}, { restNeedsIt: false });

/** Goes through all views, takes their pictures, and tells what is wrong with them. */
async function faultsOfEveryView(prefix) {
  const { window } = ministry;
  const faults = [];
  const look = async (name) => {
    await window.settled();
    await window.picture(name);
    for (const barrier of await window.barriers()) faults.push(`${name}: ${barrier}`);
    const across = await window.widest();
    if (across) faults.push(`${name}: wider than the window, at ${across}`);
  };
  for (const view of ['today', 'cases', 'new-case', 'bundles', 'settings']) {
    await window.click(`nav-${view}`);
    await look(`${prefix}-${view}`);
  }
  await ministry.openCase(reference);
  await look(`${prefix}-case`);
  await window.scrollTo('timeline');
  await window.picture(`${prefix}-case-end`);
  return faults;
}

part('nothing in the folders of a desk can be read without its key', async () => {
  await ministry.close();
  await port.close();
  for (const desk of [ministry, port]) {
    assert.ok(existsSync(desk.register) && desk.fileCount() > 1, 'there is a register to look into');
    for (const words of [PERSON, 'Quillfeather', 'Embezzlement', 'Marseille', 'warrant.txt', reference]) {
      assert.deepEqual(desk.tracesOf(words), [], `“${words}” can be read`);
    }
  }
  assert.ok(readFileSync(join(stick, 'warrant.txt')).includes(PERSON), 'the search finds what is there');
});
