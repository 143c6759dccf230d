// A message bus of its own, for what a desktop would say.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

export class Bus {
  #daemon;
  #address;

  static async open() {
    const bus = new Bus();
    bus.#daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [text] = await once(bus.#daemon.stdout, 'data');
    bus.#address = String(text).trim();
    return bus;
  }

  /** Both buses of a desktop in one. */
  get env() {
    return { DBUS_SESSION_BUS_ADDRESS: this.#address, DBUS_SYSTEM_BUS_ADDRESS: this.#address };
  }

  says(path, member, ...values) {
    const sent = spawnSync('dbus-send', [`--bus=${this.#address}`, '--type=signal', path, member, ...values], { encoding: 'utf8' });
    if (sent.status !== 0) throw new Error(sent.stderr);
  }

  /** The session is locked. */
  locksSession() {
    this.says('/org/freedesktop/login1/session/_31', 'org.freedesktop.login1.Session.Lock');
  }

  close() {
    this.#daemon.kill();
  }
}
