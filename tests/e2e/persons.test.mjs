// Search before create, the same person and another, a note that may be shared, in the program's real window.

import assert from 'node:assert/strict';
import { story } from './part.mjs';
import { Key } from './window.mjs';

const { part, openMinistry, looksRight } = story('persons');
let ministry;
let first;
let second;

part('whoever is typed in is looked for, in another script, and one key says it is the same person', async () => {
  ministry = await openMinistry();
  const { window } = ministry;
  first = await ministry.registerCase({ family: 'extradition', partner: 'FR', subject: 'Fraud', person: 'محمد العربي' });
  await window.click('nav-new-case');
  await window.click('family-mla');
  await window.fill('field-persons-0-name', 'Mohammed al-Arabi');
  await window.reads('known-person', first);
  await window.reads('known-person', 'same name in another script');
  await window.scrollTo('known-persons');
  await looksRight('en-known');
  await window.press(Key.ALT, '1');
  await window.reads('known-said', 'the same person');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.find('persons');
  second = (await window.text('case-reference')).trim();
  await window.reads('person', first);
});

part('the list of likely duplicates shows a pair with its reason, and an answer can be taken back', async () => {
  const { window } = ministry;
  await ministry.registerCase({ family: 'mla', partner: 'FR', subject: 'Bank records', person: 'Arabi Mohamed' });
  await window.click('nav-persons');
  await window.find('duplicate-pair');
  await looksRight('en-duplicates');
  await window.click('duplicate-other');
  await window.reads('notice', 'two persons');
});

part('a name that holds what nobody sees is refused at its field, and nothing typed is lost', async () => {
  const { window } = ministry;
  await ministry.openCase(second);
  await window.click('person-add');
  await window.find('person-field-name');
  await window.inPage(
    `const box = document.getElementById('person-field-name'); box.value = 'Ivan \\u202evorteP'; box.dispatchEvent(new Event('input', { bubbles: true }));`,
  );
  await window.fill('person-field-birth_place', 'Obock');
  await window.click('person-submit');
  await window.reads('problems', 'cannot be seen');
  assert.equal(await window.value('person-field-birth_place'), 'Obock');
  await looksRight('en-refused');
  await window.fill('person-field-name', 'Ivan Petrov');
  await window.click('person-submit');
  await window.gone('person-form');
});

part('a note is internal until somebody says otherwise', async () => {
  const { window } = ministry;
  await window.press('n');
  await window.find('note-field-text');
  assert.equal(await window.value('note-field-visibility'), 'internal');
  await window.fill('note-field-text', 'The partner may know this.');
  await window.choose('note-field-visibility', 'shareable');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('value-note-visibility', 'May be shared');
});

part('both pages read from the right in Arabic', async () => {
  const { window } = ministry;
  await window.click('nav-settings');
  await window.click('language-ar');
  await window.click('nav-persons');
  await window.find('duplicates-count');
  await looksRight('ar-duplicates');
  await window.click('nav-new-case');
  await window.click('family-mla');
  await window.fill('field-persons-0-name', 'Arabi Mohamed');
  await window.find('known-person');
  await window.scrollTo('known-persons');
  await looksRight('ar-known');
});
