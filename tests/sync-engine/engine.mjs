// A file-sync engine on this machine alone: one Syncthing with a folder, a port and no way out of loopback.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';

const KEY = 'loopback-only';
const FOLDER = 'exchange';

export const isInstalled = () => spawnSync('syncthing', ['--version']).status === 0;

export class Engine {
  /** Starts an engine that keeps `folder` in step with whoever it is joined to. */
  static async start(home, folder) {
    mkdirSync(folder, { recursive: true });
    mkdirSync(home, { recursive: true });
    const engine = new Engine();
    [engine.gui, engine.port, engine.folder] = [await freePort(), await freePort(), folder];
    const log = openSync(join(home, 'log.txt'), 'a');
    const options = ['--no-browser', '--no-restart', '--no-upgrade', '--no-default-folder'];
    const address = `--gui-address=127.0.0.1:${engine.gui}`;
    engine.process = spawn('syncthing', ['serve', `--home=${home}`, address, `--gui-apikey=${KEY}`, ...options], {
      stdio: ['ignore', log, log],
    });
    for (let tries = 0; ; tries += 1) {
      try {
        engine.id = (await engine.ask('GET', 'system/status')).myID;
        break;
      } catch (error) {
        if (tries > 120) throw error;
        await sleep(500);
      }
    }
    await engine.ask('PATCH', 'config/options', {
      listenAddresses: [`tcp://127.0.0.1:${engine.port}`],
      globalAnnounceEnabled: false,
      localAnnounceEnabled: false,
      relaysEnabled: false,
      natEnabled: false,
      crashReportingEnabled: false,
      urAccepted: -1,
      reconnectionIntervalS: 1,
    });
    return engine;
  }

  /** Keeps the folder in step with another engine. */
  async join(other) {
    const address = `tcp://127.0.0.1:${other.port}`;
    await this.ask('PUT', `config/devices/${other.id}`, { deviceID: other.id, name: 'other', addresses: [address] });
    await this.ask('PUT', `config/folders/${FOLDER}`, {
      id: FOLDER,
      path: this.folder,
      devices: [{ deviceID: this.id }, { deviceID: other.id }],
      fsWatcherEnabled: true,
      fsWatcherDelayS: 1,
      rescanIntervalS: 5,
    });
  }

  /** Whether the wire between the two is cut. */
  cut(other, isCut) {
    return this.ask('PATCH', `config/devices/${other.id}`, { paused: isCut });
  }

  /** Looks for changes now and waits until nothing is left to fetch. */
  async settle() {
    await this.ask('POST', `db/scan?folder=${FOLDER}`);
    for (let tries = 0; tries < 240; tries += 1) {
      const { state, needFiles } = await this.ask('GET', `db/status?folder=${FOLDER}`);
      if (state === 'idle' && needFiles === 0) return;
      await sleep(250);
    }
    throw new Error('the engine does not come to rest');
  }

  async ask(method, path, body) {
    const request = {
      method,
      // Changing its own settings, the engine drops connections that are kept open.
      headers: { 'X-API-Key': KEY, 'Content-Type': 'application/json', Connection: 'close' },
      body: body === undefined ? undefined : JSON.stringify(body),
    };
    const address = `http://127.0.0.1:${this.gui}/rest/${path}`;
    const answer = await fetch(address, request).catch(() => sleep(500).then(() => fetch(address, request)));
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    const text = await answer.text();
    return text ? JSON.parse(text) : null;
  }

  stop() {
    this.process?.kill('SIGKILL');
  }
}
