// The only door between the window and the register. No other file may import from @tauri-apps.

import { Channel, invoke } from '@tauri-apps/api/core';
import type { AuditCompared } from './generated/AuditCompared';
import type { AuditHead } from './generated/AuditHead';
import type { AuditPage } from './generated/AuditPage';
import type { AuditQuery } from './generated/AuditQuery';
import type { AbsenceView } from './generated/AbsenceView';
import type { LawChange } from './generated/LawChange';
import type { LawFileText } from './generated/LawFileText';
import type { LawPlan } from './generated/LawPlan';
import type { NewOfficeRow } from './generated/NewOfficeRow';
import type { OfficeLaw } from './generated/OfficeLaw';
import type { OfficeQuery } from './generated/OfficeQuery';
import type { OfficeRowView } from './generated/OfficeRowView';
import type { OfficeRows } from './generated/OfficeRows';
import type { BackupView } from './generated/BackupView';
import type { BackupsView } from './generated/BackupsView';
import type { RecoveryView } from './generated/RecoveryView';
import type { RestoreSettled } from './generated/RestoreSettled';
import type { TestedBackup } from './generated/TestedBackup';
import type { BundleReport } from './generated/BundleReport';
import type { BundleWritten } from './generated/BundleWritten';
import type { CardView } from './generated/CardView';
import type { CaseListPage } from './generated/CaseListPage';
import type { CaseQuery } from './generated/CaseQuery';
import type { CaseView } from './generated/CaseView';
import type { DisposalList } from './generated/DisposalList';
import type { NewDisposal } from './generated/NewDisposal';
import type { NewRetention } from './generated/NewRetention';
import type { SavedView } from './generated/SavedView';
import type { Choices } from './generated/Choices';
import type { CloseCase } from './generated/CloseCase';
import type { ConflictView } from './generated/ConflictView';
import type { FieldEdit } from './generated/FieldEdit';
import type { Figures } from './generated/Figures';
import type { FiguresQuery } from './generated/FiguresQuery';
import type { FileOut } from './generated/FileOut';
import type { FolderTurn } from './generated/FolderTurn';
import type { HandOverFile } from './generated/HandOverFile';
import type { HandOverReport } from './generated/HandOverReport';
import type { InertView } from './generated/InertView';
import type { LetterStep } from './generated/LetterStep';
import type { LetterView } from './generated/LetterView';
import type { MailBook } from './generated/MailBook';
import type { MailBookQuery } from './generated/MailBookQuery';
import type { MappingView } from './generated/MappingView';
import type { NewAbsence } from './generated/NewAbsence';
import type { NewStaff } from './generated/NewStaff';
import type { StaffMember } from './generated/StaffMember';
import type { NewBringUp } from './generated/NewBringUp';
import type { NewCase } from './generated/NewCase';
import type { NewChaser } from './generated/NewChaser';
import type { NewDraftLetter } from './generated/NewDraftLetter';
import type { NewFinding } from './generated/NewFinding';
import type { NewLetter } from './generated/NewLetter';
import type { NewLimit } from './generated/NewLimit';
import type { NewMeasure } from './generated/NewMeasure';
import type { NewOwnLimit } from './generated/NewOwnLimit';
import type { NewNote } from './generated/NewNote';
import type { NewPaperDocument } from './generated/NewPaperDocument';
import type { CivilSpan } from './generated/CivilSpan';
import type { DuplicatesPage } from './generated/DuplicatesPage';
import type { DuplicatesQuery } from './generated/DuplicatesQuery';
import type { KnownPerson } from './generated/KnownPerson';
import type { PersonQuery } from './generated/PersonQuery';
import type { CheckView } from './generated/CheckView';
import type { NewCheck } from './generated/NewCheck';
import type { OfferedLimits } from './generated/OfferedLimits';
import type { GatesView } from './generated/GatesView';
import type { NewRecord } from './generated/NewRecord';
import type { NewPassedOn } from './generated/NewPassedOn';
import type { NewPerson } from './generated/NewPerson';
import type { NewStep } from './generated/NewStep';
import type { NewUrgent } from './generated/NewUrgent';
import type { NewVolume } from './generated/NewVolume';
import type { NumberView } from './generated/NumberView';
import type { AskSignOff } from './generated/AskSignOff';
import type { NewSignOff } from './generated/NewSignOff';
import type { SignOffRule } from './generated/SignOffRule';
import type { SignOffRules } from './generated/SignOffRules';
import type { OfficeSettings } from './generated/OfficeSettings';
import type { OpenMatter } from './generated/OpenMatter';
import type { PassphraseStrength } from './generated/PassphraseStrength';
import type { DeskView } from './generated/DeskView';
import type { Doing } from './generated/Doing';
import type { GivenToGates } from './generated/GivenToGates';
import type { ExchangeView } from './generated/ExchangeView';
import type { RegisterBookQuery } from './generated/RegisterBookQuery';
import type { ExpungingPlan } from './generated/ExpungingPlan';
import type { ExpungingView } from './generated/ExpungingView';
import type { RegisterAudit } from './generated/RegisterAudit';
import type { RegisterInfo } from './generated/RegisterInfo';
import type { Registered } from './generated/Registered';
import type { SetUp } from './generated/SetUp';
import type { Step } from './generated/Step';
import type { TakeOverReport } from './generated/TakeOverReport';
import type { TakeOverView } from './generated/TakeOverView';
import type { TimelineEntry } from './generated/TimelineEntry';
import type { TodayView } from './generated/TodayView';
import type { UndoView } from './generated/UndoView';

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

/** A recovery sheet that was saved as a page. */
export type SavedSheet = { number: string; file: string };

/** Backups in a folder that was chosen while nothing is open. */
export type ChosenBackups = { folder: string; backups: BackupView[] };

/** What opens a backup. */
export type BackupKey = { staff: string | null; passphrase: string } | { digits: string };

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
  /** What was done about a restore that was cut off; told until somebody unlocks. */
  settled: RestoreSettled | null;
  left: LeftPlace;
};

/** Where somebody was when the register locked. The page goes when it locks; the next one is told this. */
export type Place = {
  /** Element that had the focus. */
  focus: string | null;
  /** The unlock page asks for a name first. */
  switching: boolean;
  staff: string | null;
};

/** What the next page is told. */
export type LeftPlace = Place & {
  /** The page before ended by itself, and could tell nothing. */
  ended: boolean;
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

/** A letter as it would be written now; what the case does not say yet is listed. */
export type LetterPreview = { subject: string; paragraphs: string[]; missing: string[] };
/** A letter as whoever signs it reads it; `seen` stands for all of it and goes back with the signature. */
export type LetterReading = {
  addressee: string[];
  our_reference: string | null;
  their_reference: string | null;
  dated_on: string | null;
  language: string | null;
  subject: string;
  paragraphs: string[];
  seen: string;
};

/** Views that leave the program exactly as they are shown. */
export type ListName = keyof ListQueries;
export type ListFormat = 'xlsx' | 'ods' | 'csv' | 'pdf';

/** What each list is asked for: the query of its own view. */
export type ListQueries = {
  cases: CaseQuery;
  mail_book: MailBookQuery;
  register_book: RegisterBookQuery;
  figures: FiguresQuery;
  today: { mine: boolean };
  files_out: { over_days: number };
  void_numbers: Record<string, never>;
  /** Without cases: the open files of the officer now; with them, those that were handed over. */
  hand_over: { officer: string; cases: string[] | null };
  for_disposal: Record<string, never>;
  audit: AuditQuery;
};

/** A list on its way out: what is asked, and the columns in the order they are shown. */
export type SavedList = {
  [L in ListName]: { list: L; format: ListFormat; query: ListQueries[L]; columns: string[] };
}[ListName];

export type BackendEvents = {
  /** The screen is being locked, or the computer goes to sleep. */
  'lock-asked': null;
  locked: null;
  'files-dropped': { count: number };
  exchanged: FolderTurn;
  /** How far long work has come; null once it has ended. */
  progress: Step | null;
};

/** What is to be expunged: without a row everything of the case, without a field everything of the row. */
export type AskedExpunging = { case: string; row: string | null; field: string | null; sourceCells: boolean };

export interface Backend {
  appState(): Promise<AppState>;
  savePreferences(preferences: Preferences): Promise<void>;
  passphraseStrength(passphrase: string): Promise<PassphraseStrength>;
  setUp(setUp: SetUp): Promise<AppState>;
  unlock(staff: string | null, passphrase: string): Promise<AppState>;
  /** Locks, and gives the window a new page; this one goes on only where that fails. */
  lock(place: Place): Promise<AppState>;
  stayAwake(): Promise<void>;
  /** Stops the long work at hand; its own call then rejects with `cancelled`. */
  cancelWork(): Promise<void>;
  choices(): Promise<Choices>;
  timeZones(): Promise<string[]>;

  /** One's own dates, everybody's, or, with null, as the office shares its work. */
  today(mine: boolean | null): Promise<TodayView>;
  listCases(query: CaseQuery): Promise<CaseListPage>;
  getCase(id: string): Promise<CaseView>;
  /** Every change of a case, the newest first. */
  getHistory(id: string): Promise<TimelineEntry[]>;

  /** Lists the person at work keeps under names, at this desk. */
  savedViews(): Promise<SavedView[]>;
  /** Keeps a list; `replacing` is the name it had. */
  saveView(view: SavedView, replacing: string | null): Promise<SavedView[]>;
  removeView(name: string): Promise<SavedView[]>;
  keepCaseUntil(id: string, retention: NewRetention): Promise<CaseView>;
  decideDisposal(id: string, disposal: NewDisposal): Promise<CaseView>;
  casesForDisposal(): Promise<DisposalList>;

  registerCase(newCase: NewCase): Promise<Registered>;
  registerFurther(id: string, person: NewPerson): Promise<Registered>;
  /** What the law asks before a change, such as refusing a measure, is given with it. */
  editCase(id: string, edits: FieldEdit[], given?: GivenToGates): Promise<CaseView>;
  recordStep(id: string, step: NewStep): Promise<CaseView>;
  /** Any row of a case, or the case itself; without a case, a letter that has none or an absence. */
  markInError(id: string | null, row: string, reason: string): Promise<CaseView | null>;
  /** The row was right after all and counts again. */
  takeBackError(id: string | null, row: string): Promise<CaseView | null>;
  addNote(id: string, note: NewNote): Promise<CaseView>;
  addBringUp(id: string, bringUp: NewBringUp): Promise<CaseView>;
  finishBringUp(id: string, bringUp: string): Promise<CaseView>;
  addPerson(id: string, person: NewPerson): Promise<CaseView>;
  addMeasure(id: string, measure: NewMeasure): Promise<CaseView>;
  addLimit(id: string, limit: NewLimit): Promise<CaseView>;

  bookLetter(letter: NewLetter): Promise<LetterView>;
  moveLetter(letter: string, id: string, given?: GivenToGates): Promise<LetterView>;
  draftLetter(letter: NewDraftLetter): Promise<LetterView>;
  recordLetterStep(letter: string, step: LetterStep): Promise<LetterView>;
  letterReading(letter: string): Promise<LetterReading>;
  mailBook(query: MailBookQuery): Promise<MailBook>;
  /** `asksFor`: items of the checklist; left out, all that the other side has still to send. */
  letterPreview(id: string, template: string, language: string, asksFor?: string[]): Promise<LetterPreview>;
  /** Languages letters can be written in: shipped ones and those the office has added. */
  letterLanguages(): Promise<string[]>;
  saveLetterPaper(letter: string, format: 'pdf' | 'docx'): Promise<string | null>;

  /** No number: the office's pattern gives the next one. */
  giveNumber(id: string, number: string | null, reason: string): Promise<CaseView>;
  voidNumber(number: string, reason: string): Promise<NumberView[]>;
  voidNumbers(): Promise<NumberView[]>;
  placeFile(id: string, volume: NewVolume): Promise<CaseView>;
  handOverFile(id: string, handOver: HandOverFile): Promise<CaseView>;
  filesOut(overDays: number): Promise<FileOut[]>;
  passOn(id: string, passed: NewPassedOn): Promise<CaseView>;
  addRecord(id: string, record: NewRecord): Promise<CaseView>;
  gatesBefore(id: string, doing: Doing): Promise<GatesView>;
  offeredLimits(): Promise<OfferedLimits>;
  adoptLimits(marks: string[], adopt: boolean): Promise<OfferedLimits>;
  signOffRules(): Promise<SignOffRules>;
  /** Without `by` there is no rule any more. */
  setSignOffRule(rule: SignOffRule): Promise<SignOffRules>;
  askSignOff(id: string, asked: AskSignOff): Promise<CaseView>;
  giveSignOff(id: string, given: NewSignOff): Promise<CaseView>;
  recordEligibility(id: string, person: string, rule: string): Promise<CaseView>;
  recordFinding(id: string, finding: NewFinding): Promise<CaseView>;
  knownPersons(query: PersonQuery): Promise<KnownPerson[]>;
  likelyDuplicates(query: DuplicatesQuery): Promise<DuplicatesPage>;
  joinPersons(one: string, other: string): Promise<void>;
  partPerson(person: string): Promise<void>;
  tellApart(one: string, other: string): Promise<void>;
  takeBackApart(one: string, other: string): Promise<void>;
  civilSpan(calendar: string, written: string): Promise<CivilSpan | null>;
  checklist(id: string): Promise<CheckView[]>;
  answerCheck(id: string, check: NewCheck): Promise<CaseView>;
  addPaperDocument(id: string, document: NewPaperDocument): Promise<CaseView>;
  registerUrgent(urgent: NewUrgent): Promise<Registered>;
  chase(id: string, chaser: NewChaser): Promise<CaseView>;

  /** One's own last action, if it can be taken back. */
  undoable(): Promise<UndoView | null>;
  undoLast(entry: string): Promise<UndoView>;
  openMatters(id: string): Promise<OpenMatter[]>;
  closeCase(id: string, step: CloseCase): Promise<CaseView>;
  reopenCase(id: string, reason: string): Promise<CaseView>;

  directory(query: OfficeQuery): Promise<OfficeRows>;
  addDirectoryEntry(entry: NewOfficeRow): Promise<OfficeRowView>;
  treaties(query: OfficeQuery): Promise<OfficeRows>;
  /** A treaty with its articles, or further articles of one that is there. */
  enterTreaty(treaty: NewOfficeRow): Promise<OfficeRowView>;
  /** Any row of the directory, of the treaties or of their articles; answers with the entry or the treaty. */
  editOfficeRow(id: string, edits: FieldEdit[]): Promise<OfficeRowView>;

  officeLaw(): Promise<OfficeLaw>;
  /** Codes of the rows that can be adapted, by kind. */
  lawCodes(): Promise<Record<string, string[]>>;
  lawRowText(kind: string, code: string): Promise<string>;
  /** What an import would change; what cannot be used as law is refused with its place. */
  planLawImport(files: LawFileText[]): Promise<LawChange[]>;
  enterOwnLimits(limits: NewOwnLimit[]): Promise<OfficeLaw>;
  importLaw(files: LawFileText[], reason: string): Promise<OfficeLaw>;
  takeBackLaw(kind: string, code: string, reason: string): Promise<OfficeLaw>;
  lawPlan(): Promise<LawPlan>;
  /** Puts cases under the law in force: those named, or all that wait for it. */
  acceptLaw(cases: string[] | null): Promise<LawPlan>;
  chooseLawFile(): Promise<LawFileText | null>;
  /** Writes files into a folder that a person chooses; answers how many. */
  exportLaw(): Promise<number | null>;

  listStaff(): Promise<StaffMember[]>;
  addStaff(staff: NewStaff, passphrase: string): Promise<StaffMember[]>;
  /** `staff` is the id of the account. */
  changeRole(staff: string, role: string, reason: string): Promise<StaffMember[]>;
  suspendStaff(staff: string, reason: string): Promise<StaffMember[]>;
  restoreStaff(staff: string): Promise<StaffMember[]>;
  removeStaff(staff: string, reason: string): Promise<StaffMember[]>;
  changePassphrase(old: string, fresh: string): Promise<void>;

  recovery(): Promise<RecoveryView>;
  /** Asks where the page is saved first; `null` when that was cancelled, and nothing was issued. */
  issueSheet(former: string | null, withoutRoot: boolean): Promise<SavedSheet | null>;
  checkSheet(digits: string): Promise<RecoveryView>;
  revokeSheet(number: string, reason: string): Promise<RecoveryView>;
  openWithSheet(digits: string, staff: string, passphrase: string): Promise<AppState>;
  backups(): Promise<BackupsView>;
  /** The first backup is made at once; `null` when it was cancelled. */
  chooseBackupFolder(): Promise<BackupsView | null>;
  forgetBackupFolder(): Promise<BackupsView>;
  backUpNow(): Promise<BackupsView>;
  /** Whether every page of the newest one is whole. */
  verifyNewestBackup(): Promise<boolean>;
  /** Works while nothing is open. */
  chooseBackups(): Promise<ChosenBackups | null>;
  tryBackup(backup: string, key: BackupKey, restores: boolean): Promise<TestedBackup>;
  noteMissingNumbers(number: string): Promise<BackupsView>;
  finishRestore(leavesMissing: boolean): Promise<BackupsView>;

  absences(): Promise<AbsenceView[]>;
  recordAbsence(absence: NewAbsence): Promise<AbsenceView[]>;
  handOverCases(from: string, to: string): Promise<HandOverReport>;

  figures(query: FiguresQuery): Promise<Figures>;
  saveList(saved: SavedList): Promise<string | null>;
  printDutySheet(): Promise<string | null>;
  printImportReport(bundle: string): Promise<string | null>;

  /** The shell keeps the path; the window learns the name only. */
  chooseRegisterFile(): Promise<{ name: string } | null>;
  /** Without a mapping the one of an earlier take-over of these columns is used, else everything is guessed. */
  planTakeOver(mapping: MappingView | null): Promise<TakeOverReport>;
  /** Takes over what was planned with the same mapping. */
  takeOver(mapping: MappingView | null): Promise<TakeOverReport>;
  undoTakeOver(takeOver: string): Promise<TakeOverReport>;
  /** The newest first. */
  takeOvers(): Promise<TakeOverView[]>;

  /** Null when the file dialog was cancelled, here and below. */
  attachDocument(id: string): Promise<CaseView | null>;
  droppedFiles(): Promise<number>;
  attachDropped(id: string): Promise<CaseView>;
  /** Name of the file that was written. */
  saveDocument(id: string, document: string): Promise<string | null>;
  printSummary(id: string, language: Language, audience: 'office' | 'outside'): Promise<string | null>;

  listConflicts(): Promise<ConflictView[]>;
  /** What the law asks before a grant that two desks wrote apart is given with it. */
  resolveConflict(id: string, value: string | null, seen: string, given?: GivenToGates): Promise<void>;

  listCards(): Promise<CardView[]>;
  ownFingerprint(): Promise<string>;
  exportCard(): Promise<string | null>;
  openCard(): Promise<OpenedCard | null>;
  admitCard(token: string, kind: 'desk', fingerprint: string): Promise<CardView>;

  exchangeOverview(): Promise<ExchangeView>;
  listDesks(): Promise<DeskView[]>;
  revokeDesk(name: string, reason: string): Promise<DeskView>;
  inertEntries(): Promise<InertView[]>;
  reEnter(entry: string): Promise<void>;
  declareBundleLost(to: string, bundle: string): Promise<void>;
  /** Whether a folder was chosen. */
  chooseExchangeFolder(): Promise<boolean>;
  stopExchangeFolder(): Promise<void>;
  takeExchangeTurn(): Promise<FolderTurn | null>;
  openFolderBundle(name: string): Promise<OpenedBundle>;
  exportBundle(to: string): Promise<BundleWritten | null>;
  openBundle(): Promise<OpenedBundle | null>;
  importBundle(token: string): Promise<BundleReport>;
  setAsideBundle(token: string): Promise<void>;

  officeSettings(): Promise<OfficeSettings>;
  saveOfficeSettings(settings: OfficeSettings): Promise<OfficeSettings>;
  registerInfo(): Promise<RegisterInfo>;
  verifyRegister(): Promise<RegisterAudit>;
  audit(query: AuditQuery): Promise<AuditPage>;
  auditHeads(): Promise<AuditHead[]>;
  /** `fingerprint` as it is typed from a print. */
  compareAudit(fingerprint: string): Promise<AuditCompared>;
  askForLog(desk: string): Promise<void>;
  listExpungings(): Promise<ExpungingView[]>;
  planExpunging(asked: AskedExpunging): Promise<ExpungingPlan>;
  expunge(asked: AskedExpunging, ground: string): Promise<CaseView>;

  saveDraft(key: string, text: string): Promise<void>;
  loadDraft(key: string): Promise<string | null>;
  /** Keys of the drafts that begin so, the newest first. */
  listDrafts(beginning: string): Promise<string[]>;
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
  lock: (place) => invoke('lock', { place }),
  stayAwake: () => invoke('stay_awake'),
  cancelWork: () => invoke('cancel_work'),
  choices: () => invoke('choices'),
  timeZones: () => invoke('time_zones'),

  today: (mine) => invoke('today', { mine }),
  listCases: (query) => invoke('list_cases', { query }),
  getCase: (id) => invoke('get_case', { id }),
  getHistory: (id) => invoke('get_history', { id }),

  savedViews: () => invoke('saved_views'),
  saveView: (view, replacing) => invoke('save_view', { view, replacing }),
  removeView: (name) => invoke('remove_view', { name }),
  keepCaseUntil: (id, retention) => invoke('keep_case_until', { id, retention }),
  decideDisposal: (id, disposal) => invoke('decide_disposal', { id, disposal }),
  casesForDisposal: () => invoke('cases_for_disposal'),

  registerCase: (newCase) => invoke('register_case', { case: newCase }),
  registerFurther: (id, person) => invoke('register_further', { case: id, person }),
  editCase: (id, edits, given) => invoke('edit_case', { id, edits, given: given ?? null }),
  recordStep: (id, step) => invoke('record_step', { id, step }),
  markInError: (id, row, reason) => invoke('mark_in_error', { case: id, row, reason }),
  takeBackError: (id, row) => invoke('take_back_error', { case: id, row }),
  addNote: (id, note) => invoke('add_note', { id, note }),
  addBringUp: (id, bringUp) => invoke('add_bring_up', { id, bringUp }),
  finishBringUp: (id, bringUp) => invoke('finish_bring_up', { id, bringUp }),
  addPerson: (id, person) => invoke('add_person', { id, person }),
  addMeasure: (id, measure) => invoke('add_measure', { id, measure }),
  addLimit: (id, limit) => invoke('add_limit', { id, limit }),

  bookLetter: (letter) => invoke('book_letter', { letter }),
  moveLetter: (letter, id, given) => invoke('move_letter', { letter, case: id, given: given ?? null }),
  draftLetter: (letter) => invoke('draft_letter', { letter }),
  recordLetterStep: (letter, step) => invoke('record_letter_step', { letter, step }),
  letterReading: (letter) => invoke('letter_reading', { letter }),
  mailBook: (query) => invoke('mail_book', { query }),
  letterPreview: (id, template, language, asksFor) =>
    invoke('letter_preview', { case: id, template, language, asksFor: asksFor ?? null }),
  letterLanguages: () => invoke('letter_languages'),
  saveLetterPaper: (letter, format) => invoke('save_letter_paper', { letter, format }),

  giveNumber: (id, number, reason) => invoke('give_number', { case: id, number, reason }),
  voidNumber: (number, reason) => invoke('void_number', { number, reason }),
  voidNumbers: () => invoke('void_numbers'),
  placeFile: (id, volume) => invoke('place_file', { case: id, volume }),
  handOverFile: (id, handOver) => invoke('hand_over_file', { case: id, handOver }),
  filesOut: (overDays) => invoke('files_out', { overDays }),
  passOn: (id, passed) => invoke('pass_on', { case: id, passed }),
  checklist: (id) => invoke('checklist', { case: id }),
  answerCheck: (id, check) => invoke('answer_check', { case: id, check }),
  gatesBefore: (id, doing) => invoke('gates_before', { case: id, doing }),
  signOffRules: () => invoke('sign_off_rules'),
  setSignOffRule: (rule) => invoke('set_sign_off_rule', { rule }),
  askSignOff: (id, asked) => invoke('ask_sign_off', { case: id, asked }),
  giveSignOff: (id, given) => invoke('give_sign_off', { case: id, given }),
  recordEligibility: (id, person, rule) => invoke('record_eligibility', { case: id, person, rule }),
  recordFinding: (id, finding) => invoke('record_finding', { case: id, finding }),
  offeredLimits: () => invoke('offered_limits'),
  adoptLimits: (marks, adopt) => invoke('adopt_limits', { marks, adopt }),
  addRecord: (id, record) => invoke('add_record', { case: id, record }),
  knownPersons: (query) => invoke('known_persons', { query }),
  likelyDuplicates: (query) => invoke('likely_duplicates', { query }),
  joinPersons: (one, other) => invoke('join_persons', { one, other }),
  partPerson: (person) => invoke('part_person', { person }),
  tellApart: (one, other) => invoke('tell_apart', { one, other }),
  takeBackApart: (one, other) => invoke('take_back_apart', { one, other }),
  civilSpan: (calendar, written) => invoke('civil_span', { calendar, written }),
  addPaperDocument: (id, document) => invoke('add_paper_document', { case: id, document }),
  registerUrgent: (urgent) => invoke('register_urgent', { urgent }),
  chase: (id, chaser) => invoke('chase', { case: id, chaser }),

  undoable: () => invoke('undoable'),
  undoLast: (entry) => invoke('undo_last', { entry }),
  openMatters: (id) => invoke('open_matters', { case: id }),
  closeCase: (id, step) => invoke('close_case', { case: id, step }),
  reopenCase: (id, reason) => invoke('reopen_case', { case: id, reason }),

  directory: (query) => invoke('directory', { query }),
  addDirectoryEntry: (entry) => invoke('add_directory_entry', { entry }),
  treaties: (query) => invoke('treaties', { query }),
  enterTreaty: (treaty) => invoke('enter_treaty', { treaty }),
  editOfficeRow: (id, edits) => invoke('edit_office_row', { id, edits }),

  officeLaw: () => invoke('office_law'),
  lawCodes: () => invoke('law_codes'),
  lawRowText: (kind, code) => invoke('law_row_text', { kind, code }),
  planLawImport: (files) => invoke('plan_law_import', { files }),
  enterOwnLimits: (limits) => invoke('enter_own_limits', { limits }),
  importLaw: (files, reason) => invoke('import_law', { files, reason }),
  takeBackLaw: (kind, code, reason) => invoke('take_back_law', { kind, code, reason }),
  lawPlan: () => invoke('law_plan'),
  acceptLaw: (cases) => invoke('accept_law', { cases }),
  chooseLawFile: () => invoke('choose_law_file'),
  exportLaw: () => invoke('export_law'),

  absences: () => invoke('absences'),
  listStaff: () => invoke('list_staff'),
  addStaff: (staff, passphrase) => invoke('add_staff', { staff, passphrase }),
  changeRole: (staff, role, reason) => invoke('change_role', { staff, role, reason }),
  suspendStaff: (staff, reason) => invoke('suspend_staff', { staff, reason }),
  restoreStaff: (staff) => invoke('restore_staff', { staff }),
  removeStaff: (staff, reason) => invoke('remove_staff', { staff, reason }),
  changePassphrase: (old, fresh) => invoke('change_passphrase', { old, new: fresh }),
  recovery: () => invoke('recovery'),
  issueSheet: (former, withoutRoot) => invoke('issue_sheet', { former, withoutRoot }),
  checkSheet: (digits) => invoke('check_sheet', { digits }),
  revokeSheet: (number, reason) => invoke('revoke_sheet', { number, reason }),
  openWithSheet: (digits, staff, passphrase) => invoke('open_with_sheet', { digits, staff, passphrase }),
  backups: () => invoke('backups'),
  chooseBackupFolder: () => invoke('choose_backup_folder'),
  forgetBackupFolder: () => invoke('forget_backup_folder'),
  backUpNow: () => invoke('back_up_now'),
  verifyNewestBackup: () => invoke('verify_newest_backup'),
  chooseBackups: () => invoke('choose_backups'),
  tryBackup: (backup, key, restores) =>
    invoke('try_backup', {
      backup,
      staff: 'staff' in key ? key.staff : null,
      passphrase: 'passphrase' in key ? key.passphrase : null,
      digits: 'digits' in key ? key.digits : null,
      restores,
    }),
  noteMissingNumbers: (number) => invoke('note_missing_numbers', { number }),
  finishRestore: (leavesMissing) => invoke('finish_restore', { leavesMissing }),
  recordAbsence: (absence) => invoke('record_absence', { absence }),
  handOverCases: (from, to) => invoke('hand_over_cases', { from, to }),

  figures: (query) => invoke('figures', { query }),
  saveList: ({ list, format, query, columns }) => invoke('save_list', { list, format, query, columns }),
  printDutySheet: () => invoke('print_duty_sheet'),
  printImportReport: (bundle) => invoke('print_import_report', { bundle }),

  chooseRegisterFile: () => invoke('choose_register_file'),
  planTakeOver: (mapping) => invoke('plan_take_over', { mapping }),
  takeOver: (mapping) => invoke('take_over', { mapping }),
  undoTakeOver: (takeOver) => invoke('undo_take_over', { takeOver }),
  takeOvers: () => invoke('take_overs'),

  attachDocument: (id) => invoke('attach_document', { id }),
  droppedFiles: () => invoke('dropped_files'),
  attachDropped: (id) => invoke('attach_dropped', { id }),
  saveDocument: (id, document) => invoke('save_document', { id, document }),
  printSummary: (id, language, audience) => invoke('print_summary', { id, language, audience }),

  listConflicts: () => invoke('list_conflicts'),
  resolveConflict: (id, value, seen, given) => invoke('resolve_conflict', { id, value, seen, given: given ?? null }),

  listCards: () => invoke('list_cards'),
  ownFingerprint: () => invoke('own_fingerprint'),
  exportCard: () => invoke('export_card'),
  openCard: () => invoke('open_card'),
  admitCard: (token, kind, fingerprint) => invoke('admit_card', { token, kind, fingerprint }),

  exchangeOverview: () => invoke('exchange_overview'),
  listDesks: () => invoke('list_desks'),
  revokeDesk: (name, reason) => invoke('revoke_desk', { name, reason }),
  inertEntries: () => invoke('inert_entries'),
  reEnter: (entry) => invoke('re_enter', { entry }),
  declareBundleLost: (to, bundle) => invoke('declare_bundle_lost', { to, bundle }),
  chooseExchangeFolder: () => invoke('choose_exchange_folder'),
  stopExchangeFolder: () => invoke('stop_exchange_folder'),
  takeExchangeTurn: () => invoke('take_exchange_turn'),
  openFolderBundle: (name) => invoke('open_folder_bundle', { name }),
  exportBundle: (to) => invoke('export_bundle', { to }),
  openBundle: () => invoke('open_bundle'),
  importBundle: (token) => invoke('import_bundle', { token }),
  setAsideBundle: (token) => invoke('set_aside_bundle', { token }),

  officeSettings: () => invoke('office_settings'),
  saveOfficeSettings: (settings) => invoke('save_office_settings', { settings }),
  registerInfo: () => invoke('register_info'),
  verifyRegister: () => invoke('verify_register'),
  audit: (query) => invoke('audit', { query }),
  auditHeads: () => invoke('audit_heads'),
  compareAudit: (fingerprint) => invoke('compare_audit', { fingerprint }),
  askForLog: (desk) => invoke('ask_for_log', { name: desk }),
  listExpungings: () => invoke('list_expungings'),
  planExpunging: (asked) => invoke('plan_expunging', { ...asked }),
  expunge: (asked, ground) => invoke('expunge', { ...asked, ground }),

  saveDraft: (key, text) => invoke('save_draft', { key, text }),
  loadDraft: (key) => invoke('load_draft', { key }),
  listDrafts: (beginning) => invoke('list_drafts', { beginning }),
  dropDraft: (key) => invoke('drop_draft', { key }),

  on: (event, hears) => {
    listen();
    const set = heard.get(event) ?? new Set();
    set.add(hears as Hears);
    heard.set(event, set);
    return () => void set.delete(hears as Hears);
  },
};

type Hears = (payload: unknown) => void;
const heard = new Map<string, Set<Hears>>();
let listening = false;

/** Opens the one way by which the program tells this page something unasked. */
function listen(): void {
  if (listening) return;
  listening = true;
  const page = new Channel<{ event: string; payload?: unknown }>();
  page.onmessage = (news) => heard.get(news.event)?.forEach((hears) => hears(news.payload ?? null));
  void invoke('hear_news', { page });
}

let current: Backend = tauriBackend;

/** The register behind this window. */
export const backend = (): Backend => current;

/** Puts another register behind the window: the one in memory, for development and tests. */
export function useBackend(other: Backend): void {
  current = other;
}
