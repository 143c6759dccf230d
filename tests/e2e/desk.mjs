// One desk of the story: its own display, its own folders, its own window, and what is done at it.

import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Screen } from './screen.mjs';
import { Key, PICTURES, ROOT, Window } from './window.mjs';

const PROGRAM = process.env.COMITY_BIN ?? join(ROOT, 'target/debug/comity');
const DRIVER = process.env.TAURI_DRIVER ?? 'tauri-driver';

export class Desk {
  /** Folders that only this desk's program writes to. */
  home;
  register;
  screen;
  window;
  #facts;

  static async open(home, facts) {
    const desk = new Desk();
    desk.home = home;
    desk.register = join(home, 'register');
    desk.#facts = facts;
    for (const folder of ['data', 'config', 'cache', 'state', 'run', 'tmp']) mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
    desk.screen = await Screen.open();
    await desk.start();
    return desk;
  }

  async start() {
    this.window = await Window.open({ program: PROGRAM, driverProgram: DRIVER, env: this.#env() });
    await this.window.resize(1280, 860);
    await this.screen.focusWindow();
  }

  async close() {
    await this.window?.close();
    this.screen?.close();
  }

  #env() {
    const { PATH } = process.env;
    return {
      PATH,
      LANG: 'C.UTF-8',
      DISPLAY: this.screen.display,
      HOME: this.home,
      TMPDIR: join(this.home, 'tmp'),
      XDG_DATA_HOME: join(this.home, 'data'),
      XDG_CONFIG_HOME: join(this.home, 'config'),
      XDG_CACHE_HOME: join(this.home, 'cache'),
      XDG_STATE_HOME: join(this.home, 'state'),
      XDG_RUNTIME_DIR: join(this.home, 'run'),
      // No session bus: it would be started on the way, outlive the test, and mount folders of its own.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      NO_AT_BRIDGE: '1',
      GSETTINGS_BACKEND: 'memory',
      COMITY_REGISTER: this.register,
      ...this.#facts.env,
    };
  }

  // -- the register ----------------------------------------------------------------------------------------

  async setUp() {
    await this.createRegister();
    await this.protectLater();
  }

  /** The first step of set-up. */
  async createRegister() {
    await this.fillSetUp();
    await this.window.click('setup-submit');
    await this.window.find('setup-later-sheet');
  }

  /** What set-up asks, typed. */
  async fillSetUp() {
    const { window } = this;
    const { authority, state, timeZone, desk, staff, passphrase } = this.#facts;
    await window.fill('field-authority', authority);
    await window.choose('field-state', state);
    await window.fill('field-time_zone', timeZone);
    await window.fill('field-desk', desk);
    await window.fill('field-staff', staff);
    await window.click('setup-limits-all');
    await window.fill('setup-passphrase', passphrase);
    await window.fill('setup-again', passphrase);
  }

  /** The other steps, put off. */
  async protectLater() {
    const { window } = this;
    await window.click('setup-later-sheet');
    await window.click('setup-later-backups');
    await window.find('nav-today');
  }

  async unlock(passphrase = this.#facts.passphrase) {
    await this.window.fill('unlock-passphrase', passphrase);
    await this.window.click('unlock-submit');
  }

  /** What the program itself says of the register now: a page that stands open shows what it was opened with. */
  async registerInfo() {
    return this.window.inPage(`return window.__TAURI_INTERNALS__.invoke('register_info')`);
  }

  /** The hash of what the register holds now; the window is at its settings then, away from any open bundle. */
  async contentHash() {
    await this.window.click('nav-settings');
    return (await this.registerInfo()).content_hash;
  }

  async fingerprint() {
    await this.window.click('nav-bundles');
    return (await this.window.text('own-fingerprint')).replace(/\s+/g, ' ').trim();
  }

  // -- cards and bundles -----------------------------------------------------------------------------------

  async giveOutCard(path, options) {
    await this.window.click('nav-bundles');
    await this.screen.answerDialog(path, () => this.window.click('export-card'), options);
    await this.window.reads('notice', basename(path));
  }

  async admit(card, fingerprint) {
    await this.window.click('nav-bundles');
    await this.screen.answerDialog(card, () => this.window.click('open-card'));
    await this.window.fill('card-fingerprint', fingerprint);
    await this.window.click('admit-card-submit');
  }

  async exportBundle(path, options) {
    await this.window.click('nav-bundles');
    await this.screen.answerDialog(path, () => this.window.click('export-bundle'), options);
    await this.window.reads('bundle-written', basename(path));
  }

  async openBundle(path) {
    await this.window.click('nav-bundles');
    await this.screen.answerDialog(path, () => this.window.click('open-bundle'));
  }

  /** What a bundle does or did: `{ new: 1, changed: 0, … }`. */
  async bundleFigures() {
    const figures = {};
    for (const name of ['new', 'changed', 'same', 'conflicts']) figures[name] = Number(await this.window.text(`bundle-${name}`));
    return figures;
  }

  async importOpened() {
    await this.window.click('import-bundle');
    await this.window.gone('import-bundle');
    return this.bundleFigures();
  }

  // -- cases -----------------------------------------------------------------------------------------------

  async openCase(reference) {
    await this.window.click('nav-cases');
    await this.window.reads('case-row', reference);
    const rows = await this.window.findAll('case-row');
    for (const row of rows) {
      if (!(await row.getText()).includes(reference)) continue;
      await (await row.findElement({ css: 'a' })).click();
      await this.window.reads('case-reference', reference);
      return;
    }
  }

  /** Registers a case through the form and tells its number. */
  async registerCase({ family = 'mla', direction = 'incoming', partner, subject, theirReference, person, ourRole, instrument, stage, received }) {
    const { window } = this;
    await window.click('nav-new-case');
    await window.find('case-form');
    await window.click(`family-${family}`);
    await window.click(`direction-${direction}`);
    if (ourRole) await window.choose('field-our_role', ourRole);
    await window.fill('field-subject', subject);
    await window.choose('field-partner', partner);
    if (theirReference) await window.fill('field-their_reference', theirReference);
    if (instrument) await window.choose('field-instrument', instrument);
    if (stage) await window.choose('field-stage', stage);
    for (const [box, text] of Object.entries(received ?? {})) {
      await window.fill(`field-received_on-${box}`, '');
      await window.fill(`field-received_on-${box}`, text);
    }
    if (person) await window.fill('field-persons-0-name', person);
    await window.click('case-form-submit');
    return (await window.text('case-reference')).trim();
  }

  /** Opens the form of a letter on one of the two mail books. */
  async beginLetter(way) {
    const { window } = this;
    await window.click('nav-letters');
    await window.click(`mail-tab-${way}`);
    await window.settled();
    if (!(await window.has('letter-form'))) await window.click('book-letter-open');
    await window.find('letter-form');
  }

  /** Books the letter that is in the form and waits until the mail book shows it. */
  async bookLetter(shownAs) {
    await this.window.click('letter-submit');
    await this.window.find('letter-booked');
    return this.window.reads('mail-row', shownAs);
  }

  async changeField(field, value) {
    await this.window.click(`change-case-${field}`);
    const input = await this.window.focusedSoon(`edit-case-${field}-`);
    await this.window.fill(input, value);
    await this.window.press(Key.CONTROL, Key.ENTER);
    await this.window.reads(`value-case-${field}`, value);
  }

  /** Records a step; `passing` names the recommendations that are passed with one key. */
  async recordStep(stage, { person, passing = [] } = {}) {
    await this.window.click((await this.window.has('record-next')) ? 'record-next' : 'record-other');
    await this.window.choose('step-field-stage', stage);
    if (person) await this.window.chooseWords('step-field-person', person);
    for (const gate of passing) await this.window.click(`step-pass-${gate}`);
    await this.window.click('step-submit');
    await this.window.gone('step-submit');
  }

  // -- traces ----------------------------------------------------------------------------------------------

  /** Files in this desk's own folders that hold these words, in the encodings programs use. */
  tracesOf(words) {
    const needles = [Buffer.from(words), Buffer.from(words, 'utf16le'), Buffer.from(encodeURIComponent(words))];
    return filesUnder(this.home).filter((path) => {
      const bytes = readFileSync(path);
      return needles.some((needle) => bytes.includes(needle));
    });
  }

  fileCount() {
    return filesUnder(this.register).length;
  }
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

export { PICTURES };
