// Limits of the State's own law, entered at the first run and in the settings, in the real window.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Desk } from './desk.mjs';
import { OFFICE, PASSPHRASE, STAFF, story } from './part.mjs';

const { told, part, looksRight } = story('own-law');
const ARTICLE = 'Code of extradition, art. 12';
const LATER = 'Code of extradition, art. 9';

part('the first run takes a limit of our own law, and says at the field what is wrong with it', async () => {
  const facts = { ...OFFICE, desk: 'Ministry', staff: STAFF, passphrase: PASSPHRASE };
  told.desk = await Desk.open(join(told.folder, 'ministry'), facts);
  const { window } = told.desk;
  await window.find('setup-submit');
  await window.click('own-limits-add');
  await window.focusedSoon('own-limit-kind-0');
  await window.choose('own-limit-kind-0', 'provisional_arrest_end');
  await window.fill('own-limit-article-0', ARTICLE);
  await told.desk.fillSetUp();
  await window.click('setup-submit');
  await window.reads('problems', 'Length');
  assert.equal(await window.value('own-limit-article-0'), ARTICLE, 'what was typed stays');
  await looksRight('en-refused');
  await window.fill('own-limit-length-0', '60');
  await window.click('setup-submit');
  await window.find('setup-later-sheet');
  await told.desk.protectLater();
});

part('it stands in the settings as ours, and another is entered there', async () => {
  const { window } = told.desk;
  await window.click('nav-settings');
  await window.click('fold-limits');
  await window.reads('own-limits-list', ARTICLE);
  await window.reads('own-limits-list', '60 days');
  await window.click('own-limits-add');
  await window.choose('own-limit-kind-0', 'answer');
  await window.fill('own-limit-length-0', '90');
  await window.fill('own-limit-article-0', 'Code of extradition, art. 4');
  await looksRight('en-settings');
  await window.click('own-limits-save');
  await window.find('own-limits-saved');
  await window.reads('own-limits-list', 'art. 4');
});

part('a case that no treaty limits shows it', async () => {
  const { window } = told.desk;
  const reference = await told.desk.registerCase({ family: 'extradition', partner: 'KE', subject: 'Robbery', person: 'J. Moreau', instrument: 'untoc', stage: 'XI12' });
  await told.desk.openCase(reference);
  await window.reads('deadline', ARTICLE);
  await looksRight('en-case');
  told.reference = reference;
});

part('a limit that comes later waits for that case: Today counts it, the case names it, one key takes it over', async () => {
  const { window } = told.desk;
  await window.click('nav-settings');
  await window.find('fold-limits');
  if ((await window.findAll('own-limits-add')).length === 0) await window.click('fold-limits');
  await window.click('own-limits-add');
  await window.choose('own-limit-kind-0', 'provisional_arrest');
  await window.fill('own-limit-length-0', '30');
  await window.fill('own-limit-article-0', LATER);
  await window.click('own-limits-save');
  await window.find('own-limits-saved');
  await window.click('nav-today');
  await window.reads('today-law-waits', /For one open case/);
  await looksRight('en-today-waits');
  await told.desk.openCase(told.reference);
  await window.reads('law-waits', LATER);
  await looksRight('en-case-waits');
  await window.click('nav-settings');
  await window.click('language-ar');
  await window.choose('setting-theme', 'dark');
  await looksRight('ar-dark-settings');
  await window.click('nav-today');
  await window.reads('today-law-waits', /آجال من القانون الساري/);
  await looksRight('ar-dark-today-waits');
  await told.desk.openCase(told.reference);
  await window.reads('law-waits', LATER);
  await looksRight('ar-dark-case-waits');
  await window.click('law-waits-follow');
  await window.gone('law-waits');
});
