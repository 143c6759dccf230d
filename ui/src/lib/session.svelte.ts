// What the whole window knows: who is here, how the window looks, and the message that stands on top.

import { backend, type AppState, type Place, type Preferences } from './backend';
import { useTimeZone } from './dates';
import { keepAllDrafts, whenNotKept } from './drafts';
import { problemOf } from './problems';
import type { Choices } from './generated/Choices';
import type { FolderTurn } from './generated/FolderTurn';
import type { Step } from './generated/Step';
import { learnWords, t, useLanguage } from './i18n.svelte';
import { learnForms } from './records';

export type Notice = {
  text: string;
  detail?: string;
  /** Meant for the view that is about to open. */
  forNextView?: boolean;
};

const NO_CHOICES: Choices = {
  families: [],
  companions: [],
  renewable: [],
  instruments: [],
  channels: [],
  measure_kinds: [],
  measure_statuses: [],
  urgencies: [],
  sexes: [],
  note_kinds: [],
  lists: {},
  states: [],
  staff: [],
  records: [],
  office_rows: [],
  grounds: [],
  limit_kinds: [],
  words: {},
  sees_restricted: false,
  may_sign: false,
};

class Session {
  app = $state<AppState | null>(null);
  choices = $state.raw<Choices>(NO_CHOICES);
  notice = $state<Notice | null>(null);
  conflicts = $state(0);
  shortcutsShown = $state(false);
  undoShown = $state(false);
  /** Long work with the register, once it has taken a moment. */
  work = $state.raw<Step | null>(null);
  /** Rises when something was changed behind the view that is open, which then reads again. */
  revision = $state(0);
  /** Rises with each turn at the exchange folder that concerns somebody. */
  turns = $state(0);
  /** Who was here last, for the unlock page; forgotten with the window. */
  lastStaff: string | null = null;
  /** The unlock page asks for a name first. */
  switching = $state(false);
  /** Set-up goes on behind the new register: the recovery sheet, then backups. */
  protecting = $state<'sheet' | 'backups' | null>(null);
  /** A backup was restored with the sheet: the unlock page asks for its digits next. */
  withSheet = false;
  /** Element that had the focus when the register locked; unlocking returns there. */
  focusBefore: string | null = null;
  /** The register is locking and a new page is about to take the place of this one. */
  leaving = $state(false);

  async start(): Promise<void> {
    whenNotKept((thrown) => {
      if (!this.leaving) this.say(t('draft-not-kept'), problemOf(thrown).text);
    });
    const app = await backend().appState();
    this.focusBefore = app.left.focus;
    this.switching = app.left.switching;
    this.lastStaff = app.left.staff;
    await this.take(app);
  }

  /** Takes over a new state of the application: its language, its look, its clock. */
  async take(app: AppState): Promise<void> {
    // A locked register tells no names; those of this very run are known already.
    const before = this.app;
    if (app.phase === 'locked' && before) {
      app = { ...app, authority: app.authority ?? before.authority, desk: app.desk ?? before.desk };
    }
    useLanguage(app.preferences.language, app.digits);
    useTimeZone(app.time_zone);
    applyLook(app.preferences);
    // State names and families are asked for before set-up too.
    if (app.phase !== 'locked') {
      this.choices = await backend()
        .choices()
        .catch(() => NO_CHOICES);
      learnForms(this.choices);
      learnWords(this.choices.words);
    }
    this.app = app;
    if (app.staff) this.lastStaff = app.staff;
    if (app.phase === 'unlocked') await this.countConflicts();
  }

  async countConflicts(): Promise<void> {
    this.conflicts = await backend()
      .listConflicts()
      .then((conflicts) => conflicts.length)
      .catch(() => this.conflicts);
  }

  async lock(): Promise<void> {
    await this.leave({ focus: document.activeElement?.id || null, switching: false, staff: this.lastStaff });
  }

  /** Locks for somebody else, who is asked first who they are. */
  async switchUser(): Promise<void> {
    await this.leave({ focus: null, switching: true, staff: this.lastStaff });
  }

  /** The register locked by itself: what is shown goes at once. */
  async locked(): Promise<void> {
    if (this.app?.phase === 'unlocked') await this.lock();
  }

  private async leave(place: Place): Promise<void> {
    if (this.leaving) return;
    this.leaving = true;
    // Keeping drafts would wait for it.
    await backend().cancelWork();
    await keepAllDrafts();
    this.forget();
    const app = await backend().lock(place);
    // Only a page that was not replaced goes on.
    this.focusBefore = place.focus;
    this.switching = place.switching;
    this.leaving = false;
    await this.take(app);
  }

  /** Bundles came through the exchange folder. The open view stays as it is: somebody may be typing in it. */
  async exchanged(turn: FolderTurn): Promise<void> {
    if (this.app?.phase !== 'unlocked') return;
    const sum = (name: 'new' | 'changed') => turn.imported.reduce((all, report) => all + report[name], 0);
    const bundles = turn.imported.length;
    this.say(
      t('folder-turn', { bundles, new: sum('new'), changed: sum('changed') }),
      turn.waiting.length > 0 ? t('folder-turn-waits') : undefined,
    );
    this.turns += 1;
    await this.countConflicts();
  }

  say(text: string, detail?: string): void {
    this.notice = detail === undefined ? { text } : { text, detail };
  }

  /** A message for the view that opens next. */
  sayInNextView(text: string): void {
    this.notice = { text, forNextView: true };
  }

  /** Another view is open: what was said about the one before has had its time. */
  viewChanged(): void {
    if (!this.notice) return;
    this.notice = this.notice.forNextView ? { text: this.notice.text } : null;
  }

  async prefer(preferences: Preferences): Promise<void> {
    if (!this.app) return;
    this.app = { ...this.app, preferences };
    useLanguage(preferences.language, this.app.digits);
    applyLook(preferences);
    await backend().savePreferences(preferences);
  }

  private forget(): void {
    this.notice = null;
    this.work = null;
    this.protecting = null;
    this.shortcutsShown = false;
    this.undoShown = false;
    this.choices = NO_CHOICES;
    for (const forgetful of onForget) forgetful();
  }
}

const onForget = new Set<() => void>();

/** Registers something that must leave memory when the register locks. */
export function forgetOnLock(forget: () => void): void {
  onForget.add(forget);
}

const prefers = (query: string): boolean => window.matchMedia(query).matches;

/** Puts theme, text size and density on the page; “system” follows the computer. */
export function applyLook(preferences: Preferences): void {
  const root = document.documentElement;
  let theme: string = preferences.theme;
  if (theme === 'system') {
    if (prefers('(prefers-contrast: more)')) theme = 'contrast';
    else theme = prefers('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  }
  root.dataset.theme = theme;
  root.dataset.density = preferences.density;
  root.style.fontSize = `${Math.min(200, Math.max(90, preferences.text_size))}%`;
}

export const session = new Session();
