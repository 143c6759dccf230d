// How a case came out belongs to the person, and the end of a case asks what it would leave unsaid, in the real window.

import assert from 'node:assert/strict';
import { story } from './part.mjs';
import { Key } from './window.mjs';

const REFUSED = 'Jean Moreau';
const TRANSFERRED = 'Paul Girard';

const { told, part, openMinistry, looksRight } = story('outcomes');
let window;
let reference;
let agreed;

part('one is refused and the other transferred, and each person says so', async () => {
  ({ window } = await openMinistry());
  reference = await told.desk.registerCase({
    family: 'transfer_sentenced',
    partner: 'FR',
    subject: 'Transfer of two sentenced persons',
    person: REFUSED,
    ourRole: 'sentencing',
    instrument: 'ets112',
  });
  await window.click('person-add');
  await window.fill('person-field-name', TRANSFERRED);
  await window.click('person-submit');
  await window.gone('person-submit');
  // How it came out may be so for one of them only: the form asks whom it is about.
  await window.click('record-other');
  await window.choose('step-field-stage', 'TS83');
  await window.click('step-submit');
  await window.reads('problems', 'the case is about several');
  await looksRight('en-whose-step');
  await window.chooseWords('step-field-person', REFUSED);
  await window.click('step-submit');
  await window.gone('step-submit');
  await window.reads('person-outcome', 'Released');
  await looksRight('en-persons');
});

part('a case is closed without an outcome only with a word, and says so', async () => {
  reference = await told.desk.registerCase({ partner: 'FR', subject: 'Bank records', person: 'Ali Hassan' });
  await window.press('c');
  await window.focusedSoon('close-field-stage');
  await window.reads('open-matters', 'How it came out is not recorded');
  await window.find('gate-outcome_told');
  await window.click('close-submit');
  await window.find('problems');
  await looksRight('en-close-held');
  await window.click('close-pass-outcome_told');
  await window.click('close-submit');
  await window.gone('close-form');
  await window.reads('case-stage', 'Closed');
});

part('a case entered as refused says that its reasons are not on record', async () => {
  await window.click('nav-new-case');
  await window.find('case-form');
  await window.click('family-mla');
  await window.click('direction-incoming');
  await window.fill('field-subject', 'Old refusal');
  await window.choose('field-partner', 'FR');
  await window.choose('field-stage', 'MI70');
  await window.click('case-form-submit');
  await window.reads('worked-reasons-missing', 'not on record');
  reference = (await window.text('case-reference')).trim();
  await looksRight('en-reasons-missing');
});

part('two persons sought are refused at the field', async () => {
  await window.click('nav-new-case');
  await window.find('case-form');
  await window.click('family-extradition');
  await window.click('direction-incoming');
  await window.fill('field-subject', 'Two brothers');
  await window.choose('field-partner', 'FR');
  for (const [place, name] of ['Jean Moreau', 'Paul Moreau'].entries()) {
    if (place > 0) await window.click('person-another');
    await window.fill(`field-persons-${place}-name`, name);
    await window.choose(`field-persons-${place}-role`, 'person_sought');
  }
  await window.click('case-form-submit');
  await window.reads('problems', 'one person sought');
  await looksRight('en-one-case-each');
  assert.equal(await window.has('case-reference'), false, 'nothing was registered');
});

part('an agreement to the procedure of a UN convention asks for its day, and its paper is missing until it is there', async () => {
  agreed = await told.desk.registerCase({ partner: 'FR', subject: 'Accounts', instrument: 'ets30' });
  await window.click('case-tab-request');
  await window.click('facts-all');
  await window.click('change-case-also_invoked');
  await window.fill(await window.focusedSoon('edit-case-also_invoked-'), 'untoc');
  await window.press(Key.CONTROL, Key.ENTER);
  await window.click('un-procedure-agreed');
  await window.fill('basis-field-un_procedure_agreed', 'Exchange of letters');
  await window.click('un-procedure-submit');
  await window.reads('problems', 'the day on which both States agreed');
  await window.scrollTo('legal-basis');
  await looksRight('en-agreed-no-day');
  for (const [box, text] of [['day', '12'], ['month', '1'], ['year', '2026']]) {
    await window.fill(`basis-field-un_procedure_agreed_on-${box}`, text);
  }
  await window.click('un-procedure-submit');
  await window.reads('un-procedure-told', 'Exchange of letters');
  await window.reads('un-procedure-lacks', 'not in the case');
  await window.click('case-tab-overview');
  await window.reads('worked-lacks-un_procedure_document', 'not in the case');
  await looksRight('en-agreed-no-paper');
  await window.click('case-tab-papers');
  await window.click('paper-add');
  await window.fill('paper-field-name', 'Note verbale 12');
  await window.choose('paper-field-form', 'paper_original');
  await window.click('paper-submit');
  await window.gone('paper-submit');
  await window.click('case-tab-request');
  await window.click('un-procedure-change');
  await window.chooseWords('basis-field-un_procedure_document', 'Note verbale 12');
  await window.click('un-procedure-submit');
  await window.reads('un-procedure-told', 'Note verbale 12');
  await window.gone('un-procedure-lacks');
});

part('the same in Arabic, and dark', async () => {
  await window.click('nav-settings');
  await window.choose('setting-theme', 'dark');
  await window.click('language-ar');
  await told.desk.openCase(agreed);
  await window.click('case-tab-request');
  await window.click('un-procedure-change');
  await window.choose('basis-field-un_procedure_document', '');
  await window.scrollTo('legal-basis');
  await looksRight('ar-agreed-form');
  await window.click('un-procedure-submit');
  await window.find('un-procedure-lacks');
  await looksRight('ar-agreed-no-paper');
  await told.desk.openCase(reference);
  await window.find('worked-reasons-missing');
  await looksRight('ar-reasons-missing');
  await window.press('c');
  await window.focusedSoon('close-field-on-day').catch(() => undefined);
  await window.settled();
  await looksRight('ar-close');
  await window.press(Key.ESCAPE);
});
