// The part of the register in memory that knows persons across cases.

import type { Backend } from '../lib/backend';
import type { CaseView } from '../lib/generated/CaseView';
import type { PersonPlace } from '../lib/generated/PersonPlace';
import type { PersonView } from '../lib/generated/PersonView';

type Persons = Pick<
  Backend,
  'knownPersons' | 'likelyDuplicates' | 'joinPersons' | 'partPerson' | 'tellApart' | 'takeBackApart' | 'civilSpan'
>;

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

export function persons(cases: CaseView[]): Persons {
  const every = (): [CaseView, PersonView][] => cases.flatMap((view) => view.persons.map((person): [CaseView, PersonView] => [view, person]));
  const place = ([view, person]: [CaseView, PersonView]): PersonPlace => ({
    id: person.id,
    name: person.name,
    other_names: person.other_names,
    role: person.role,
    born_on: person.born_on,
    born_calendar: person.born_calendar,
    born_as_written: person.born_as_written,
    nationalities: person.nationalities,
    sex: person.sex,
    identity_papers: person.identity_papers,
    case_id: view.id,
    reference: view.reference,
    family: view.family,
    direction: view.direction,
    partner: view.partner,
    stage: view.stage,
    closed_on: view.closed_on,
    custody: null,
  });
  const find = (id: string): [CaseView, PersonView] => every().find(([, person]) => person.id === id)!;
  const names = (person: PersonView): string[] => [person.name, ...(person.other_names ?? '').split('\n')].map(folded).filter(Boolean);
  const pairs = (): [[CaseView, PersonView], [CaseView, PersonView]][] => {
    const all = every();
    return all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .filter(([, person]) => names(person).some((name) => names(one[1]).includes(name)))
        .filter(([, person]) => ![...one[1].also, ...one[1].told_apart].some((known) => known.id === person.id))
        .map((other): [[CaseView, PersonView], [CaseView, PersonView]] => [one, other]),
    );
  };
  const link = (field: 'also' | 'told_apart', one: string, other: string): void => {
    const [a, b] = [find(one), find(other)];
    a[1][field] = [...a[1][field], place(b)];
    b[1][field] = [...b[1][field], place(a)];
  };
  const unlink = (field: 'also' | 'told_apart', one: string, other?: string): void => {
    for (const [, person] of every()) {
      if (person.id === one) person[field] = person[field].filter((known) => other !== undefined && known.id !== other);
      else person[field] = person[field].filter((known) => known.id !== one || (other !== undefined && person.id !== other));
    }
  };
  return {
    knownPersons: async ({ name = '', except }) => {
      const wanted = folded(name);
      if (!wanted) return [];
      return every()
        .filter(([, person]) => person.id !== except && names(person).some((known) => known.includes(wanted)))
        .slice(0, 20)
        .map((each) => ({
          place: place(each),
          also: each[1].also,
          strength: folded(each[1].name) === wanted ? 'likely' : 'possible',
          reasons: [folded(each[1].name) === wanted ? 'same_name' : 'other_script'],
          against: [],
        }));
    },
    likelyDuplicates: async ({ offset = 0, limit = 100 }) => {
      const all = pairs();
      return {
        pairs: all.slice(offset, offset + limit).map(([a, b]) => ({
          first: place(a),
          second: place(b),
          strength: 'likely',
          reasons: ['same_name'],
          against: [],
          contested: false,
          outcome: null,
        })),
        total: all.length,
        persons: every().length,
      };
    },
    joinPersons: async (one, other) => link('also', one, other),
    partPerson: async (person) => unlink('also', person),
    tellApart: async (one, other) => link('told_apart', one, other),
    takeBackApart: async (one, other) => unlink('told_apart', one, other),
    civilSpan: async (calendar, written) => {
      const year = /^\d{4}$/.exec(written.trim());
      if (calendar !== 'buddhist' || !year) return null;
      const iso = String(Number(year[0]) - 543);
      return { first: `${iso}-01-01`, last: `${iso}-12-31`, iso };
    },
  };
}
