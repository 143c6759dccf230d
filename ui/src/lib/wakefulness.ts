// Tells the register that someone is at the desk, so that it does not lock under their hands.

import { backend } from './backend';

const EVERY_MS = 10_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Watches for signs of a person until the returned function is called. */
export function watchForPerson(): () => void {
  let last = 0;
  const sign = (event: Event): void => {
    if (event.timeStamp - last < EVERY_MS && last !== 0) return;
    last = event.timeStamp;
    void backend()
      .stayAwake()
      .catch(() => undefined);
  };
  for (const name of SIGNS) window.addEventListener(name, sign, { passive: true, capture: true });
  return () => {
    for (const name of SIGNS) window.removeEventListener(name, sign, { capture: true });
  };
}
