// Whoever signs a letter reads it where it is signed; what changed since is read again; a clerk is offered neither the
// signature nor the scan of it.

import assert from 'node:assert/strict';
import { CLERK, PASSPHRASE, STAFF, story } from './part.mjs';
import { Key } from './window.mjs';

const { told, part, openMinistry, handOverToClerk, looksRight } = story('signing');
const ADDRESSEE = 'Ministério da Justiça, Lisboa';
let reference;

/** Writes to the case past the page, as another window or a bundle would. */
const behindThePage = (field, value) =>
  told.desk.window.inPage(`
    const invoke = window.__TAURI_INTERNALS__.invoke;
    return (async () => {
      const book = await invoke('mail_book', { query: { for_signature: true } });
      const id = book.letters[0].case_id;
      const view = await invoke('get_case', { id });
      const edits = [{ row: id, field: ${JSON.stringify(field)}, value: ${JSON.stringify(value)}, seen: view.seen[${JSON.stringify(field)}] ?? '' }];
      return invoke('edit_case', { id, edits }).then(() => 'done', (refusal) => JSON.stringify(refusal));
    })();
  `);

async function toSign() {
  const { window } = told.desk;
  await window.click('nav-letters');
  await window.click('mail-tab-for_signature');
  await window.reads('mail-row', 'Lisboa');
}

part('a letter that is put up is read where it is signed', async () => {
  const { window } = await openMinistry();
  reference = await told.desk.registerCase({ partner: 'PT', subject: 'Bank records', theirReference: '2210/26.4TDLSB' });
  await window.click('letter-draft');
  await window.choose('draft-field-template', 'acknowledgement');
  await window.find('draft-field-text');
  await window.fill('draft-field-addressee', ADDRESSEE);
  await window.settled();
  await window.click('draft-submit');
  await window.gone('draft-form');
  await toSign();
  await window.click('letter-step-put_up');
  await window.focusedSoon('step-');
  await window.type(STAFF);
  await window.click('letter-step-submit');
  await window.click('letter-reading');
  for (const words of ['2210/26.4TDLSB', ADDRESSEE, reference]) await window.reads('letter-reading', words);
  await looksRight('en-read');
});

part('what changed since is not signed, and is read again', async () => {
  const { window } = told.desk;
  assert.equal(await behindThePage('their_reference', '9999/26'), 'done');
  await window.click('letter-step-signed');
  await window.reads('problems', 'The letter has changed since you read it');
  await window.reads('letter-reading', '9999/26');
  await looksRight('en-changed');
  await window.click('nav-settings');
  await window.click('language-ar');
  await toSign();
  await window.click('letter-reading');
  await looksRight('ar-read');
  assert.equal(await behindThePage('their_reference', '9999/26 A'), 'done');
  await window.click('letter-step-signed');
  await window.reads('letter-reading', '9999/26 A');
  await looksRight('ar-changed');
  await window.click('nav-settings');
  await window.click('language-en');
});

part('a clerk is offered neither a signature nor the scan of a signed letter', async () => {
  const { window } = told.desk;
  await handOverToClerk();
  await toSign();
  await window.reads('mail-row', 'Put up for signature');
  assert.equal(await window.has('letter-step-signed'), false);
  await window.press(Key.CONTROL, 'l');
  await window.find('unlock-passphrase');
  await window.chooseWords('unlock-staff', STAFF);
  await told.desk.unlock(PASSPHRASE);
  await toSign();
  await window.click('letter-step-signed');
  await window.find('letter-step-dispatched');
  await told.desk.openCase(reference);
  await window.find('letter-paper-attach');
  await window.press(Key.CONTROL, 'l');
  await window.find('unlock-passphrase');
  await window.chooseWords('unlock-staff', CLERK.name);
  await told.desk.unlock(CLERK.passphrase);
  await told.desk.openCase(reference);
  await window.find('letter-step-dispatched');
  assert.equal(await window.has('letter-paper-attach'), false);
  // What has gone has its scan from whoever enters.
  await window.click('letter-step-dispatched');
  await window.find('letter-paper-attach');
  await looksRight('en-clerk');
});
