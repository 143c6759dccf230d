// One Monday at one desk, from the keyboard: the old register is taken over, fourteen envelopes, one call, one chaser,
// one letter signed, the books printed, the list exported and read again. Every key is counted by the kind of work.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLERK, monday, OLD_REGISTER } from './office.mjs';
import { Tally } from './tally.mjs';
import { readWorkbook } from './workbook.mjs';
import { Key, PICTURES } from '../window.mjs';

const { here, step, looksRight } = monday('whole');
const tally = new Tally(() => here.window);
const YEAR = new Date().getFullYear();

/** Envelopes of cases that the old register holds, by the reference they quote. */
const OF_OLD_CASES = [
  ['388436', '001/2015', 'Office fédéral de la justice, Berne'],
  ['AU-5455/15', '002/2015', 'Attorney-General’s Department, Canberra'],
  ['713736', '032/2015', 'Ministry of Justice, Abu Dhabi'],
  ['CN-5136/22', '029/2022', 'Ministry of Justice, Beijing'],
  ['NG-5420/24', '028/2024', 'Federal Ministry of Justice, Abuja'],
];
/** Their reference is wrong; the name is right, in another order or without its accents. */
const BY_NAME = [
  ['QX-0001/99', 'Bandiare Eric', '032/2015', 'Court of Appeal, Dubai'],
  ['QX-0002/99', 'محمد القاسمري', '009/2019', 'Crown Law Office, Wellington'],
];
/** New requests: sender, their reference, State as it is typed, persons, the number that was stamped already. */
const NEW = [
  ['Ministério da Justiça, Lisboa', '2210/26.4TDLSB', 'Portugal', ['Teodora Quillfeather', 'Bento Vasques', '张秀英'], null],
  ['Embassy of Italy', 'NV 118', 'Italy', [], '17/2026'],
  ['Ministry of Justice, Cairo', '4471/2026', 'Egypt', [], null],
  ['Bundesamt für Justiz, Bonn', '9351 E – 12', 'Germany', [], null],
  ['Ministry of Justice, Nairobi', 'MLA/KE/26/3', 'Kenya', [], null],
  ['Ministry of Justice, Ottawa', 'CA-77', 'Canada', [], null],
];
const registered = [];
let taken;
let urgent;

/** Opens the form for the day's incoming post. */
async function openTray() {
  const { window } = here;
  await window.press(Key.CONTROL, '3');
  await window.find('book-letter-open');
  if (!(await window.has('letter-form'))) await window.press('n');
  await window.focusedSoon('letter-field-sender');
}

/** Head of the paper: from whom, their reference, and on to what it is about. */
async function head(sender, theirs, subject) {
  const { window } = here;
  await window.type(sender);
  await window.press(Key.TAB);
  await window.type(theirs);
  await window.tabTo('letter-field-subject');
  await window.type(subject);
}

/** Books what is in the form; the mail book shows it, and the form is ready for the next envelope. */
async function book(sender) {
  const { window } = here;
  await window.press(Key.CONTROL, Key.ENTER);
  const row = await window.reads('mail-row', sender);
  await window.focusedSoon('letter-field-sender');
  return row;
}

/** Finds a case by what is known of it and opens it. */
async function open(words, reference) {
  const { window } = here;
  await window.press(Key.CONTROL, 'f');
  await window.focusedSoon('cases-search');
  await window.press(Key.CONTROL, 'a');
  await window.type(words);
  await window.press(Key.ENTER);
  await window.reads('case-reference', reference);
}

step('the old register is taken over whole', async () => {
  const { window, screen } = here;
  await tally.of('take-over', async () => {
    await window.press(Key.CONTROL, '7');
    await window.find('nav-take-over');
    await window.tabTo('nav-take-over', 120);
    await window.press(Key.ENTER);
    await window.find('take-over-choose');
    await window.tabTo('take-over-choose', 120);
    await screen.answerDialog(OLD_REGISTER, () => window.press(Key.ENTER));
    await window.find('take-over-take');
    await window.tabTo('take-over-take', 200);
    await window.press(Key.ENTER);
    await window.find('take-over-undo');
  });
  const count = async (result) => Number((await window.text(`take-over-${result}`)).replace(/\D/g, ''));
  taken = (await count('taken')) + (await count('doubtful'));
  assert.ok(taken / (taken + (await count('refused'))) >= 0.97, `only ${taken} lines became cases`);
});

step('five envelopes find their old cases by the reference they quote', async () => {
  const { window } = here;
  await openTray();
  for (const [theirs, reference, sender] of OF_OLD_CASES) {
    await tally.of('envelope of an old case', async () => {
      await head(sender, theirs, 'Reply');
      await window.reads('book-letter', reference);
      await window.press(Key.TAB);
      await window.press(Key.ENTER);
      const row = await book(sender);
      assert.ok(row.includes(reference), `the envelope of ${reference} stands as ${row}`);
    });
  }
});

step('two that quote a wrong reference find their cases by the name', async () => {
  const { window } = here;
  for (const [theirs, name, reference, sender] of BY_NAME) {
    await tally.of('envelope with a wrong reference', async () => {
      await head(sender, theirs, 'Reminder');
      await window.press(Key.TAB);
      await window.type(name);
      await window.reads('book-letter', reference);
      await window.press(Key.ENTER);
      const row = await book(sender);
      assert.ok(row.includes(reference), `the envelope of ${reference} stands as ${row}`);
    });
  }
});

step('a misdirected one has its line, says where it belongs, and no case', async () => {
  const { window } = here;
  await tally.of('misdirected envelope', async () => {
    await head('Commercial court', '', 'Liquidation of a company');
    await window.tabTo('letter-field-misdirected_to');
    await window.type('Registry of commerce');
    const row = await book('Commercial court');
    assert.ok(row.includes('Registry of commerce'), `the mail book shows ${row}`);
  });
  await looksRight('post');
});

step('six new requests become cases: one of three persons, one under the number that was stamped already', async () => {
  const { window } = here;
  for (const [sender, theirs, state, persons, stamped] of NEW) {
    const kind = persons.length > 0 ? 'new request, three persons' : stamped ? 'new request, stamped number' : 'new request';
    await tally.of(kind, async () => {
      if (!(await window.has('letter-form'))) await openTray();
      await head(sender, theirs, `Request of ${sender}`);
      await book(sender);
      await window.press(Key.CONTROL, '3');
      await window.press(Key.ESCAPE);
      await window.press(Key.ALT, 'c');
      await window.focusedSoon('letter-new-case');
      await window.press('c');
      await window.find('from-letter');
      await window.focusedSoon('family-');
      while ((await window.focused()) !== 'family-mla') await window.press(Key.ARROW_DOWN);
      await window.tabTo('field-partner');
      await window.type(state);
      if (stamped) {
        await window.tabTo('field-reference');
        await window.type(stamped);
      }
      for (const [place, name] of persons.entries()) {
        if (place > 0) {
          await window.tabTo('person-another');
          await window.press(Key.ENTER);
          await window.focusedSoon(`field-persons-${place}-name`);
        } else await window.tabTo('field-persons-0-name');
        await window.type(name);
      }
      await window.press(Key.CONTROL, Key.ENTER);
      const reference = (await window.text('case-reference')).trim();
      if (stamped) assert.equal(reference, stamped, 'the number that was stamped stays');
      await window.reads('case-letter', `Request of ${sender}`);
      registered.push(reference);
    });
  }
  assert.equal(new Set(registered).size, NEW.length, `${registered} are not all different`);
});

step('a call is registered and leads Today', async () => {
  const { window } = here;
  await tally.of('telephone call', async () => {
    await window.press(Key.CONTROL, 'u');
    await window.focusedSoon('field-partner');
    for (const [place, words] of ['France', 'Paul Quillfeather', 'Provisional arrest, airport', 'Duty prosecutor, Lyon'].entries()) {
      if (place > 0) await window.press(Key.TAB);
      await window.type(words);
    }
    await window.press(Key.CONTROL, Key.ENTER);
    urgent = (await window.text('case-reference')).trim();
  });
  await window.press(Key.CONTROL, '1');
  await window.reads('today-table', urgent);
  await looksRight('today');
});

step('an old case is chased, and the next date is set', async () => {
  const { window } = here;
  await tally.of('chaser', async () => {
    await open('CN-5136/22', '029/2022');
    await window.press('r');
    await window.focusedSoon('chaser-field-whom');
    await window.type('Registry of the court');
    await window.press(Key.CONTROL, Key.ENTER);
    await window.reads('note', 'Registry of the court');
  });
  await window.find('bring-up');
});

step('a letter is drafted, put up, signed and dispatched', async () => {
  const { window } = here;
  await tally.of('letter signed', async () => {
    await open('4471/2026', registered[2]);
    await window.press('d');
    await window.focusedSoon('draft-field-template');
    await window.type('Ack');
    await window.tabTo('draft-field-addressee');
    await window.type('Ministry of Justice, Cairo');
    await window.find('draft-field-text');
    await window.settled();
    await window.press(Key.CONTROL, Key.ENTER);
    await window.gone('draft-form');
    await window.tabTo('letter-step-put_up', 200);
    await window.press(Key.ENTER);
    await window.focusedSoon('step-');
    await window.type(CLERK);
    await window.press(Key.CONTROL, Key.ENTER);
    await window.find('letter-step-signed');
    await window.focusedSoon('letter-step-signed');
    await window.press(Key.ENTER);
    await window.focusedSoon('letter-step-dispatched');
    await window.press(Key.ENTER);
    await window.reads('case-letter', /Dispatched/i);
  });
});

step('mail book and register book are printed', async () => {
  const { window, screen, stick } = here;
  // Words of one cell may stand in two lines of it.
  const printed = (path) => execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  const [mail, register] = ['mail-book.pdf', 'register-book.pdf'].map((name) => join(stick, name));
  await tally.of('mail book printed', async () => {
    await window.press(Key.CONTROL, '3');
    await window.reads('mail-row', 'Nairobi');
    await window.tabTo('save-list-pdf', 120);
    await screen.answerDialog(mail, () => window.press(Key.ENTER));
  });
  await window.reads('notice', 'mail-book.pdf');
  const post = printed(mail);
  for (const [, reference] of OF_OLD_CASES) assert.ok(post.includes(reference), `the mail book lacks ${reference}`);
  for (const words of ['Commercial court', 'Registry of commerce', ...registered]) assert.ok(post.includes(words), `the mail book lacks ${words}`);
  await tally.of('register book printed', async () => {
    await window.press(Key.CONTROL, '5');
    await window.find('book-direction');
    await window.tabTo('book-direction', 120);
    await window.tabTo('save-list-pdf');
    await screen.answerDialog(register, () => window.press(Key.ENTER));
  });
  await window.reads('notice', 'register-book.pdf');
  const book = printed(register);
  for (const reference of [...registered, urgent]) assert.ok(book.includes(reference), `the register book lacks ${reference}`);
  await looksRight('figures');
});

step('the list of all cases leaves as a workbook and reads the same again', async () => {
  const { window, screen, stick } = here;
  const xlsx = join(stick, 'cases.xlsx');
  await window.press(Key.CONTROL, 'f');
  await window.focusedSoon('cases-search');
  await window.press(Key.CONTROL, 'a');
  await window.press(Key.BACK_SPACE);
  const total = taken + registered.length + 1;
  await window.reads('cases-count', new RegExp(`^${total}\\b`));
  await window.press(Key.CONTROL, '1');
  await window.find('today-table');
  await tally.of('list exported', async () => {
    await window.press(Key.CONTROL, '2');
    await window.reads('cases-count', new RegExp(`^${total}\\b`));
    await window.tabTo('save-list-xlsx', 120);
    await screen.answerDialog(xlsx, () => window.press(Key.ENTER));
  });
  await window.reads('notice', 'cases.xlsx');
  const { rows, hasFormula } = readWorkbook(xlsx);
  assert.equal(rows.length, total + 1, 'a line for every case, and the headings');
  assert.equal(hasFormula, false);
  const references = new Set(rows.map(([reference]) => reference));
  for (const reference of [...OF_OLD_CASES.map(([, old]) => old), ...registered, urgent])
    assert.ok(references.has(reference), `the workbook lacks ${reference}`);
});

step('every kind of work was counted', () => {
  const table = tally.table();
  writeFileSync(join(PICTURES, 'monday-keystrokes.json'), JSON.stringify({ year: YEAR, work: table }, null, 2));
  console.table(table);
  const envelopes = table.filter(({ kind }) => /envelope|request/.test(kind)).reduce((all, { times }) => all + times, 0);
  assert.equal(envelopes, 14);
  for (const { kind, commands, most } of table) assert.ok(commands > 0 && commands <= most, `${kind} took ${commands} commands, more than ${most}`);
});
