// What every file here throws when bytes are not as the page says: the step of section 1.5, or the section, and why.

export class Refusal extends Error {
  constructor(step, message) {
    super(`${step}: ${message}`);
    this.name = 'Refusal';
    this.step = step;
  }
}

/** Goes on only if `held` is true. */
export function must(held, step, message) {
  if (!held) throw new Refusal(step, message);
}
