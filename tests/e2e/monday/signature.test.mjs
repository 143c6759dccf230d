// A letter goes its way: drafted from the case, put up, signed, dispatched; on paper as Word file and PDF.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CLERK, monday } from './office.mjs';
import { entriesOf } from './workbook.mjs';
import { Key } from '../window.mjs';

const { here, step, looksRight } = monday('signature');
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
let reference;

step('an acknowledgement is drafted from the case', async () => {
  const { desk, window } = here;
  reference = await desk.registerCase({ partner: 'PT', subject: 'Bank records', theirReference: '2210/26.4TDLSB' });
  await window.click('letter-draft');
  await window.choose('draft-field-template', 'acknowledgement');
  await window.find('draft-field-text');
  await window.fill('draft-field-addressee', 'Ministério da Justiça, Lisboa');
  await window.settled();
  assert.match(await window.value('draft-field-text'), /2210\/26\.4TDLSB/);
  await looksRight('draft');
  await window.click('draft-submit');
  await window.gone('draft-form');
  await window.reads('case-letter', 'Lisboa');
});

step('it leaves as a Word file and as a PDF', async () => {
  const { window, screen, stick } = here;
  for (const format of ['docx', 'pdf']) {
    const path = join(stick, `letter.${format}`);
    await screen.answerDialog(path, () => window.click(`letter-paper-${format}`));
    await window.reads('notice', `letter.${format}`);
  }
  assert.ok((entriesOf(join(stick, 'letter.docx')).get('word/document.xml') ?? '').includes('2210/26.4TDLSB'));
  const text = execFileSync('pdftotext', ['-layout', join(stick, 'letter.pdf'), '-'], { encoding: 'utf8' });
  for (const words of ['2210/26.4TDLSB', reference]) assert.ok(text.includes(words), `the letter lacks ${words}`);
});

step(
  'LibreOffice opens the Word file and reads the same in it',
  async () => {
    const { folder, stick } = here;
    const profile = `-env:UserInstallation=file://${join(folder, 'libreoffice')}`;
    const converted = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(stick, 'letter.docx')];
    execFileSync('soffice', [profile, ...converted], { timeout: 120_000, stdio: 'ignore' });
    const words = (pdf) =>
      new Set(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).match(/[\p{L}\p{N}/.-]{3,}/gu));
    const ours = words(join(stick, 'letter.pdf'));
    const theirs = words(join(folder, 'letter.pdf'));
    // Pages are counted by each program in its own way; everything that was written stands in both.
    const lost = [...ours].filter((word) => !theirs.has(word));
    assert.ok(lost.length <= ours.size / 20, `LibreOffice does not show: ${lost.join(' ')}`);
    for (const wanted of ['2210/26.4TDLSB', reference]) assert.ok(theirs.has(wanted), `LibreOffice lost ${wanted}`);
  },
  hasLibreOffice ? null : 'LibreOffice',
);

step('it is put up, signed and dispatched, and then stands in the mail book', async () => {
  const { window } = here;
  await window.click('nav-letters');
  await window.click('mail-tab-for_signature');
  await window.reads('mail-row', 'Lisboa');
  await window.click('letter-step-put_up');
  await window.focusedSoon('step-');
  await window.type(CLERK);
  await window.press(Key.CONTROL, Key.ENTER);
  await window.find('letter-step-signed');
  // Whoever signs reads it first, as it will be on paper.
  await window.click('letter-reading');
  for (const words of ['2210/26.4TDLSB', 'Lisboa', reference]) await window.reads('letter-reading', words);
  await looksRight('put-up');
  await window.click('letter-step-signed');
  await window.find('letter-step-dispatched');
  await window.click('letter-step-dispatched');
  await window.gone('mail-row');
  await window.click('mail-tab-out');
  await window.reads('mail-row', 'Lisboa');
});
