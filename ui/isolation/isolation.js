// Stands between the page and the program, in a frame the page cannot reach into: every call passes here and is sealed.
// It lets calls through that look like those of our own gateway. What a call means is checked in Rust, not here.

const OWN_COMMAND = /^[a-z][a-z_]{0,63}$/;
// Answers too long for one message are fetched by the window's own channel.
const CHANNEL = 'plugin:__TAURI_CHANNEL__|fetch';
// Letters; the longest form, with every field at its limit, is a draft of 4 MiB.
const LONGEST = 8 * 1024 * 1024;

window.__TAURI_ISOLATION_HOOK__ = (call) => {
  const isKnown = typeof call.cmd === 'string' && (OWN_COMMAND.test(call.cmd) || call.cmd === CHANNEL);
  const isSmall = JSON.stringify(call.payload ?? null).length <= LONGEST;
  if (!isKnown || !isSmall) throw new Error('not a call of Comity');
  return call;
};
