// The directory, a treaty of the office and a row of law that the office adapts, in the program's real window.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { story } from './part.mjs';
import { Key } from './window.mjs';

const PARIS = 'Bureau de l’entraide pénale';
const TREATY = 'Extradition treaty with France 1986';

const { part, openMinistry, looksRight } = story('directory');
let ministry;
let reference;

/** Line breaks as a person types them. */
const typed = (text) => text.trimEnd().replaceAll('\n', Key.ENTER);

part('an entry of the directory is asked for what it needs, and stands beside the case of its partner', async () => {
  ministry = await openMinistry();
  const { window } = ministry;
  reference = await ministry.registerCase({ family: 'mla', partner: 'FR', subject: 'Bank records', person: 'Jean Moreau' });
  await window.click('nav-directory');
  await window.reads('directory-entries', 'Nothing here yet');
  await window.click('directory-add');
  await window.find('directory_entry-field-name');
  await window.fill('directory_entry-field-name', PARIS);
  await window.click('directory_entry-submit');
  await window.reads('problems', 'fill this in');
  await window.choose('directory_entry-field-kind', 'central_authority');
  await window.choose('directory_entry-field-state', 'FR');
  await window.fill('directory_entry-field-languages', 'fr, en');
  await window.fill('directory_entry-field-transit_days', '12');
  await window.fill('directory_entry-field-source', 'Directory of competent national authorities');
  await window.click('directory_entry-field-channels-diplomatic');
  await looksRight('en-form');
  await window.click('directory_entry-submit');
  await window.reads('office-row', PARIS);
  await window.fill('directory-find', 'penale');
  await window.reads('office-row', PARIS);
  await looksRight('en-list');
  await ministry.openCase(reference);
  await window.reads('partner-entry', '12 days');
  await looksRight('en-case');
});

part('a treaty of the office is entered with an article and offered for its partner', async () => {
  const { window } = ministry;
  await window.click('nav-directory');
  await window.click('directory-tab-treaties');
  await window.click('directory-add');
  await window.find('treaty-field-name');
  await window.fill('treaty-field-name', TREATY);
  await window.choose('treaty-field-kind', 'bilateral');
  await window.choose('treaty-field-parties', 'FR');
  await window.fill('treaty-field-source', 'Official Gazette 1986, p. 40');
  await window.click('treaty-submit');
  await window.reads('office-row', TREATY);
  await window.click('treaty-add-article');
  await window.find('treaty_rule-field-kind');
  await window.choose('treaty_rule-field-kind', 'reasons');
  await window.fill('treaty_rule-field-article', 'art. 15(2)');
  await window.click('treaty_rule-submit');
  await window.reads('treaty-article', 'art. 15(2)');
  await looksRight('en-treaty');
});

part('a row of law is adapted, refused with its line where it is broken, and taken back', async () => {
  const { window } = ministry;
  await window.click('nav-settings');
  await window.click('law-adapt');
  await window.find('law-text');
  await window.choose('law-code', 'X02');
  await window.settled();
  assert.match(await window.value('law-text'), /length = 40/);
  const shipped = readFileSync(new URL('../../assets/law/instruments/ets24.toml', import.meta.url), 'utf8');
  const [text] = /\[\[deadline\]\]\ncode = "X02"\n(?:[^\n]+\n)+/.exec(shipped);
  await window.fill('law-text', '');
  await window.fill('law-text', typed(text.replace('length = 40', 'lenght = 30')));
  await window.click('law-check');
  await window.reads('problems', 'lenght');
  await window.fill('law-text', '');
  await window.fill('law-text', typed(text.replace('length = 40', 'length = 30')));
  await window.click('law-check');
  await window.reads('law-changes', '30');
  await window.fill('law-reason', 'Our code gives thirty days');
  await looksRight('en-law-form');
  await window.click('law-import');
  await window.reads('law-row', 'Our code gives thirty days');
  await window.reads('office-law', 'Cases under an earlier edition');
  await looksRight('en-law');
  await window.click('law-take-back');
  await window.fill('law-back-reason', 'Repealed');
  await window.click('law-back-submit');
  await window.reads('law-row', 'Repealed');
});

part('the directory and the law of the office read in Arabic', async () => {
  const { window } = ministry;
  await window.click('nav-settings');
  await window.click('language-ar');
  await window.settled();
  await looksRight('ar-law');
  await window.click('nav-directory');
  await window.reads('office-row', PARIS);
  await looksRight('ar-list');
});
