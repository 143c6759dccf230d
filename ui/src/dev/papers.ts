// Letters, paper files and numbers of the register in memory.

import type { Backend } from '../lib/backend';
import type { CaseView } from '../lib/generated/CaseView';
import type { FileOut } from '../lib/generated/FileOut';
import type { LetterView } from '../lib/generated/LetterView';
import type { NumberView } from '../lib/generated/NumberView';
import { ago, blankCase, NOW, TODAY, who, LITTLE_KNOWN } from './blank';

const clone = <T>(value: T): T => structuredClone(value);
const refuse = (code: string, field: string | null = null): Promise<never> =>
  Promise.reject({ code, weight: 'refused', args: [], field });
const daysSince = (on: string): number => Math.round((Date.parse(TODAY) - Date.parse(on)) / 86_400_000);

function letter(id: string, way: 'in' | 'out', over: Partial<LetterView>): LetterView {
  const empty = {
    case_id: null, case_reference: null, form: 'letter', book_number: null, dated_on: null, embassy_on: null,
    ministry_on: null, received_on: null, dispatched_on: null, channel: null, sender: null, addressee: null,
    their_reference: null, our_reference: null, subject: null, enclosures: null, enclosure_form: null,
    signed_by: null, carrier: null, status: null, template: null, language: null, text: null, put_up_to: null,
    put_up_on: null, signed_on: null, signed_paper: null, signed_paper_name: null, answers: null,
    misdirected_to: null, instructed_by: null, asks_for: [], changed_apart: false, in_error: null,
  };
  return { id, way, ...empty, ...who, at: ago(0), seen: {}, ...over };
}

/** Papers on the table of the sample cases. */
export function addPapers(view: CaseView): void {
  if (view.id === 'c1') {
    view.competent_authority = 'Court of first instance, Djibouti';
    view.crime_tags = 'money_laundering predicate_offence';
    view.volumes = [
      { id: 'v1', name: 'Volume 1', place: 'Shelf 4, box 12', held_by: 'Court of first instance', held_since: '2026-10-28', days_out: 24, in_error: null, seen: {} },
      { id: 'v2', name: 'Volume 2', place: 'Shelf 4, box 12', held_by: null, held_since: null, days_out: null, in_error: null, seen: {} },
    ];
    view.numbers = [
      { id: 'nu1', number: '117/2026', kind: 'taken_over', reason: null, given_on: '2026-11-03', case_id: 'c1', seen: {} },
    ];
  }
  if (view.id === 'c2') {
    view.source_rows = [
      { id: 'sr1', sheet: '2004', line: 131, cells: 'N°: 131\nDate arrivée: 11/2004\nPays: Djibouti\nObjet: Mort au Djibouti en 1995', doubts: 'The day of receipt is not known.' },
    ];
  }
  if (view.direction === 'outgoing') {
    view.passed_on = [
      { id: 'po1', passed_to: view.applicant, what: 'Copy of the acknowledgement', on: '2026-10-20', letter: null, in_error: null, ...who, at: ago(30), seen: {} },
    ];
  }
}

export function sampleLetters(cases: CaseView[]): LetterView[] {
  const first = cases[0];
  const letters = [
    letter('l1', 'in', { book_number: 'IN-2026-0412', dated_on: '2026-11-10', embassy_on: '2026-11-14', ministry_on: '2026-11-18', received_on: '2026-11-20', channel: 'diplomatic', sender: 'Ministério da Justiça, Lisboa', their_reference: '2210/26.4TDLSB', subject: 'Complementary documents', enclosures: 3, enclosure_form: 'certified_copies', signed_by: 'M. Lopes', carrier: 'Embassy courier', case_id: 'c1', case_reference: first?.reference ?? '' }),
    letter('l2', 'in', { book_number: 'IN-2026-0411', dated_on: '2026-11-12', received_on: '2026-11-20', sender: 'وزارة العدل، القاهرة', their_reference: '١٢٣/٢٠٢٦', subject: 'طلب معلومات تكميلية', enclosures: 1, carrier: 'Embassy courier' }),
    letter('l3', 'in', { book_number: 'IN-2026-0410', dated_on: '2026-11-02', received_on: '2026-11-19', sender: 'Tribunal de commerce', subject: 'Liquidation of a company', misdirected_to: 'Registry of commerce' }),
    letter('l4', 'out', { dated_on: '2026-11-20', addressee: 'Ministério da Justiça, Lisboa', our_reference: first?.reference ?? '', their_reference: '2210/26.4TDLSB', subject: 'Acknowledgement of receipt', status: 'drafted', template: 'acknowledgement', language: 'fr', text: 'Nous accusons réception …', case_id: 'c1', case_reference: first?.reference ?? '' }),
    letter('l5', 'out', { addressee: 'Court of first instance', our_reference: first?.reference ?? '', subject: 'Referral for execution', status: 'put_up', put_up_to: 'Хадиджа Осман', put_up_on: '2026-11-20', template: 'referral', language: 'en', case_id: 'c1', case_reference: first?.reference ?? '' }),
    letter('l6', 'out', { book_number: 'OUT-2026-0233', addressee: 'Embassy of Portugal', dispatched_on: '2026-11-19', signed_on: '2026-11-18', signed_by: 'Хадиджа Осман', subject: 'Request for the birth certificate', status: 'dispatched', carrier: 'By hand', template: 'more_information', language: 'en', case_id: 'c1', case_reference: first?.reference ?? '' }),
  ];
  for (const one of letters) if (one.case_id === 'c1') first?.letters.push(one);
  return letters;
}

export function filesOut(cases: CaseView[], over: number): FileOut[] {
  return cases.flatMap((view) =>
    view.volumes
      .filter((volume) => volume.held_by && (volume.days_out ?? 999) > over)
      .map((volume) => ({ case_id: view.id, reference: view.reference, subject: view.subject, volume })),
  );
}

type Held = { cases: CaseView[]; letters: LetterView[]; fresh: () => string };
type Paperwork = Pick<
  Backend,
  | 'bookLetter' | 'moveLetter' | 'draftLetter' | 'recordLetterStep' | 'letterReading' | 'mailBook' | 'letterPreview' | 'letterLanguages'
  | 'saveLetterPaper' | 'giveNumber' | 'voidNumber' | 'voidNumbers' | 'placeFile' | 'handOverFile' | 'filesOut'
  | 'passOn' | 'addPaperDocument' | 'registerUrgent' | 'chase' | 'closeCase' | 'reopenCase' | 'openMatters'
>;

export function paperwork({ cases, letters, fresh }: Held): Paperwork {
  let running = 412;
  let voids: NumberView[] = [
    { id: 'vo1', number: 'MLA-IN-2026-0077', kind: 'void', reason: 'Registered twice', given_on: '2026-06-02', case_id: null, seen: {} },
  ];
  const find = (id: string): CaseView | undefined => cases.find((view) => view.id === id);
  const change = (id: string, make: (view: CaseView) => void): Promise<CaseView> => {
    const view = find(id);
    if (!view) return refuse('row-not-found');
    make(view);
    return Promise.resolve(clone(view));
  };
  const put = (one: LetterView, id: string): void => {
    const view = find(id);
    one.case_id = id;
    one.case_reference = view?.reference ?? null;
    if (!view?.letters.includes(one)) view?.letters.push(one);
  };

  return {
    bookLetter: async (typed) => {
      if (typed.book_number && letters.some((each) => each.book_number === typed.book_number))
        return refuse('book-number-taken', 'book_number');
      const { case: of, enclosures, ...plain } = typed;
      const way = typed.way as 'in' | 'out';
      const one = letter(fresh(), way, {
        ...plain,
        way,
        enclosures: enclosures ? Number(enclosures) : null,
        book_number: typed.book_number ?? `${way.toUpperCase()}-2026-${String((running += 1)).padStart(4, '0')}`,
        status: way === 'out' ? 'dispatched' : null,
        at: NOW,
      });
      letters.unshift(one);
      if (of) put(one, of);
      return clone(one);
    },
    moveLetter: async (id, to) => {
      const one = letters.find((each) => each.id === id);
      if (!one) return refuse('row-not-found');
      put(one, to);
      return clone(one);
    },
    draftLetter: async ({ case: of, ...plain }) => {
      const one = letter(fresh(), 'out', { ...plain, status: 'drafted', at: NOW });
      letters.unshift(one);
      put(one, of);
      return clone(one);
    },
    recordLetterStep: async (id, step) => {
      const one = letters.find((each) => each.id === id);
      if (!one) return refuse('row-not-found');
      one.status = step.status;
      const on = step.on ?? TODAY;
      if (step.status === 'put_up') Object.assign(one, { put_up_to: step.who, put_up_on: on });
      if (step.status === 'signed') Object.assign(one, { signed_by: step.who, signed_on: on });
      if (step.status === 'dispatched') Object.assign(one, { dispatched_on: on, book_number: one.book_number ?? 'OUT-2026-0234' });
      if (step.signed_paper) {
        const paper = find(one.case_id ?? '')?.documents.find((each) => each.id === step.signed_paper);
        Object.assign(one, { signed_paper: step.signed_paper, signed_paper_name: paper?.name ?? null });
      }
      return clone(one);
    },
    letterReading: async (id) => {
      const one = letters.find((each) => each.id === id);
      if (!one) return refuse('row-not-found');
      const { our_reference, their_reference, dated_on, language } = one;
      return {
        addressee: one.addressee ? [one.addressee] : [],
        our_reference, their_reference, dated_on, language,
        subject: one.subject ?? '',
        paragraphs: (one.text ?? '').split('\n\n'),
        seen: JSON.stringify([one.addressee, one.subject, one.text]),
      };
    },
    mailBook: async (query) => {
      const day = (each: LetterView): string => (each.way === 'in' ? each.received_on : each.dispatched_on) ?? '';
      const found = letters.filter(
        (each) =>
          (!query.way || (each.way === query.way && (each.way === 'in' || each.status === 'dispatched'))) &&
          (!query.from || day(each) >= query.from) &&
          (!query.to || day(each) <= query.to) &&
          (!query.without_case || !each.case_id) &&
          (!query.for_signature || (each.way === 'out' && each.status !== 'dispatched')),
      );
      return clone({ letters: found, total: found.length, without_case: letters.filter((each) => !each.case_id).length });
    },
    letterPreview: async (_, template, language) => ({
      subject: `${template} (${language})`,
      paragraphs: [
        language === 'ar' ? 'تحية طيبة وبعد،' : 'Dear colleagues,',
        language === 'ar' ? 'نفيدكم باستلام طلبكم […].' : 'We acknowledge receipt of your request […].',
      ],
      missing: template === 'more_information' ? ['questions', 'their_reference'] : ['contact'],
    }),
    letterLanguages: async () => ['en', 'fr', 'ar', 'es'],
    saveLetterPaper: async (_, format) => `letter.${format}`,

    giveNumber: async (id, number, reason) => {
      if (number && cases.some((view) => view.reference === number)) return refuse('reference-taken', 'reference');
      return change(id, (view) => {
        view.numbers.push({ id: fresh(), number: view.reference, kind: 'former', reason, given_on: TODAY, case_id: id, seen: {} });
        view.reference = number ?? `${view.reference}-2`;
      });
    },
    voidNumber: async (number, reason) => {
      voids = [...voids, { id: fresh(), number, kind: 'void', reason, given_on: TODAY, case_id: null, seen: {} }];
      return clone(voids);
    },
    voidNumbers: async () => clone(voids),
    placeFile: (id, volume) =>
      change(id, (view) => {
        const empty = { name: null, place: null, held_by: null, held_since: null };
        view.volumes.push({ ...empty, ...volume, id: fresh(), days_out: volume.held_since ? daysSince(volume.held_since) : null, in_error: null, seen: {} });
      }),
    handOverFile: (id, { volume, to, on }) =>
      change(id, (view) => {
        const one = view.volumes.find((each) => each.id === volume);
        const since = on ?? TODAY;
        if (one) Object.assign(one, { held_by: to ?? null, held_since: to ? since : null, days_out: to ? daysSince(since) : null });
      }),
    filesOut: async (over) => clone(filesOut(cases, over)),
    passOn: (id, passed) =>
      change(id, (view) => {
        view.passed_on.push({ id: fresh(), passed_to: passed.passed_to ?? view.applicant, what: passed.what, on: passed.on ?? TODAY, letter: null, in_error: null, ...who, at: NOW, seen: {} });
      }),
    addPaperDocument: (id, paper) =>
      change(id, (view) => {
        view.documents.push({ id: fresh(), name: paper.name, description: paper.description ?? null, dated_on: paper.dated_on ?? null, size: 0, sha256: '', present: false, form: paper.form, pages: paper.pages ? Number(paper.pages) : null, place: paper.place ?? null, in_error: null, ...who, at: NOW });
      }),
    registerUrgent: async (urgent) => {
      const view = {
        ...blankCase(fresh(), `EXT-IN-2026-${String(cases.length + 1).padStart(4, '0')}`, urgent.family ?? 'extradition', 'incoming'),
        partner: urgent.partner,
        subject: urgent.what,
        urgency: 'urgent',
        stage: 'XI10',
      };
      view.persons = [{ id: fresh(), name: urgent.name, other_names: null, role: 'person_sought', born_on: null, nationalities: null, sex: null, birth_place: null, age_band: null, ...LITTLE_KNOWN, in_error: null, seen: {} }];
      view.notes = [{ id: fresh(), kind: 'telephone', text: urgent.what, with_whom: urgent.caller, on: urgent.called_on ?? TODAY, happened_at: urgent.called_at ?? null, instructed_by: null, visibility: 'internal', in_error: null, ...who, at: NOW, seen: {} }];
      cases.unshift(view);
      return { id: view.id, reference: view.reference };
    },
    chase: (id, chaser) =>
      change(id, (view) => {
        view.notes.push({ id: fresh(), kind: 'chaser', text: chaser.text ?? chaser.whom ?? '', with_whom: chaser.whom ?? null, on: chaser.on ?? TODAY, happened_at: null, instructed_by: null, visibility: 'internal', in_error: null, ...who, at: NOW, seen: {} });
        for (const each of view.bring_ups) if (each.id === chaser.bring_up) Object.assign(each, { done_on: TODAY, settled: true });
        view.bring_ups.push({ id: fresh(), on: chaser.next_on ?? '2026-12-21', days_left: 30, reason: chaser.whom ?? null, for_staff: null, done_on: null, kind: 'chase', settled: false, in_error: null, seen: {} });
      }),
    openMatters: async (id) => {
      const view = find(id);
      return [
        ...(view?.deadlines ?? []).filter((each) => !each.met).map((each) => ({ kind: 'deadline', what: each.effect, on: each.due_on })),
        ...(view?.bring_ups ?? []).filter((each) => !each.settled).map((each) => ({ kind: 'bring_up', what: each.reason, on: each.on })),
        ...(view?.volumes ?? []).filter((each) => each.held_by).map((each) => ({ kind: 'file_out', what: each.held_by, on: each.held_since })),
        ...(view?.letters ?? []).filter((each) => each.way === 'out' && each.status !== 'dispatched').map((each) => ({ kind: 'letter', what: each.subject, on: null })),
      ];
    },
    closeCase: (id, step) =>
      change(id, (view) => {
        view.stage = `${view.stage?.slice(0, 2)}99`;
        view.closed_on = step.on ?? TODAY;
      }),
    reopenCase: (id) => change(id, (view) => void (view.closed_on = null)),
  };
}
