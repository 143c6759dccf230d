// The only door between the window and the register. No other file may import from @tauri-apps.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { BundleReport } from './generated/BundleReport';
import type { BundleWritten } from './generated/BundleWritten';
import type { CardView } from './generated/CardView';
import type { CaseListPage } from './generated/CaseListPage';
import type { CaseQuery } from './generated/CaseQuery';
import type { CaseView } from './generated/CaseView';
import type { Choices } from './generated/Choices';
import type { ConflictView } from './generated/ConflictView';
import type { FieldEdit } from './generated/FieldEdit';
import type { NewBringUp } from './generated/NewBringUp';
import type { NewCase } from './generated/NewCase';
import type { NewLimit } from './generated/NewLimit';
import type { NewMeasure } from './generated/NewMeasure';
import type { NewNote } from './generated/NewNote';
import type { NewPerson } from './generated/NewPerson';
import type { NewStep } from './generated/NewStep';
import type { OfficeSettings } from './generated/OfficeSettings';
import type { PassphraseStrength } from './generated/PassphraseStrength';
import type { PeerView } from './generated/PeerView';
import type { RegisterInfo } from './generated/RegisterInfo';
import type { Registered } from './generated/Registered';
import type { SetUp } from './generated/SetUp';
import type { TodayView } from './generated/TodayView';

export type Language = 'en' | 'fr' | 'ar';
export type Theme = 'system' | 'light' | 'dark' | 'contrast';
export type Density = 'comfortable' | 'compact';

/** How one person likes the window. Never travels. */
export type Preferences = {
  language: Language;
  theme: Theme;
  /** Per cent, 90 to 200. */
  text_size: number;
  density: Density;
};

export type AppState = {
  phase: 'first_run' | 'locked' | 'unlocked';
  accounts: string[];
  authority: string | null;
  state: string | null;
  desk: string | null;
  staff: string | null;
  /** Civil date in the office's time zone. */
  today: string | null;
  training: boolean;
  idle_minutes: number;
  preferences: Preferences;
  version: string;
  head: string | null;
  time_zone: string | null;
  digits: 'latn' | 'arab';
  register_folder: string;
};

/** What a refused or failed command rejects with. */
export type Refusal = {
  code: string;
  weight: 'failed' | 'usage' | 'refused' | 'damaged';
  args: [string, string][];
  field: string | null;
};

/** A card that was read and not yet admitted. Its fingerprint is never told. */
export type OpenedCard = { token: string; name: string; authority: string; state: string; kind: string };

/** A bundle that was read and not yet imported. */
export type OpenedBundle = { token: string; report: BundleReport };

export type BackendEvents = {
  locked: null;
  'files-dropped': { count: number };
};

export interface Backend {
  appState(): Promise<AppState>;
  savePreferences(preferences: Preferences): Promise<void>;
  passphraseStrength(passphrase: string): Promise<PassphraseStrength>;
  setUp(setUp: SetUp): Promise<AppState>;
  unlock(staff: string | null, passphrase: string): Promise<AppState>;
  lock(): Promise<AppState>;
  stayAwake(): Promise<void>;
  choices(): Promise<Choices>;
  timeZones(): Promise<string[]>;

  today(): Promise<TodayView>;
  listCases(query: CaseQuery): Promise<CaseListPage>;
  getCase(id: string): Promise<CaseView>;

  registerCase(newCase: NewCase): Promise<Registered>;
  editCase(id: string, edits: FieldEdit[]): Promise<CaseView>;
  recordStep(id: string, step: NewStep): Promise<CaseView>;
  markStepInError(id: string, step: string, reason: string): Promise<CaseView>;
  addNote(id: string, note: NewNote): Promise<CaseView>;
  addBringUp(id: string, bringUp: NewBringUp): Promise<CaseView>;
  finishBringUp(id: string, bringUp: string): Promise<CaseView>;
  addPerson(id: string, person: NewPerson): Promise<CaseView>;
  addMeasure(id: string, measure: NewMeasure): Promise<CaseView>;
  addLimit(id: string, limit: NewLimit): Promise<CaseView>;

  /** Null when the file dialog was cancelled, here and below. */
  attachDocument(id: string): Promise<CaseView | null>;
  droppedFiles(): Promise<number>;
  attachDropped(id: string): Promise<CaseView>;
  /** Name of the file that was written. */
  saveDocument(id: string, document: string): Promise<string | null>;
  printSummary(id: string, language: Language): Promise<string | null>;

  listConflicts(): Promise<ConflictView[]>;
  resolveConflict(id: string, value: string | null, seen: string): Promise<void>;

  listCards(): Promise<CardView[]>;
  ownFingerprint(): Promise<string>;
  exportCard(): Promise<string | null>;
  openCard(): Promise<OpenedCard | null>;
  admitCard(token: string, kind: 'desk', fingerprint: string): Promise<CardView>;

  listPeers(): Promise<PeerView[]>;
  exportBundle(to: string): Promise<BundleWritten | null>;
  openBundle(): Promise<OpenedBundle | null>;
  importBundle(token: string): Promise<BundleReport>;
  setAsideBundle(token: string): Promise<void>;

  officeSettings(): Promise<OfficeSettings>;
  saveOfficeSettings(settings: OfficeSettings): Promise<OfficeSettings>;
  registerInfo(): Promise<RegisterInfo>;

  saveDraft(key: string, text: string): Promise<void>;
  loadDraft(key: string): Promise<string | null>;
  dropDraft(key: string): Promise<void>;

  /** Listens until the returned function is called. */
  on<E extends keyof BackendEvents>(event: E, heard: (payload: BackendEvents[E]) => void): () => void;
}

export const tauriBackend: Backend = {
  appState: () => invoke('app_state'),
  savePreferences: (preferences) => invoke('save_preferences', { preferences }),
  passphraseStrength: (passphrase) => invoke('passphrase_strength', { passphrase }),
  setUp: (setUp) => invoke('set_up', { setUp }),
  unlock: (staff, passphrase) => invoke('unlock', { staff, passphrase }),
  lock: () => invoke('lock'),
  stayAwake: () => invoke('stay_awake'),
  choices: () => invoke('choices'),
  timeZones: () => invoke('time_zones'),

  today: () => invoke('today'),
  listCases: (query) => invoke('list_cases', { query }),
  getCase: (id) => invoke('get_case', { id }),

  registerCase: (newCase) => invoke('register_case', { case: newCase }),
  editCase: (id, edits) => invoke('edit_case', { id, edits }),
  recordStep: (id, step) => invoke('record_step', { id, step }),
  markStepInError: (id, step, reason) => invoke('mark_step_in_error', { id, step, reason }),
  addNote: (id, note) => invoke('add_note', { id, note }),
  addBringUp: (id, bringUp) => invoke('add_bring_up', { id, bringUp }),
  finishBringUp: (id, bringUp) => invoke('finish_bring_up', { id, bringUp }),
  addPerson: (id, person) => invoke('add_person', { id, person }),
  addMeasure: (id, measure) => invoke('add_measure', { id, measure }),
  addLimit: (id, limit) => invoke('add_limit', { id, limit }),

  attachDocument: (id) => invoke('attach_document', { id }),
  droppedFiles: () => invoke('dropped_files'),
  attachDropped: (id) => invoke('attach_dropped', { id }),
  saveDocument: (id, document) => invoke('save_document', { id, document }),
  printSummary: (id, language) => invoke('print_summary', { id, language }),

  listConflicts: () => invoke('list_conflicts'),
  resolveConflict: (id, value, seen) => invoke('resolve_conflict', { id, value, seen }),

  listCards: () => invoke('list_cards'),
  ownFingerprint: () => invoke('own_fingerprint'),
  exportCard: () => invoke('export_card'),
  openCard: () => invoke('open_card'),
  admitCard: (token, kind, fingerprint) => invoke('admit_card', { token, kind, fingerprint }),

  listPeers: () => invoke('list_peers'),
  exportBundle: (to) => invoke('export_bundle', { to }),
  openBundle: () => invoke('open_bundle'),
  importBundle: (token) => invoke('import_bundle', { token }),
  setAsideBundle: (token) => invoke('set_aside_bundle', { token }),

  officeSettings: () => invoke('office_settings'),
  saveOfficeSettings: (settings) => invoke('save_office_settings', { settings }),
  registerInfo: () => invoke('register_info'),

  saveDraft: (key, text) => invoke('save_draft', { key, text }),
  loadDraft: (key) => invoke('load_draft', { key }),
  dropDraft: (key) => invoke('drop_draft', { key }),

  on: (event, heard) => {
    const listening = listen(event, (message) => heard(message.payload as never));
    return () => void listening.then((stop) => stop());
  },
};

let current: Backend = tauriBackend;

/** The register behind this window. */
export const backend = (): Backend => current;

/** Puts another register behind the window: the one in memory, for development and tests. */
export function useBackend(other: Backend): void {
  current = other;
}
