// A display of its own for one desk, and the keyboard in front of it.
//
// File dialogs belong to the system, not to the page: they are found and typed into as a person would.

import { execFile, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SMALLEST_DIALOG = { width: 300, height: 200 };

export class Screen {
  #server;
  #display;

  static async open({ width = 1280, height = 900 } = {}) {
    const screen = new Screen();
    // The server itself picks a free number and tells it on file descriptor 3.
    screen.#server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const number = await new Promise((found, failed) => {
      screen.#server.once('error', failed);
      screen.#server.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}`)));
      screen.#server.stdio[3].once('data', (text) => found(String(text).trim()));
    });
    screen.#display = `:${number}`;
    return screen;
  }

  get display() {
    return this.#display;
  }

  close() {
    this.#server.removeAllListeners('exit');
    this.#server.kill('SIGTERM');
  }

  async #xdotool(...args) {
    const { stdout } = await run('xdotool', args, { env: { ...process.env, DISPLAY: this.#display } });
    return stdout.trim();
  }

  async #windows() {
    // Nothing found is an error to xdotool.
    const found = await this.#xdotool('search', '--onlyvisible', '--name', '.').catch(() => '');
    const large = [];
    for (const id of found.split('\n').filter(Boolean)) {
      const shell = await this.#xdotool('getwindowgeometry', '--shell', id).catch(() => '');
      const size = (name) => Number(new RegExp(`${name}=(\\d+)`).exec(shell)?.[1] ?? 0);
      if (size('WIDTH') >= SMALLEST_DIALOG.width && size('HEIGHT') >= SMALLEST_DIALOG.height) large.push(id);
    }
    return large;
  }

  /** Does something that opens a file dialog, types a path into it and confirms. */
  async answerDialog(path, opening, options = {}) {
    const dialog = await this.typeIntoDialog(path, opening, options);
    await this.#xdotool('key', 'Return');
    await this.vanished(dialog);
  }

  /** The same without confirming; tells the dialog. */
  async typeIntoDialog(path, opening, { picture } = {}) {
    const before = new Set(await this.#windows());
    await opening();
    const dialog = await this.#appearing(before);
    await this.#xdotool('windowfocus', '--sync', dialog);
    await pause(300);
    if (picture) await this.photograph(picture);
    // Ctrl+L shows the line for a path in a dialog that opens files; one that saves has it already.
    await this.#xdotool('key', 'ctrl+l');
    await pause(200);
    await this.#xdotool('key', 'ctrl+a');
    await this.#xdotool('type', '--delay', '8', path);
    await pause(200);
    return dialog;
  }

  /** Real key presses, such as `ctrl+l`, to whatever has the focus on this display. */
  async press(...keys) {
    await this.#xdotool('key', ...keys);
  }

  /** Letter by letter, to whatever has the focus. */
  async type(text) {
    await this.#xdotool('type', '--delay', '15', text);
  }

  /** How many windows stand on the display. */
  async largeWindows() {
    return (await this.#windows()).length;
  }

  /** Every window that can be seen: also a question above a dialog, which is small and has no name. */
  async everyWindow() {
    const found = await this.#xdotool('search', '--onlyvisible', '--class', '.').catch(() => '');
    return found.split('\n').filter(Boolean).sort();
  }

  /** Gives the keyboard to the program's own window; without a window manager nobody else does. */
  async focusWindow() {
    const [id] = await this.#windows();
    if (id) await this.#xdotool('windowfocus', '--sync', id);
  }

  /** The whole display, dialogs included. */
  async photograph(path) {
    await run('import', ['-window', 'root', path], { env: { ...process.env, DISPLAY: this.#display } });
  }

  async #appearing(before) {
    for (let tries = 0; tries < 100; tries += 1) {
      const fresh = (await this.#windows()).find((id) => !before.has(id));
      if (fresh) return fresh;
      await pause(100);
    }
    throw new Error('no file dialog opened within ten seconds');
  }

  async vanished(dialog) {
    for (let tries = 0; tries < 100; tries += 1) {
      if (!(await this.#windows()).includes(dialog)) return;
      await pause(100);
    }
    throw new Error('the file dialog did not close: it may not have liked the path');
  }
}
