// Every call over the border with values of the wrong kind and size, before set-up, while locked, as a clerk and as
// an administrator: each is answered, none changes the register, none ends the program.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from './desk.mjs';
import { OFFICE, PASSPHRASE, STAFF, story } from './part.mjs';
import { Key, ROOT } from './window.mjs';

const SOURCES = join(ROOT, 'src-tauri/src/commands');

/**
 * Answered while nobody has unlocked: what the start page and the unlock page need, arithmetic of dates, and backups
 * to begin from; nothing about cases. */
const WITHOUT_A_REGISTER = [
  'app_state', 'cancel_work', 'choices', 'choose_backups', 'civil_span', 'hear_news', 'lock', 'passphrase_strength', 'save_preferences', 'set_up', 'stay_awake', 'time_zones', 'unlock',
];
/** Taken from the window itself, not from the page. */
const GIVEN_BY_THE_SHELL = new Set(['desk', 'window', 'app', 'leaving', 'room']);

const { told, part, handOverToClerk } = story('border');
let ministry;

/** The commands as they stand in the sources: their values by name, and whether they open a dialog. */
function commands() {
  const text = readdirSync(SOURCES).filter((name) => name.endsWith('.rs')).map((name) => readFileSync(join(SOURCES, name), 'utf8')).join('\n');
  const names = [...readFileSync(join(SOURCES, 'list.rs'), 'utf8').matchAll(/^ {4}"(\w+)",$/gm)].map(([, name]) => name);
  return names.map((name) => {
    const [, signature] = new RegExp(`fn ${name}\\(([^)]*(?:\\)[^)]*)*?)\\)(?: -> [^{]+)? \\{`).exec(text) ?? [];
    assert.ok(signature !== undefined, `the source of ${name}`);
    const values = [...signature.matchAll(/(\w+): /g)].map(([, value]) => value).filter((value) => !GIVEN_BY_THE_SHELL.has(value));
    const camel = values.map((value) => value.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()));
    return { name, values: camel, opensDialog: signature.includes('WebviewWindow') };
  });
}

/** The register as it is: what it holds, and how many entries its journals have. */
async function asItIs() {
  const { content_hash: hash, counts } = await ministry.registerInfo();
  assert.match(hash, /^[0-9a-f]{64}$/);
  assert.ok(counts.entries > 0);
  return { hash, entries: counts.entries };
}

/** What must not answer while nobody has unlocked. */
const beyondTheStart = () => commands().filter(({ name }) => !WITHOUT_A_REGISTER.includes(name));

/** What no form sends. Runs in the page; answers what each call was answered with. */
const CALL_ALL = `
  const [commands] = arguments;
  const deep = (levels) => { let value = 1; for (let n = 0; n < levels; n += 1) value = [value]; return value; };
  const odd = [
    undefined, null, true, -1, 1e308, '', 'no-such-thing', '\\u202egnp.exe', '\\u0000', "'; DROP TABLE cases; --", '../../etc/passwd',
    'x'.repeat(100_000), [], {}, deep(200), [null], { id: 1 }, { constructor: 1, toString: 1 },
  ];
  const answers = [];
  for (const { name, values } of commands) {
    const sets = values.length === 0 ? [{}, { unknown: 1 }] : odd.map((value) => Object.fromEntries(values.map((key) => [key, value])));
    for (const set of sets) {
      const call = window.__TAURI_INTERNALS__.invoke(name, set).then(() => 'done', (refusal) => refusal?.code ?? 'unreadable');
      const silence = new Promise((tell) => setTimeout(() => tell('silence'), 20_000));
      answers.push([name, await Promise.race([call, silence])]);
    }
  }
  return answers;
`;

const inPage = (source, ...values) => ministry.window.inPage(`return (async () => {${source}})()`, ...values);

async function callAll(which) {
  const answers = [];
  for (const command of which) {
    const told = await inPage(CALL_ALL, [command]).catch((error) => {
      throw new Error(`${command.name}: ${error.message}`);
    });
    answers.push(...told);
  }
  assert.ok(answers.length > which.length);
  assert.deepEqual(answers.filter(([, answer]) => answer === 'silence'), []);
  assert.deepEqual(answers.filter(([, answer]) => answer === 'internal'), [], 'a fault of the program');
  return answers;
}

part('before set-up only what set-up needs is answered', async () => {
  told.desk = await Desk.open(join(told.folder, 'ministry'), { ...OFFICE, desk: 'Ministry', staff: STAFF, passphrase: PASSPHRASE });
  ministry = told.desk;
  await ministry.window.find('setup-submit');
  const rest = beyondTheStart();
  assert.ok(rest.length > 100);
  const answers = await callAll(rest);
  assert.deepEqual(answers.filter(([, answer]) => answer === 'done'), []);
});

part('a locked register answers nothing about itself', async () => {
  await ministry.setUp();
  await ministry.registerCase({ partner: 'FR', subject: 'Bank records' });
  await ministry.window.press(Key.CONTROL, 'l');
  await ministry.window.find('unlock-passphrase');
  const answers = await callAll(beyondTheStart());
  assert.deepEqual(answers.filter(([, answer]) => answer === 'done'), []);
  assert.ok(answers.filter(([, answer]) => answer === 'not-unlocked').length > 100, 'whatever is well formed is refused for being locked');
});

part('an administrator’s window sends nonsense, and the register stays as it was', async () => {
  await ministry.unlock();
  await ministry.window.find('nav-today');
  const before = await asItIs();
  // A dialog would wait for a person; locking would end the page.
  const quiet = commands().filter(({ name, opensDialog, values }) => name !== 'lock' && !(opensDialog && values.length === 0));
  await callAll(quiet.filter(({ opensDialog }) => !opensDialog));
  assert.deepEqual(await asItIs(), before);
});

part('a clerk’s window may not do what only an administrator may', async () => {
  await handOverToClerk();
  const before = await asItIs();
  const asked = [
    ['save_office_settings', `{ settings: await invoke('office_settings') }`],
    ['remove_staff', `{ name: ${JSON.stringify(STAFF)}, reason: 'x' }`],
    ['suspend_staff', `{ name: ${JSON.stringify(STAFF)}, reason: 'x' }`],
    ['revoke_desk', `{ name: 'Ministry', reason: 'x' }`],
    ['adopt_limits', `{ marks: [], adopt: true }`],
    ['add_staff', `{ staff: { name: 'Mallory', role: 'administrator', passphrase: 'nine green lanterns swing' } }`],
  ].filter(([name]) => commands().some((each) => each.name === name));
  assert.ok(asked.length >= 4);
  for (const [name, values] of asked) {
    const answer = await inPage(`
      const invoke = window.__TAURI_INTERNALS__.invoke;
      const values = await (async () => (${values}))();
      return invoke(${JSON.stringify(name)}, values).then(() => 'done', (refusal) => refusal?.code ?? String(refusal));
    `);
    assert.notEqual(answer, 'done', name);
  }
  const quiet = commands().filter(({ name, opensDialog }) => name !== 'lock' && !opensDialog);
  await callAll(quiet);
  assert.deepEqual(await asItIs(), before);
});

part('what is not a call of ours does not pass the frame before the program', async () => {
  const answers = await inPage(`
    const calls = ['plugin:event|listen', 'plugin:window|close', 'plugin:webview|create_webview', 'plugin:path|resolve_directory', 'Add_Note', 'add note', '', 'x'.repeat(65)];
    const answered = (call) => Promise.race([
      window.__TAURI_INTERNALS__.invoke(call, {}).then(() => 'done', () => 'refused'),
      new Promise((tell) => setTimeout(() => tell('stopped'), 400)),
    ]);
    const answers = [];
    for (const call of calls) answers.push(await answered(call));
    return answers;
  `);
  assert.ok(answers.every((answer) => answer === 'stopped' || answer === 'refused'), answers.join());
});

part('the page can neither run text as a program nor change what programs stand on', async () => {
  const told = await inPage(`
    const tries = {};
    const failed = (name, act) => { try { act(); tries[name] = 'done'; } catch { tries[name] = 'refused'; } };
    // The driver's own script may be let through; what a page builds must not be.
    const inline = document.createElement('script');
    inline.textContent = 'window.ranInline = true';
    document.body.append(inline);
    tries.inline = window.ranInline === true ? 'done' : 'refused';
    const outside = await fetch('https://example.org/').then(() => 'done', () => 'refused');
    tries.fetch = outside;
    const data = document.createElement('script');
    data.src = 'data:text/javascript,window.ranData=true';
    document.body.append(data);
    await new Promise((wait) => setTimeout(wait, 500));
    tries.data = window.ranData === true ? 'done' : 'refused';
    tries.frozen = Object.isFrozen(Object.prototype) ? 'refused' : 'done';
    return tries;
  `);
  for (const [name, answer] of Object.entries(told)) assert.equal(answer, 'refused', name);
});
