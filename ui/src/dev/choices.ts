// What the law files offer, cut down to what the sample needs.

import type { Choices } from '../lib/generated/Choices';

export const STATES =
  'AE AF AL AO AR AT AU BE BF BR CA CH CI CM CN CO CV CY DE DJ DZ EG ES ET FI FR GB GH GN GR HR HU ID IE IL IN IQ IT JM JO JP KE KM KR KW LB LY MA MC MG ML MR MT MU MX MZ NG NL NO NZ OM PE PH PK PL PT PW QA RO RS RU RW SA SD SE SN SO SY TD TH TN TR TT TZ UA UG US VN VU YE ZA'.split(
    ' ',
  );

export const CHOICES: Choices = {
  families: [
    {
      family: 'extradition',
      person_roles: ['person_sought', 'relative', 'counsel', 'other'],
      our_roles: [],
      asked_by: [],
      measures: false,
      stages: {
        incoming: ['XI10', 'XI11', 'XI12', 'XI20', 'XI21', 'XI25', 'XI30', 'XI40'],
        outgoing: ['XO05', 'XO10'],
      },
      outcome_stages: { incoming: ['XI85', 'XI90', 'XI91', 'XI95', 'XI96'], outgoing: ['XO65', 'XO70', 'XO75'] },
    },
    {
      family: 'mla',
      person_roles: ['suspect', 'accused', 'witness', 'expert', 'victim', 'account_holder', 'legal_person', 'other'],
      our_roles: [],
      asked_by: [],
      measures: true,
      stages: { incoming: ['MI10', 'MI15', 'MI20', 'MI30', 'MI35'], outgoing: ['MO05', 'MO10'] },
      outcome_stages: { incoming: ['MI11', 'MI12', 'MI66', 'MI70', 'MI75', 'MI96'], outgoing: ['MO60', 'MO70'] },
    },
    {
      family: 'transfer_sentenced',
      person_roles: ['sentenced_person', 'relative', 'counsel', 'other'],
      our_roles: ['sentencing', 'administering'],
      asked_by: ['we', 'they', 'person', 'relatives'],
      measures: false,
      stages: { sentencing: ['TS05', 'TS10', 'TS15'], administering: ['TA10', 'TA15'] },
      outcome_stages: { sentencing: ['TS60', 'TS80'], administering: ['TA60', 'TA80'] },
    },
    {
      family: 'transfer_proceedings',
      person_roles: ['suspect', 'accused', 'victim', 'witness', 'counsel', 'relative', 'other'],
      our_roles: [],
      asked_by: [],
      measures: false,
      stages: { incoming: ['PI10', 'PI20', 'PI25', 'PI30', 'PI40', 'PI50'], outgoing: ['PO00', 'PO05', 'PO20', 'PO30'] },
      outcome_stages: { incoming: ['PI31', 'PI50', 'PI95'], outgoing: ['PO31', 'PO50', 'PO75'] },
    },
    {
      family: 'confiscation',
      person_roles: ['suspect', 'accused', 'convicted_person', 'asset_holder', 'beneficial_owner', 'third_party', 'other'],
      our_roles: [],
      asked_by: [],
      measures: true,
      stages: { incoming: ['CI10', 'CI20', 'CI30', 'CI35', 'CI45', 'CI65'], outgoing: ['CO00', 'CO10', 'CO20', 'CO35'] },
      outcome_stages: { incoming: ['CI37', 'CI65', 'CI70'], outgoing: ['CO23', 'CO60', 'CO70'] },
    },
  ],
  instruments: [
    { code: 'untoc', short: 'UNTOC', families: ['extradition', 'mla', 'transfer_sentenced'], parties: [], has_deadlines: false },
    { code: 'uncac', short: 'UNCAC', families: ['extradition', 'mla'], parties: [], has_deadlines: false },
    { code: 'ets24', short: 'ETS 24', families: ['extradition'], parties: [], has_deadlines: true },
    { code: 'ets30', short: 'ETS 30', families: ['mla'], parties: [], has_deadlines: false },
    { code: 'ets112', short: 'ETS 112', families: ['transfer_sentenced'], parties: [], has_deadlines: false },
  ],
  channels: ['central_authority', 'ministry', 'diplomatic', 'interpol', 'judicial_direct', 'electronic', 'by_hand'],
  measure_kinds: ['A', 'A1', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'J1', 'J2', 'K', 'K1', 'K4'],
  measure_statuses: [
    'asked',
    'accepted',
    'referred',
    'order_obtained',
    'executed',
    'impossible',
    'refused',
    'execution_postponed',
    'withdrawn',
  ],
  urgencies: ['ordinary', 'urgent', 'life_at_risk'],
  sexes: ['female', 'male', 'other', 'unknown'],
  note_kinds: ['telephone', 'meeting', 'instruction', 'chaser', 'other'],
  lists: {
    records: ['request', 'enquiry'],
    crime_tags: ['money_laundering', 'terrorist_financing', 'predicate_offence', 'none', 'unknown'],
    age_bands: ['child', 'adult', 'unknown'],
    bring_up_kinds: ['plain', 'acknowledge', 'chase', 'review'],
    letter_ways: ['in', 'out'],
    letter_forms: ['letter', 'note_verbale', 'electronic_message', 'fax', 'telephone_message', 'parcel', 'other'],
    enclosure_forms: ['originals', 'copies', 'certified_copies', 'originals_and_copies'],
    letter_statuses: ['drafted', 'put_up', 'signed', 'dispatched'],
    letter_templates: ['acknowledgement', 'referral', 'chaser', 'more_information'],
    document_forms: ['file', 'paper_original', 'paper_copy', 'paper_certified_copy'],
    absence_kinds: ['stand_in', 'acting_head'],
    effects: ['may_release', 'must_release', 'must_end', 'right_reverts', 'duty', 'tell_partner', 'window_closes', 'freezing_lapses'],
  },
  states: STATES,
  staff: ['Amina Warsame', 'Luís Ferreira', 'Хадиджа Осман'],
};
