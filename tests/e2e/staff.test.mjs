// Who has an account: added, given a role, the PC changing hands, suspended, removed; in the program's real window.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { PASSPHRASE, STAFF, story } from './part.mjs';
import { meetPort, portOf } from './port.mjs';
import { Key } from './window.mjs';

const COLLEAGUE = 'Luís Ferreira';
const SECOND = 'seven quiet ferries at dusk';
const CHANGED = 'another lantern under the hill';

const DEPUTY = 'Ifrah Abdi';
const OFFICER = 'Rita Gomes';

const { told, part, openMinistry, looksRight } = story('staff');
const port = portOf(told);
let ministry;

/** The list item of a person, as text. */
async function standing(window, name) {
  const people = await window.texts('staff-person');
  return people.find((text) => text.includes(name)) ?? '';
}

/** Unlocks as somebody; answers how long it took from the key press to the page, milliseconds. */
async function unlockAs(window, name, passphrase) {
  await window.find('unlock-passphrase');
  if (await window.has('unlock-staff')) await window.chooseWords('unlock-staff', name);
  await window.fill('unlock-passphrase', passphrase);
  const from = Date.now();
  await window.click('unlock-submit');
  await window.reads('who', name);
  return Date.now() - from;
}

/** Gives somebody an account here. */
async function add(window, name, role) {
  await window.click('staff-add');
  await window.fill('add-staff-name', name);
  await window.choose('add-staff-role', role);
  await window.fill('add-staff-passphrase', SECOND);
  await window.fill('add-staff-again', SECOND);
  await window.click('add-staff-submit');
  await window.gone('add-staff-submit');
  await window.reads('staff', name);
}

/** Removes somebody by the button beside the name. */
async function remove(window, name, reason) {
  await window.find('staff-remove');
  await window.settled();
  await window.inPage(
    `Array.from(document.querySelectorAll('[data-testid="staff-remove"]')).find((one) => one.getAttribute('aria-label').includes(${JSON.stringify(name)})).click();`,
  );
  await window.fill('staff-typed-name', name);
  await window.fill('staff-reason', reason);
  await window.click('staff-act-submit');
  await window.gone('staff-act-submit');
}

part('an administrator adds a colleague, who types a passphrase of their own', async () => {
  ministry = await openMinistry();
  const { window } = ministry;
  assert.equal(await window.has('switch-user'), false, 'there is nobody to switch to');
  await window.click('nav-settings');
  await window.click('staff-add');
  await window.click('add-staff-submit');
  await window.reads('problems', 'passphrase');
  await window.fill('add-staff-name', COLLEAGUE);
  await window.choose('add-staff-role', 'clerk');
  await window.fill('add-staff-passphrase', SECOND);
  await window.fill('add-staff-again', `${SECOND}!`);
  await window.click('add-staff-submit');
  await window.reads('problems', 'not the same');
  await looksRight('en-add');
  await window.fill('add-staff-again', SECOND);
  await window.click('add-staff-submit');
  await window.gone('add-staff-submit');
  await window.reads('staff', COLLEAGUE);
  assert.match(await standing(window, COLLEAGUE), /Clerk/);
});

part('another role is given, and the history keeps the first', async () => {
  const { window } = ministry;
  const buttons = await window.findAll('staff-role');
  await buttons.at(-1).click();
  await window.choose('staff-new-role', 'reader');
  await window.fill('staff-reason', 'Trial period');
  await window.click('staff-act-submit');
  await window.gone('staff-act-submit');
  assert.match(await standing(window, COLLEAGUE), /Reader/);
  assert.match(await standing(window, COLLEAGUE), /Roles so far/);
  await window.scrollTo('staff');
  await looksRight('en-list');
});

part('the PC changes hands; a reader is offered nothing of it, and the core would refuse', async () => {
  const { window } = ministry;
  await window.press(Key.CONTROL, Key.SHIFT, 'l');
  await window.find('unlock-staff');
  assert.equal(await window.value('unlock-staff'), COLLEAGUE, 'somebody else is offered first');
  await looksRight('en-unlock');
  const took = await unlockAs(window, COLLEAGUE, SECOND);
  console.log(`switched to another account in ${took} ms, the derivation of the key included`);
  await window.click('nav-settings');
  await window.reads('staff', STAFF);
  assert.equal(await window.has('staff-add'), false);
  assert.equal(await window.has('staff-remove'), false);
  await window.click('my-passphrase-open');
  await window.fill('mine-old', PASSPHRASE);
  await window.fill('mine-fresh', CHANGED);
  await window.fill('mine-again', CHANGED);
  await window.click('mine-submit');
  await window.reads('problems', 'passphrase');
  await window.fill('mine-old', SECOND);
  await window.click('mine-submit');
  await window.gone('mine-submit');
  await window.click('switch-user');
  await unlockAs(window, STAFF, PASSPHRASE);
});

part('who is suspended cannot unlock until restored', async () => {
  const { window } = ministry;
  await window.click('nav-settings');
  await window.click('staff-suspend');
  await window.fill('staff-reason', 'On leave');
  await window.click('staff-act-submit');
  await window.reads('staff-is-suspended', 'On leave');
  await window.click('switch-user');
  await window.find('unlock-staff');
  await window.chooseWords('unlock-staff', COLLEAGUE);
  await window.fill('unlock-passphrase', CHANGED);
  await window.click('unlock-submit');
  await window.reads('problems', 'suspended');
  await unlockAs(window, STAFF, PASSPHRASE);
  await window.click('nav-settings');
  await window.click('staff-restore');
  await window.gone('staff-is-suspended');
});

part('removing says what happens and asks for the name', async () => {
  const { window } = ministry;
  await window.click('staff-remove');
  await window.fill('staff-typed-name', 'somebody');
  await window.fill('staff-reason', 'Left the service');
  await window.click('staff-act-submit');
  await window.reads('problems', 'not the name');
  await looksRight('en-remove');
  await window.press(Key.ESCAPE);
  await window.click('language-ar');
  await window.click('staff-remove');
  await window.find('staff-typed-name');
  await looksRight('ar-remove');
  await window.fill('staff-typed-name', COLLEAGUE);
  await window.fill('staff-reason', 'انتقل إلى وزارة أخرى');
  await window.click('staff-act-submit');
  await window.find('staff-ended');
  await window.scrollTo('staff');
  await looksRight('ar-list');
  await window.click('language-en');
  assert.match(await standing(window, COLLEAGUE), /Removed by Amina Warsame/);
  assert.equal(await window.has('switch-user'), false, 'nobody else is left');
});

part('whose removal counts no more is told to have no key, and is let in again by what the list says', async () => {
  const { window } = ministry;
  await add(window, DEPUTY, 'administrator');
  await add(window, OFFICER, 'officer');
  await meetPort(told);
  const [there, back] = ['there.comity', 'back.comity'].map((name) => join(told.stick, name));
  await ministry.exportBundle(there);
  port('bundle', 'import', there);
  // Apart: the Port takes the deputy’s right away, and the deputy removes the officer.
  port('staff', 'role', DEPUTY, 'officer');
  await window.click('switch-user');
  await unlockAs(window, DEPUTY, SECOND);
  await window.settled();
  await window.click('nav-settings');
  await remove(window, OFFICER, 'Left the service');
  port('bundle', 'export', '--to', 'Ministry', back);
  await ministry.openBundle(back);
  await ministry.importOpened();
  await window.click('switch-user');
  await unlockAs(window, STAFF, PASSPHRASE);
  await window.settled();
  await window.click('nav-settings');
  await window.reads('staff-lost-key', `${OFFICER} cannot unlock`);
  for (const [theme, language] of [['dark', 'ar'], ['light', 'fr'], ['light', 'en']]) {
    await window.choose('setting-theme', theme);
    await window.click(`language-${language}`);
    await window.scrollTo('staff-lost-key');
    await looksRight(`${language}-lost-key`);
  }
  await remove(window, OFFICER, 'The key is lost');
  await window.gone('staff-lost-key');
  await add(window, OFFICER, 'officer');
  await window.click('switch-user');
  await unlockAs(window, OFFICER, SECOND);
});
