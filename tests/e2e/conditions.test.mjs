// A treaty of the office says how much of a sentence must be left; the conditions of a transfer are found person by person; and
// one note that names two persons becomes two linked cases: in the program's real window.

import assert from 'node:assert/strict';
import { story } from './part.mjs';

const TREATY = 'Prisoner transfer agreement with Libya';
const PERSON = 'Salem Haddad';

const { told, part, openMinistry, looksRight } = story('conditions');
let window;
let transfer;

async function article(fields) {
  await window.click('treaty-add-article');
  await window.find('treaty_rule-field-kind');
  for (const [name, value] of fields) {
    if (['article', 'length'].includes(name)) await window.fill(`treaty_rule-field-${name}`, value);
    else await window.choose(`treaty_rule-field-${name}`, value);
  }
}

part('an agreement of the office is entered with what must be left of a sentence and a condition', async () => {
  ({ window } = await openMinistry());
  await window.click('nav-directory');
  await window.click('directory-tab-treaties');
  await window.click('directory-add');
  await window.find('treaty-field-name');
  await window.fill('treaty-field-name', TREATY);
  await window.choose('treaty-field-kind', 'bilateral');
  await window.choose('treaty-field-parties', 'LY');
  await window.fill('treaty-field-source', 'Treaty Series No. 27');
  await window.click('treaty-submit');
  await window.reads('office-row', TREATY);
  await article([
    ['kind', 'remaining_sentence'],
    ['article', 'art. 3(c)'],
    ['measured_from', 'request_received'],
    ['length', '6'],
    ['length_unit', 'hours'],
    ['exceptions', 'yes'],
  ]);
  await window.click('treaty_rule-submit');
  await window.reads('problems', 'days or months');
  await window.choose('treaty_rule-field-length_unit', 'months');
  await looksRight('en-remaining-sentence');
  await window.click('treaty_rule-submit');
  await window.reads('treaty-article', 'art. 3(c)');
  await article([
    ['kind', 'refusal_ground'],
    ['article', 'art. 3(b)'],
    ['refusal_ground', 'RT02'],
    ['force', 'condition'],
  ]);
  await window.click('treaty_rule-submit');
  await window.gone('treaty_rule-submit');
});

part('a condition is found with its ground, and what is open holds the agreement of both States', async () => {
  transfer = await told.desk.registerCase({
    family: 'transfer_sentenced',
    partner: 'LY',
    subject: 'Transfer to Libya',
    person: PERSON,
    ourRole: 'sentencing',
    instrument: TREATY,
    stage: 'TS45',
  });
  await window.reads('conditions-missing', '5');
  await window.click('conditions-open');
  await window.reads('condition-state-RT02', 'Not yet established');
  await window.reads('condition-RT02', 'art. 3(b)');
  await window.reads('condition-RT03', 'art. 3(c)');
  await window.click('condition-find-RT02');
  await window.find('finding-form');
  await window.click('finding-submit');
  await window.reads('problems', 'fill this in');
  await window.choose('finding-field-result', 'met');
  await window.fill('finding-field-note', 'Certificate of the court registry');
  await looksRight('en-finding');
  await window.click('finding-submit');
  await window.gone('finding-form');
  await window.reads('condition-state-RT02', 'Met');
  await window.reads('condition-RT02', 'Certificate of the court registry');
  await looksRight('en-conditions');
  await window.click('record-other');
  await window.choose('step-field-stage', 'TS50');
  await window.find('gate-conditions_of_transfer-RT03');
  await window.reads('gate-conditions_of_transfer-RT03', 'Enough of the sentence left');
  assert.match(await window.text('gate-conditions_of_transfer-RT02'), /certificate|Judgment final/i);
  await looksRight('en-gate');
});

part('the same note is registered for a further person, and each case names the other', async () => {
  const reference = await told.desk.registerCase({
    family: 'extradition',
    partner: 'FR',
    subject: 'Robbery in Lyon',
    theirReference: 'NV 114',
    person: 'Jean Moreau',
    instrument: 'ets24',
  });
  await window.click('case-tab-persons');
  await window.click('further-add');
  await window.find('further-form');
  await window.click('further-submit');
  await window.find('problems');
  await window.fill('further-field-name', 'Paul Girard');
  await looksRight('en-further');
  await window.click('further-submit');
  await window.gone('further-form');
  await window.reads('identity', 'NV 114');
  await window.reads('linked-case', 'same note');
  await window.reads('linked-case', reference);
  assert.notEqual((await window.text('case-reference')).trim(), reference);
  await window.click('case-tab-persons');
  await window.reads('person', 'Paul Girard');
  await looksRight('en-second-case');

  // The first of the note a second time: the case that is there is named, and nothing is registered.
  told.ofNote = reference;
  await window.click('further-add');
  await window.find('further-form');
  await window.fill('further-field-name', 'Jean Moreau');
  await window.click('further-submit');
  await window.reads('problems', reference);
  await looksRight('en-same-person');
});

part('the conditions read in Arabic', async () => {
  await window.click('nav-settings');
  await window.click('language-ar');
  await told.desk.openCase(transfer);
  await window.reads('conditions-missing', 'شروط النقل');
  await window.click('conditions-open');
  await window.reads('condition-state-RT02', 'مستوفى');
  await looksRight('ar-conditions');
  await told.desk.openCase(told.ofNote);
  await window.click('case-tab-persons');
  await window.click('further-add');
  await window.find('further-form');
  await window.fill('further-field-name', 'Paul Girard');
  await window.click('further-submit');
  await window.reads('problems', 'لهذا الشخص قضية من هذه المذكرة من قبل');
  await looksRight('ar-same-person');
});
