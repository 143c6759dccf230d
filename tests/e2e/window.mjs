// The program's real window, driven through WebDriver: what stands in it, and what a person does there.

import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../free-port.mjs';

const run = promisify(execFile);

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const PICTURES = join(ROOT, 'target/e2e');

// The packages are those of the window's own folder.
const require = createRequire(join(ROOT, 'ui/package.json'));
const { Builder, By, Capabilities, Key, until } = require('selenium-webdriver');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const PATIENCE_MS = 20_000;
/** What the driver answers where a page has gone while it was asked. */
const GONE = new Set(['NoSuchFrameError', 'StaleElementReferenceError']);
const SERIOUS = new Set(['serious', 'critical']);

export { Key };

export class Window {
  #driver;
  #session;
  #server;
  #display;
  #keys = { commands: 0, characters: 0 };

  /** Starts the program with this environment and waits for its page. */
  static async open({ program, driverProgram, env }) {
    const window = new Window();
    window.#display = env.DISPLAY;
    const [port, nativePort] = [await freePort(), await freePort()];
    window.#server = spawn(
      driverProgram,
      ['--port', String(port), '--native-port', String(nativePort), '--native-driver', '/usr/bin/WebKitWebDriver'],
      { env, stdio: ['ignore', 'ignore', 'inherit'], detached: true },
    );
    const capabilities = new Capabilities();
    capabilities.setBrowserName('wry');
    capabilities.set('tauri:options', { application: program });
    try {
      await answering(port, window.#server);
      window.#driver = await new Builder().usingServer(`http://127.0.0.1:${port}/`).withCapabilities(capabilities).build();
    } catch (error) {
      await window.close();
      throw new Error(`the window did not open for WebDriver: ${error.message}. Was the program built by ./dev test?`);
    }
    window.#session = true;
    return window;
  }

  async close() {
    if (this.#session) await this.#driver.quit().catch(() => undefined);
    this.#session = false;
    try {
      // The driver and what it started form one group of processes.
      process.kill(-this.#server.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }

  async find(testid, patience = PATIENCE_MS) {
    return this.#inOnePage(async () => {
      const element = await this.#driver.wait(
        until.elementLocated(By.css(`[data-testid="${testid}"]`)),
        patience,
        `nothing named ${testid} appeared`,
      );
      await this.#reveal(element);
      return this.#driver.wait(until.elementIsVisible(element), patience, `${testid} stayed hidden`);
    }, patience);
  }

  /** Asks again where the answer came from a page, or a part of one, that another has just taken the place of. */
  async #inOnePage(ask, patience = PATIENCE_MS) {
    const end = Date.now() + patience;
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (!GONE.has(error.name) || Date.now() > end) throw error;
        await pause(100);
      }
    }
  }

  /** Brings the tab to the front behind which something stands, as a person would before looking at it. */
  async #reveal(element) {
    await this.#driver
      .executeScript(
        `const panel = arguments[0].closest('[role="tabpanel"][hidden]');
         if (panel) document.getElementById(panel.getAttribute('aria-labelledby'))?.click();`,
        element,
      )
      .catch(() => undefined); // it has gone in the meantime
  }

  async findAll(testid) {
    return this.#inOnePage(() => this.#driver.findElements(By.css(`[data-testid="${testid}"]`)));
  }

  /** Everything whose name begins so. */
  async findAllNamed(start) {
    return this.#inOnePage(() => this.#driver.findElements(By.css(`[data-testid^="${start}"]`)));
  }

  async has(testid) {
    return (await this.findAll(testid)).length > 0;
  }

  async gone(testid) {
    await this.#driver.wait(async () => !(await this.has(testid)), PATIENCE_MS, `${testid} did not go away`);
  }

  async click(testid) {
    const element = await this.find(testid);
    await this.#standsStill(element);
    await element.click();
  }

  /** Waits until what loads above an element has come: a click at where it stood a moment ago hits something else. */
  async #standsStill(element) {
    const place = 'arguments[0].scrollIntoView({ block: "center" }); const { x, y } = arguments[0].getBoundingClientRect(); return `${x} ${y}`;';
    let last = '';
    await this.#driver.wait(async () => {
      const now = await this.#driver.executeScript(place, element);
      const still = now === last;
      last = now;
      if (!still) await pause(80);
      return still;
    }, PATIENCE_MS);
  }

  async fill(testid, text) {
    const element = await this.find(testid);
    // Emptying a field by the driver is not heard by the page; emptying it by the keyboard is.
    if (text === '') return element.sendKeys(Key.chord(Key.CONTROL, 'a'), Key.BACK_SPACE);
    await element.clear();
    await element.sendKeys(text);
  }

  async choose(testid, value) {
    await this.#option(testid, `option[value="${value}"]`, () => true, value);
    await this.#driver.wait(async () => (await this.value(testid)) === value, PATIENCE_MS, `${testid} did not take ${value}`);
  }

  /** The same by the words of the option, where the value is not known to a person. */
  async chooseWords(testid, words) {
    const fits = (said) => (words instanceof RegExp ? words.test(said) : said === words);
    await this.#option(testid, 'option', async (option) => fits(visible(await option.getText()).trim()), words);
  }

  /** Clicks the option that fits. What a list offers may come a moment after the list itself. */
  async #option(testid, css, fits, wanted) {
    const offered = async () => {
      for (const option of await (await this.find(testid)).findElements(By.css(css))) if (await fits(option)) return option;
      return null;
    };
    await this.#inOnePage(async () => {
      const option = await this.#driver.wait(offered, PATIENCE_MS, `${testid} does not offer ${wanted}`);
      await option.click();
    });
  }

  /** Clicks one of several things of the same name: the one inside something else. */
  async clickWithin(outer, testid) {
    const inside = async () => (await (await this.find(outer)).findElements(By.css(`[data-testid="${testid}"]`)))[0] ?? null;
    await this.#inOnePage(async () => {
      const element = await this.#driver.wait(inside, PATIENCE_MS, `${outer} holds nothing named ${testid}`);
      await this.#standsStill(element);
      await element.click();
    });
  }

  async text(testid) {
    return visible(await (await this.find(testid)).getText());
  }

  async texts(testid) {
    const found = await this.findAll(testid);
    if (found[0]) await this.#reveal(found[0]);
    return Promise.all(found.map(async (element) => visible(await element.getText())));
  }

  async value(testid) {
    return (await this.find(testid)).getAttribute('value');
  }

  /** Waits until a field holds this, and tells what it holds. */
  async holds(testid, wanted) {
    let last = null;
    await this.#driver.wait(async () => (last = await this.value(testid).catch(() => null)) === wanted, PATIENCE_MS).catch(() => undefined);
    return last;
  }

  /** Waits until something named holds words that satisfy the test. */
  async reads(testid, wanted) {
    const fits = wanted instanceof RegExp ? (text) => wanted.test(text) : (text) => text.includes(wanted);
    let last = [];
    await this.#driver
      .wait(async () => {
        last = await this.texts(testid).catch(() => []);
        return last.some(fits);
      }, PATIENCE_MS)
      .catch(() => {
        throw new Error(`${testid} should read ${wanted}, but reads ${JSON.stringify(last)}`);
      });
    return last.find(fits);
  }

  /** Runs a line in the page, for what reaches the program without anybody at the keyboard. */
  async inPage(source, ...args) {
    return this.#driver.executeScript(source, ...args);
  }

  // -- the keyboard ----------------------------------------------------------------------------------------

  /** Types into whatever has the focus. */
  async type(text) {
    this.#keys.characters += [...text].length;
    await this.#driver.actions().sendKeys(text).perform();
  }

  /** One key, or a key with others held down: `press(Key.CONTROL, 'n')`. */
  async press(...keys) {
    this.#keys.commands += 1;
    const last = keys.pop();
    let actions = this.#driver.actions();
    for (const held of keys) actions = actions.keyDown(held);
    actions = actions.keyDown(last).keyUp(last);
    for (const held of keys.reverse()) actions = actions.keyUp(held);
    await actions.perform();
  }

  /** Keys pressed since the last time this was asked: commands (chords count once), and characters of what was written. */
  keystrokes() {
    const pressed = this.#keys;
    this.#keys = { commands: 0, characters: 0 };
    return pressed;
  }

  /** Name of what has the focus. */
  async focused() {
    return this.#driver.executeScript('return document.activeElement?.dataset.testid ?? document.activeElement?.id ?? ""');
  }

  /** Waits until the focus has moved to something whose name begins so, and tells the whole name. */
  async focusedSoon(beginning) {
    await this.#driver.wait(async () => (await this.focused()).startsWith(beginning), PATIENCE_MS, `the focus did not move to ${beginning}…`);
    return this.focused();
  }

  /** Where it stands behind a tab: goes along the tabs with the arrow keys until that one is in front. */
  async #turnTo(testid) {
    const behind = () =>
      this.#driver.executeScript(
        `const panel = document.querySelector('[data-testid="' + arguments[0] + '"]')?.closest('[role="tabpanel"][hidden]');
         return panel?.getAttribute('aria-labelledby') ?? null;`,
        testid,
      );
    if (!(await behind())) return;
    const front = await this.#driver.executeScript(
      `return document.querySelector('[role="tab"][aria-selected="true"]').dataset.testid;`,
    );
    await this.tabTo(front);
    for (let presses = 0; presses < 10 && (await behind()); presses += 1) await this.press(Key.ARROW_RIGHT);
  }

  /** Presses Tab until the named control has the focus, as someone without a mouse does. */
  async tabTo(testid, most = 60) {
    await this.#turnTo(testid);
    const passed = [];
    for (let presses = 0; presses < most; presses += 1) {
      const name = await this.focused();
      if (name === testid) return;
      passed.push(name);
      await this.press(Key.TAB);
    }
    throw new Error(`${testid} is out of the keyboard’s reach; Tab passed ${passed.join(', ')}`);
  }

  // -- the look --------------------------------------------------------------------------------------------

  async resize(width, height) {
    await this.#driver.manage().window().setRect({ x: 0, y: 0, width, height });
    await pause(300);
  }

  async direction() {
    return this.#driver.executeScript('return [document.documentElement.dir, document.documentElement.lang]');
  }

  /** Waits until the page has been still for a moment. */
  async settled() {
    let last = '';
    await this.#driver.wait(async () => {
      const now = await this.#driver.executeScript('return document.body.innerText');
      const still = now === last && now.length > 0;
      last = now;
      if (!still) await pause(150);
      return still;
    }, PATIENCE_MS);
  }

  /** What stands out of the window to the side, if anything: the innermost part that does. */
  async widest() {
    return this.#driver.executeScript(`
      const page = document.documentElement;
      if (page.scrollWidth <= page.clientWidth) return null;
      const outside = [...document.body.querySelectorAll('*')].filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        return width > 0 && (right > page.clientWidth + 1 || left < -1) && !each.closest('.scroll, .visually-hidden');
      });
      const inner = outside.find((each) => !outside.some((other) => other !== each && each.contains(other)));
      return inner ? inner.outerHTML.slice(0, 160) : 'an unknown place';
    `);
  }

  async scrollTo(testid) {
    await this.#driver.executeScript('arguments[0].scrollIntoView({ block: "start" })', await this.find(testid));
  }

  async picture(name) {
    mkdirSync(PICTURES, { recursive: true });
    await pause(150);
    const path = join(PICTURES, `${name}.png`);
    // What the screen shows: the engine's own picture waits for a page to change that it paints without a graphics driver.
    const { x, y, width, height } = await this.#driver.manage().window().getRect();
    await run('import', ['-display', this.#display, '-window', 'root', '-crop', `${width}x${height}+${x}+${y}`, '+repage', path]);
    return path;
  }

  /** Serious faults that keep people out, as axe finds them; each with the place. */
  async barriers() {
    await this.#driver.executeScript(AXE);
    const result = await this.#driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      axe.run(document, { resultTypes: ['violations'] }).then(done, (error) => done({ error: String(error) }));
    `);
    if (result.error) throw new Error(`axe could not look: ${result.error}`);
    if (result.passes.length === 0) throw new Error('axe looked at nothing');
    return result.violations
      .filter(({ impact }) => SERIOUS.has(impact))
      .flatMap(({ id, impact, nodes }) =>
        nodes.map(({ target, any }) => `${impact} ${id} at ${target.join(' ')}${any[0] ? `: ${any[0].message}` : ''}`),
      );
  }

  /** Whether a button without a name, put on the page for a moment, is found. */
  async noticesABarrier() {
    await this.#driver.executeScript('document.querySelector("main").append(Object.assign(document.createElement("button"), { id: "nameless" }))');
    const found = await this.barriers();
    await this.#driver.executeScript('document.getElementById("nameless").remove()');
    return found.some((barrier) => barrier.includes('#nameless'));
  }
}

/** The words as they are seen: without the marks that only steer their direction. */
const visible = (text) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '');

async function answering(port, server) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`tauri-driver ended with ${server.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answer) return;
    await pause(100);
  }
  throw new Error('tauri-driver does not answer');
}
