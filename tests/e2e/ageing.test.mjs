// Where cases lie and for how long, in the program's real window: lists under names, what weighs most today, a hand-over,
// and a case page that keeps what decides on one screen.

import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { STAFF, story } from './part.mjs';
import { Key } from './window.mjs';

const COURT = 'Court of Appeal of Djibouti';

const { told, part, openMinistry, looksRight, fillDate } = story('ageing');
let ministry;
let rich;
let old;

part('a rich case says with whom it is, and the list finds what waits for others', async () => {
  ministry = await openMinistry();
  const { window } = ministry;
  old = await ministry.registerCase({ partner: 'KE', subject: 'Bank records' });
  rich = await ministry.registerCase({
    family: 'extradition',
    partner: 'FR',
    subject: 'Fraud and laundering of its proceeds through four companies; warrant of 12 January',
    theirReference: '75-04/99',
    person: 'Jean Moreau',
  });
  await window.click('record-add-progress');
  await window.choose('record-field-kind-of-record', 'referral');
  await window.fill('record-field-referred_to', COURT);
  await window.choose('record-field-status', 'sent');
  await fillDate('record-field-due_on', ['1', '12', '2090']);
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('record-referral', COURT);
  await window.reads('case-waiting', COURT);
  for (const stage of ['XI21', 'XI25']) await ministry.recordStep(stage);
  await window.press(Key.ALT, 'b');
  await window.focusedSoon('bring-up-field-reason');
  await window.type('Ask the embassy for the original warrant');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('bring-ups', 'original warrant');

  await window.click('nav-cases');
  await window.choose('filter-state', 'waiting_for_others');
  await window.reads('cases-count', /\b1\b/);
  await window.reads('case-row', COURT);
  await looksRight('en-waiting');
});

part('a list is kept under a name, renamed, pinned, and stands on Today', async () => {
  const { window } = ministry;
  await window.click('view-keep');
  await window.focusedSoon('view-name');
  await window.type('With others');
  await window.press(Key.ENTER);
  await window.reads('view', 'With others');
  await window.click('view-rename');
  await window.fill('view-name', 'Waiting for a court');
  await window.press(Key.ENTER);
  await window.reads('view', 'Waiting for a court');
  await window.click('view-pin');
  await window.click('cases-clear');
  await window.reads('cases-count', /\b2\b/);
  await window.click('view');
  await window.reads('cases-count', /\b1\b/);
  await window.click('chip-state');
  await window.reads('cases-count', /\b2\b/);
  await window.click('nav-today');
  await window.reads('today-views', 'Waiting for a court');
});

part('Today is in groups by weight; practice folds and still counts', async () => {
  const { window } = ministry;
  await window.reads('today-practice', 'original warrant');
  await looksRight('en-today');
  await window.click('fold-today-practice');
  await window.settled();
  assert.ok(!(await window.text('today-practice')).includes('original warrant'));
  assert.match(await window.text('today-practice'), /\(\d+\)/);
  assert.ok(!(await window.has('fold-today-liberty')), 'liberty cannot be folded away');
  await window.click('fold-today-practice');
});

part('the case page keeps what decides on one screen, and the rest behind tabs that the keyboard turns', async () => {
  const { window } = ministry;
  await window.resize(1024, 768);
  await ministry.openCase(rich);
  await window.click('case-tab-overview');
  await looksRight('en-1024');
  const bottom = (testid) => window.inPage(`return document.querySelector('[data-testid="${testid}"]').getBoundingClientRect().top`);
  for (const panel of ['next-step', 'deadlines', 'bring-ups', 'missing']) assert.ok((await bottom(panel)) < 768 - 90, `${panel} begins on the first screen`);
  await window.click('case-tab-overview');
  await window.press(Key.ARROW_RIGHT);
  assert.equal(await window.focused(), 'case-tab-request');
  await window.press(Key.END);
  assert.equal(await window.focused(), 'case-tab-history');
  await window.press(Key.HOME);
  // What is being written stays, and its tab says so.
  await window.press(Key.ALT, 'n');
  await window.focusedSoon('note-field-text');
  await window.type('The court was telephoned');
  await window.click('case-tab-overview');
  const tab = await window.inPage(`return document.querySelector('[data-testid="case-tab-course"]').textContent`);
  assert.match(tab, /being written/);
  await window.click('case-tab-course');
  assert.equal(await window.value('note-field-text'), 'The court was telephoned');
  await window.press(Key.ALT, 'n');
  await window.focusedSoon('note-field-text');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.reads('notes', 'telephoned');
});

part('the files of an officer leave as a report', async () => {
  const { window } = ministry;
  await window.click('nav-settings');
  await window.fill('hand-cases-field-from', STAFF);
  const path = join(told.folder, 'hand-over.pdf');
  await ministry.screen.answerDialog(path, () => window.click('hand-over-report-pdf'));
  await window.reads('notice', 'hand-over.pdf');
  assert.ok(statSync(path).size > 10_000);
});

part('a closed file whose time is over is decided about by who leads, and nothing goes by itself', async () => {
  const { window } = ministry;
  await ministry.openCase(old);
  await window.click('case-tab-course');
  await window.click('fold-closing');
  await window.click('close-case');
  await window.choose('close-field-stage', 'MI96');
  await window.click('close-submit');
  await window.find('retention-change');
  await window.click('retention-change');
  await fillDate('retention-field-keep_until', ['1', '1', '2026']);
  await window.fill('retention-field-keep_until_reason', 'Entered by mistake in the old books');
  await window.click('retention-submit');
  await window.reads('retention', 'Time has passed');
  await window.click('nav-today');
  await window.click('today-disposal');
  await window.reads('disposal-table', old);
  await looksRight('en-disposal');
  await window.click('nav-settings');
  await window.click('language-ar');
  await window.choose('setting-theme', 'dark');
  await window.click('nav-today');
  await window.click('today-disposal');
  await window.reads('disposal-table', old);
  await looksRight('ar-dark-disposal');
  await window.click('nav-settings');
  await window.click('language-en');
  await window.choose('setting-theme', 'light');
  await ministry.openCase(old);
  await window.click('case-tab-course');
  await window.click('disposal-open');
  await window.click('disposal-submit');
  await window.reads('problems', /./);
  await window.choose('disposal-field-disposal', 'hand_to_archive');
  await window.fill('disposal-field-disposal_ground', 'Archives Act, section 12');
  await looksRight('en-disposal-decision');
  await window.click('disposal-submit');
  await window.reads('disposal-decided', 'Archives Act');
});

part('in English, Arabic and French, light and dark, on a small and a smaller screen', async () => {
  const { window } = ministry;
  for (const [theme, language, width, height] of [['light', 'en', 800, 600], ['dark', 'en', 1024, 768], ['light', 'ar', 1024, 768], ['dark', 'ar', 800, 600], ['light', 'fr', 800, 600]]) {
    await window.resize(1280, 860);
    await window.click('nav-settings');
    await window.choose('setting-theme', theme);
    await window.click(`language-${language}`);
    await window.resize(width, height);
    await ministry.openCase(rich);
    await window.click('case-tab-overview');
    await looksRight(`${language}-${theme}-${width}`);
    await window.click('case-tab-papers');
    await looksRight(`${language}-${theme}-${width}-papers`);
    await window.click('nav-today');
    await window.find('today-table');
    await looksRight(`${language}-${theme}-${width}-today`);
  }
});
