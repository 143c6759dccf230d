// One case on the screen, and every form that is open on it.

import { backend } from '../../lib/backend';
import { emptyDate, isEmptyDate, readDate, type TypedDate } from '../../lib/dates';
import { Draft } from '../../lib/drafts';
import { emptyGiven, type GatesDraft } from '../../lib/gates';
import type { CaseView } from '../../lib/generated/CaseView';
import type { FieldEdit } from '../../lib/generated/FieldEdit';
import type { GivenToGates } from '../../lib/generated/GivenToGates';
import type { NewPerson } from '../../lib/generated/NewPerson';
import { t } from '../../lib/i18n.svelte';
import type { Shortcut } from '../../lib/keys';
import { problemOf, type Problem } from '../../lib/problems';
import { session } from '../../lib/session.svelte';
import { tick } from 'svelte';

export type Editing = {
  value: string;
  typed: TypedDate;
  seen: string;
  /** What the law asks before the change, where it asks something. */
  given?: GatesDraft;
};
export type NoteForm = {
  kind: string;
  text: string;
  with_whom: string;
  on: TypedDate;
  happened_at: string;
  instructed_by: string;
  visibility: string;
};
export type BringUpForm = { on: TypedDate; reason: string; for_staff: string };
export type StepForm = {
  stage: string;
  on: TypedDate;
  person: string;
  decided_by: string;
  signed_by: string;
  instructed_by: string;
  note: string;
  /** What the law asks before it. */
  given: GatesDraft;
};
export type PersonForm = {
  name: string;
  other_names: string;
  role: string;
  born_on: TypedDate;
  nationalities: string;
  sex: string;
  birth_place: string;
  age_band: string;
  sought_as: string;
  asylum: string;
  vulnerabilities: string;
  identity_papers: string;
  born_calendar: string;
  born_as_written: string;
  /** Row of a person of the register who is the same. */
  same_as: string;
  /** Rows of persons of the register who are others, a space between. */
  other_than: string;
};
export type MeasureForm = { kind: string; description: string; referred_to: string; referred_on: TypedDate };
export type LimitForm = { due_on: TypedDate; effect: string; source: string; person: string };
export type FindingForm = { person: string; condition: string; result: string; on: TypedDate; ground: string };
export type ErrorForm = { row: string; reason: string };
export type DraftLetterForm = {
  template: string;
  language: string;
  addressee: string;
  subject: string;
  text: string;
  /** The text as the model gave it; only a changed one is sent. */
  model: string;
  /** Items of the checklist that are not asked for; a draft of an earlier version says nothing. */
  left_out?: string[];
  instructed_by: string;
};
export type LetterStepForm = { letter: string; status: string; on: TypedDate; who: string; carrier: string };
export type VolumeForm = { name: string; place: string; held_by: string; held_since: TypedDate };
export type HandOverForm = { volume: string; to: string; on: TypedDate; place: string };
export type PassedOnForm = { passed_to: string; what: string; on: TypedDate };
export type PaperForm = {
  name: string;
  description: string;
  dated_on: TypedDate;
  form: string;
  pages: string;
  place: string;
  /** Letter whose signed paper this is. */
  letter: string;
};
export type NumberForm = { number: string; reason: string };
export type ChaserForm = { on: TypedDate; whom: string; text: string; next_on: TypedDate; bring_up: string };
export type ReopenForm = { reason: string };
/** What is to be expunged by law, and on what ground. `row`: a token, or `whole`. */
export type ExpungeForm = { row: string; field: string; cells: boolean; law: string; decision: string; decided_on: TypedDate };
/** A settling that is being written: the key of one of the values, or `other` for a third. */
export type SettlingForm = { choice: string | null; value: string; typed: TypedDate; given?: GatesDraft };

/** A record that is being written: the text of each field, and the boxes of its dates. */
export type RecordDraft = {
  group: string;
  kind: string;
  values: Record<string, string>;
  dates: Record<string, TypedDate>;
  given: GatesDraft;
};

/** How long this case is kept, and what becomes of it. */
export type RetentionForm = { until: TypedDate; reason: string };
export type DisposalForm = { decision: string; ground: string };

export type OpenForms = {
  edits: Record<string, Editing>;
  settling: Record<string, SettlingForm>;
  note: NoteForm | null;
  bringUp: BringUpForm | null;
  step: StepForm | null;
  person: PersonForm | null;
  /** A further person named in the same note: a case of their own. */
  further: PersonForm | null;
  measure: MeasureForm | null;
  limit: LimitForm | null;
  finding: FindingForm | null;
  error: ErrorForm | null;
  letter: DraftLetterForm | null;
  letterStep: LetterStepForm | null;
  volume: VolumeForm | null;
  handOver: HandOverForm | null;
  passedOn: PassedOnForm | null;
  paper: PaperForm | null;
  number: NumberForm | null;
  chaser: ChaserForm | null;
  close: StepForm | null;
  reopen: ReopenForm | null;
  expunge: ExpungeForm | null;
  record: RecordDraft | null;
  retention: RetentionForm | null;
  disposal: DisposalForm | null;
};

const noForms = (): OpenForms => ({
  edits: {},
  settling: {},
  note: null,
  bringUp: null,
  step: null,
  person: null,
  further: null,
  measure: null,
  limit: null,
  finding: null,
  error: null,
  letter: null,
  letterStep: null,
  volume: null,
  handOver: null,
  passedOn: null,
  paper: null,
  number: null,
  chaser: null,
  close: null,
  reopen: null,
  expunge: null,
  record: null,
  retention: null,
  disposal: null,
});

export const emptyNote = (): NoteForm => ({
  kind: 'other',
  text: '',
  with_whom: '',
  on: emptyDate(),
  happened_at: '',
  instructed_by: '',
  visibility: 'internal',
});
export const emptyStep = (): StepForm => ({
  stage: '',
  on: emptyDate(),
  person: '',
  decided_by: '',
  signed_by: '',
  instructed_by: '',
  note: '',
  given: emptyGiven(),
});
export const emptyVolume = (): VolumeForm => ({ name: '', place: '', held_by: '', held_since: emptyDate() });
export const emptyPassedOn = (): PassedOnForm => ({ passed_to: '', what: '', on: emptyDate() });
export const emptyPaper = (): PaperForm => ({
  name: '',
  description: '',
  dated_on: emptyDate(),
  form: 'paper_original',
  pages: '',
  place: '',
  letter: '',
});
export const emptyBringUp = (): BringUpForm => ({ on: emptyDate(), reason: '', for_staff: '' });
export const emptyPerson = (): PersonForm => ({
  name: '',
  other_names: '',
  role: '',
  born_on: emptyDate(),
  nationalities: '',
  sex: '',
  birth_place: '',
  age_band: '',
  sought_as: '',
  asylum: '',
  vulnerabilities: '',
  identity_papers: '',
  born_calendar: '',
  born_as_written: '',
  same_as: '',
  other_than: '',
});
export const emptyMeasure = (): MeasureForm => ({
  kind: '',
  description: '',
  referred_to: '',
  referred_on: emptyDate(),
});
export const emptyLimit = (): LimitForm => ({ due_on: emptyDate(), effect: 'must_release', source: '', person: '' });

export const emptyExpunge = (): ExpungeForm => ({
  row: '',
  field: '',
  cells: false,
  law: '',
  decision: '',
  decided_on: emptyDate(),
});

/** Nothing typed reads as nothing sent. */
export const typed = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** Reads a date box into a form's values, or adds to its problems. */
export function dateInto(problems: Problem[], field: string, boxes: TypedDate, required = false): string | undefined {
  if (isEmptyDate(boxes)) {
    if (required) problems.push({ field, text: t('date-problem-empty') });
    return undefined;
  }
  const { iso, problem } = readDate(boxes);
  if (problem) problems.push({ field, text: t(problem) });
  return iso ?? undefined;
}

/** Leaves out what has no value, so that optional fields stay optional. */
export function given<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

/** The parts of a case page: what decides first, everything else behind a tab. */
export const CASE_TABS = ['overview', 'request', 'persons', 'papers', 'decisions', 'course', 'history'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

/** Where the form stands that a key opens. */
const TAB_OF_KEY: Partial<Record<Shortcut, CaseTab>> = {
  step: 'overview',
  chase: 'overview',
  'bring-up': 'overview',
  note: 'course',
  closing: 'course',
  facts: 'request',
  attach: 'papers',
  draft: 'papers',
  'hand-over': 'papers',
};

/** Where each form stands while it is open. */
const TAB_OF_FORM: Partial<Record<FormName, CaseTab>> = {
  step: 'overview',
  bringUp: 'overview',
  chaser: 'overview',
  limit: 'overview',
  person: 'persons',
  further: 'persons',
  finding: 'persons',
  measure: 'request',
  letter: 'papers',
  letterStep: 'papers',
  volume: 'papers',
  handOver: 'papers',
  paper: 'papers',
  passedOn: 'decisions',
  note: 'course',
  close: 'course',
  reopen: 'course',
  retention: 'course',
  disposal: 'course',
  number: 'history',
  expunge: 'history',
};
const TAB_OF_GROUP: Record<string, CaseTab> = {
  persons: 'persons',
  papers: 'papers',
  decisions: 'decisions',
  assets: 'decisions',
  progress: 'course',
};

/** What is sent of a person who was typed in. */
export function personOf(form: PersonForm, born_on: string | undefined): NewPerson {
  const others = form.other_than.split(' ').filter(Boolean);
  return given<NewPerson>({
    name: form.name.trim(),
    other_names: typed(form.other_names),
    role: typed(form.role),
    born_on,
    nationalities: typed(form.nationalities),
    sex: typed(form.sex),
    birth_place: typed(form.birth_place),
    age_band: typed(form.age_band),
    sought_as: typed(form.sought_as),
    asylum: typed(form.asylum),
    vulnerabilities: typed(form.vulnerabilities),
    identity_papers: typed(form.identity_papers),
    born_calendar: typed(form.born_calendar),
    born_as_written: typed(form.born_as_written),
    same_as: typed(form.same_as),
    other_than: others.length > 0 ? others : undefined,
  });
}

type FormName = Exclude<keyof OpenForms, 'edits' | 'settling'>;

export class CasePage {
  readonly id: string;
  view = $state.raw<CaseView | null>(null);
  open = $state<OpenForms>(noForms());
  problems = $state.raw<Problem[]>([]);
  dropped = $state(0);
  tab = $state<CaseTab>('overview');
  #draft: Draft<OpenForms>;
  #restored = false;
  #keys = new Map<Shortcut, () => unknown>();

  constructor(id: string) {
    this.id = id;
    this.#draft = new Draft(`case:${id}`);
  }

  /** What a panel does on its key, for as long as it stands on the page. */
  onKey(shortcut: Shortcut, does: () => unknown): () => void {
    this.#keys.set(shortcut, does);
    return () => {
      // Another panel may have taken its place in the meantime.
      if (this.#keys.get(shortcut) === does) this.#keys.delete(shortcut);
    };
  }

  /** Passes a key on to its panel; tells whether one took it. */
  press(shortcut: Shortcut): boolean {
    const does = this.#keys.get(shortcut);
    if (!does) return false;
    void this.show(TAB_OF_KEY[shortcut]).then(does);
    return true;
  }

  /** Brings a part of the page to the front, so that what stands in it can take the focus. */
  async show(tab: CaseTab | undefined): Promise<void> {
    if (tab) this.tab = tab;
    await tick();
  }

  /** Whether something is being written in a part of the page. */
  isBusy(tab: CaseTab): boolean {
    if (this.open.record && TAB_OF_GROUP[this.open.record.group] === tab) return true;
    return (Object.keys(TAB_OF_FORM) as FormName[]).some((form) => TAB_OF_FORM[form] === tab && this.open[form] !== null);
  }

  async load(): Promise<void> {
    await this.attempt(async () => {
      this.view = await backend().getCase(this.id);
      const kept = await this.#draft.load();
      if (kept) this.open = { ...noForms(), ...kept };
      // A draft of an earlier version has fewer boxes.
      if (this.open.person) this.open.person = { ...emptyPerson(), ...this.open.person };
      if (this.open.note) this.open.note = { ...emptyNote(), ...this.open.note };
      this.#restored = true;
      this.dropped = await backend().droppedFiles();
    });
  }

  /** Keeps what is open as a draft; called whenever it changes. */
  keep(): void {
    const open = $state.snapshot(this.open) as OpenForms;
    if (!this.#restored) return;
    // A conflict that is only being looked at is nothing to keep.
    open.settling = Object.fromEntries(Object.entries(open.settling).filter(([, form]) => form.choice !== null));
    if (JSON.stringify(open) === JSON.stringify(noForms())) void this.#draft.drop();
    else this.#draft.keep(open);
  }

  async edit(edit: FieldEdit, given?: GivenToGates): Promise<void> {
    this.view = await backend().editCase(this.id, [edit], given);
  }

  /** Sends a form; it closes when the register has taken it, and stays with its problems when not. */
  async send(form: FormName, call: () => Promise<CaseView | null>): Promise<Problem[]> {
    try {
      this.view = (await call()) ?? this.view;
    } catch (thrown) {
      const problem = problemOf(thrown);
      // The register calls it a due date; the form of a bring-up only a date.
      if (form === 'bringUp' && problem.field === 'due_on') problem.field = 'on';
      return [problem];
    }
    this.open[form] = null;
    return [];
  }

  /** The case after something was done to one of its letters. */
  async after(call: () => Promise<unknown>): Promise<CaseView> {
    await call();
    return backend().getCase(this.id);
  }

  /** Does something that has no form; problems show at the top of the page. */
  async attempt(call: () => Promise<void>): Promise<boolean> {
    this.problems = [];
    try {
      await call();
      return true;
    } catch (thrown) {
      this.problems = [problemOf(thrown)];
      return false;
    }
  }

  attach(): Promise<boolean> {
    return this.attempt(async () => {
      this.view = (await backend().attachDocument(this.id)) ?? this.view;
    });
  }

  attachDropped(): Promise<boolean> {
    return this.attempt(async () => {
      this.view = await backend().attachDropped(this.id);
      this.dropped = 0;
    });
  }

  async reload(): Promise<void> {
    this.view = await backend().getCase(this.id);
    await session.countConflicts();
  }
}
