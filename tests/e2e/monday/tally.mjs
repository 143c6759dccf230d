// Keys by the kind of work, so that what is said about them was measured.

/** Most commands one piece of work may take; more is a step backwards for the people at the keyboard. */
const MOST = {
  'take-over': 50,
  'envelope of an old case': 10,
  'envelope with a wrong reference': 10,
  'misdirected envelope': 30,
  'new request, three persons': 60,
  'new request, stamped number': 36,
  'new request': 20,
  'telephone call': 5,
  chaser: 5,
  'letter signed': 14,
  'mail book printed': 15,
  'register book printed': 18,
  'list exported': 6,
};

export class Tally {
  #window;
  #work = new Map();

  /** `window` gives the window whose keys are counted. */
  constructor(window) {
    this.#window = window;
  }

  /** Does one piece of work and counts its keys. */
  async of(kind, does) {
    this.#window().keystrokes();
    await does();
    const { commands, characters } = this.#window().keystrokes();
    const so = this.#work.get(kind) ?? { times: 0, commands: 0, characters: 0 };
    this.#work.set(kind, {
      times: so.times + 1,
      commands: Math.max(so.commands, commands),
      characters: so.characters + characters,
    });
  }

  /** For each kind: how often, commands of the longest one, characters typed in all, and how many commands it may take. */
  table() {
    return [...this.#work].map(([kind, counted]) => ({ kind, ...counted, most: MOST[kind] ?? 0 }));
  }
}
