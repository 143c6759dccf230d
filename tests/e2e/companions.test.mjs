// A transit is opened from the page of an extradition case, in the program's real window: filled in, linked, never counted.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Desk } from './desk.mjs';
import { story } from './part.mjs';
import { Key } from './window.mjs';

const PASSPHRASE = 'three camels cross at noon';
const OFFICE = { authority: 'Ministry of Justice of Djibouti', state: 'DJ', timeZone: 'Africa/Djibouti' };
const PERSON = 'Jean Moreau';

const { told, part, looksRight } = story('companions');
let ministry;
let main;

part('a transit is opened from an extradition case, with the person and another State', async () => {
  ministry = told.desk = await Desk.open(join(told.folder, 'ministry'), { ...OFFICE, desk: 'Ministry', staff: 'Amina Warsame', passphrase: PASSPHRASE });
  await ministry.setUp();
  const { window } = ministry;
  main = await ministry.registerCase({ family: 'extradition', direction: 'outgoing', partner: 'FR', subject: 'Fraud', person: PERSON });
  await window.choose('companion-choose', 'transit');
  await window.click('companion-open');
  await window.reads('new-case-beside', main);
  assert.equal(await window.value('field-record'), 'transit');
  assert.equal(await window.value('field-partner'), '', 'the State on the way is another one');
  assert.equal(await window.value('field-persons-0-name'), PERSON);
  await window.choose('field-partner', 'IT');
  await looksRight('en-form');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('case-record', 'Transit');
  await window.reads('case-main', main);
  assert.match(await window.text('case-reference'), /^TRN-OUT-\d{4}-0001$/);
  await looksRight('en-transit');
});

part('the extradition shows it, and the list of cases filters by it', async () => {
  const { window } = ministry;
  await ministry.openCase(main);
  await window.reads('linked-case', 'TRN-OUT');
  await looksRight('en-extradition');
  await window.click('nav-cases');
  await window.choose('filter-record', 'companion');
  await window.settled();
  assert.equal((await window.findAll('case-row')).length, 1);
  await window.choose('filter-record', 'request');
  await window.settled();
  await window.reads('case-row', main);
});

part('a new case that was begun is still there after a companion form was opened, and so is that form', async () => {
  const { window } = ministry;
  await window.click('nav-new-case');
  await window.fill('field-subject', 'Begun before lunch');
  await ministry.openCase(main);
  await window.choose('companion-choose', 'enquiry');
  await window.click('companion-open');
  await window.reads('new-case-beside', main);
  await window.fill('field-subject', 'Asked by telephone');
  await window.press(Key.CONTROL, 'l');
  await ministry.unlock();
  assert.equal(await window.holds('field-subject', 'Asked by telephone'), 'Asked by telephone', 'unlocking leads back to the form of the enquiry');
  await window.reads('new-case-beside', main);
  await window.click('nav-new-case');
  await window.reads('unfinished', 'Enquiry');
  assert.equal(await window.holds('field-subject', 'Begun before lunch'), 'Begun before lunch');
  await looksRight('en-unfinished');
  await window.click('unfinished-open');
  await window.reads('new-case-beside', main);
  assert.equal(await window.value('field-subject'), 'Asked by telephone');
  await window.reads('unfinished', 'Begun before lunch');
  await window.click('draft-drop');
  await window.click('nav-new-case');
  await window.reads('draft-restored', 'kept');
  assert.equal(await window.has('unfinished'), false, 'what was discarded is not offered again');
  await window.click('draft-drop');
});

part('in Arabic too', async () => {
  const { window } = ministry;
  await window.click('nav-settings');
  await window.click('language-ar');
  await ministry.openCase(main);
  await looksRight('ar-extradition');
});
