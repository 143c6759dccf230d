// Long work of the register, as the window tells it.

import type { Step } from './generated/Step';

/** Changes with what is being done, and at each quarter of it: what is worth reading aloud. */
export function spokenStep({ phase, file, done, total }: Step): string {
  const quarter = total > 0 ? Math.floor((done * 4) / total) : 0;
  return `${phase} ${file} ${quarter}`;
}
