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
      stages: {
        incoming: ['XI10', 'XI11', 'XI12', 'XI20', 'XI21', 'XI25', 'XI30', 'XI40'],
        outgoing: ['XO05', 'XO10'],
      },
      outcome_stages: { incoming: ['XI85', 'XI90', 'XI91', 'XI95', 'XI96'], outgoing: ['XO65', 'XO70', 'XO75'] },
    },
    {
      family: 'mla',
      person_roles: ['suspect', 'accused', 'witness', 'expert', 'victim', 'account_holder', 'legal_person', 'other'],
      stages: { incoming: ['MI10', 'MI15', 'MI20', 'MI30', 'MI35'], outgoing: ['MO05', 'MO10'] },
      outcome_stages: { incoming: ['MI11', 'MI12', 'MI66', 'MI70', 'MI75', 'MI96'], outgoing: ['MO60', 'MO70'] },
    },
    {
      family: 'transfer_sentenced',
      person_roles: ['sentenced_person', 'relative', 'counsel', 'other'],
      stages: { sentencing: ['TS05', 'TS10', 'TS15'], administering: ['TA10', 'TA15'] },
      outcome_stages: { sentencing: ['TS60', 'TS80'], administering: ['TA60', 'TA80'] },
    },
  ],
  instruments: [
    { code: 'untoc', short: 'UNTOC', families: ['extradition', 'mla', 'transfer_sentenced'], has_deadlines: false },
    { code: 'uncac', short: 'UNCAC', families: ['extradition', 'mla'], has_deadlines: false },
    { code: 'ets24', short: 'ETS 24', families: ['extradition'], has_deadlines: true },
    { code: 'ets30', short: 'ETS 30', families: ['mla'], has_deadlines: false },
    { code: 'ets112', short: 'ETS 112', families: ['transfer_sentenced'], has_deadlines: false },
  ],
  channels: ['central_authority', 'ministry', 'diplomatic', 'interpol', 'judicial_direct', 'electronic', 'by_hand'],
  measure_kinds: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'],
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
  },
  states: STATES,
  staff: ['Amina Warsame', 'Luís Ferreira', 'Хадиджа Осман'],
};
