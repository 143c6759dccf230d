// What is typed and not recorded outlives what ends a window: a crash, the screen that is locked, the computer that sleeps.

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Bus } from './bus.mjs';
import { story } from './part.mjs';
import { processesOf } from './undriven.mjs';

/** Most that a crash may take, milliseconds. */
const MOST_LOST = 2000;

const { told, part, openMinistry } = story('drafts');
let bus;
let ministry;

after(() => bus?.close());

part('whoever types on without a pause loses two seconds at most when the program is killed', async () => {
  bus = await Bus.open();
  ministry = await openMinistry({ env: bus.env });
  let { window } = ministry;
  await window.click('nav-new-case');
  await window.click('field-subject');
  const typed = [];
  for (let word = 0; word < 40; word += 1) {
    await window.type(`word${word} `);
    typed.push(Date.now());
    await pause(100);
  }
  const killed = Date.now();
  for (const { pid, name } of processesOf(ministry.home)) if (name === 'comity') process.kill(pid, 'SIGKILL');
  await window.close();
  await ministry.start();
  ({ window } = ministry);
  await ministry.unlock();
  await window.click('nav-new-case');
  const kept = await window.value('field-subject');
  const all = typed.map((_, word) => `word${word}`);
  assert.ok(all.join(' ').startsWith(kept.trim()), `what is kept is whole from its beginning: ${kept}`);
  // It may end within a word.
  const words = kept.trim().split(' ').filter((word, place) => word === all[place]).length;
  const safe = typed.filter((at) => at <= killed - MOST_LOST).length;
  assert.ok(typed.at(-1) - typed[0] > 2 * MOST_LOST, 'somebody typed long enough');
  assert.ok(words >= safe, `${words} words are kept of ${safe} typed more than two seconds before`);
});

for (const [what, path, member, ...values] of [
  ['the screen is locked', '/org/freedesktop/ScreenSaver', 'org.freedesktop.ScreenSaver.ActiveChanged', 'boolean:true'],
  ['the computer goes to sleep', '/org/freedesktop/login1', 'org.freedesktop.login1.Manager.PrepareForSleep', 'boolean:true'],
  ['the session is locked', '/org/freedesktop/login1/session/_31', 'org.freedesktop.login1.Session.Lock'],
]) {
  part(`when ${what} the register locks; nothing typed is lost, and unlocking leads back to the field`, async () => {
    const { window } = ministry;
    await window.find('field-subject');
    await window.fill('field-subject', `Half a sentence when ${what}`);
    await window.click('field-their_reference');
    await window.type('PG 12/2026');
    bus.says(path, member, ...values);
    await window.find('unlock-passphrase');
    await ministry.unlock();
    assert.equal(await window.value('field-subject'), `Half a sentence when ${what}`);
    assert.equal(await window.value('field-their_reference'), 'PG 12/2026');
    assert.ok((await window.focusedSoon('field-their_reference')) !== null);
    await window.fill('field-their_reference', '');
  });
}

part('what a desktop says of its end, or of something else, locks nothing', async () => {
  bus.says('/org/freedesktop/ScreenSaver', 'org.freedesktop.ScreenSaver.ActiveChanged', 'boolean:false');
  bus.says('/org/freedesktop/login1', 'org.freedesktop.login1.Manager.PrepareForSleep', 'boolean:false');
  bus.says('/org/example', 'org.example.Other.ActiveChanged', 'boolean:true');
  await pause(1500);
  assert.equal(await told.desk.window.has('unlock-passphrase'), false);
  await told.desk.window.find('field-subject');
});
