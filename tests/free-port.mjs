// A port of this machine that nothing listens on, for a server that a test starts.

import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below what the system gives to outgoing connections: one of those could take the port before the server does.
const [FIRST, LAST] = [10_000, 32_000];
const TRIES = 50;

export async function freePort() {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(FIRST, LAST);
    if (await canListen(port)) return port;
  }
  throw new Error(`none of ${TRIES} ports is free`);
}

const canListen = (port) =>
  new Promise((told) => {
    const server = createServer().once('error', () => told(false));
    server.listen(port, '127.0.0.1', () => server.close(() => told(true)));
  });
