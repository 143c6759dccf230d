# Words of the law files: families, stages, outcomes, effects, instruments, measures.
# Ids follow the codes under assets/law/. A treaty may use other role names; an office can change them.

## Case families

family-extradition = Extradition
family-extradition-short = Extradition
family-mla = Mutual legal assistance
family-mla-short = MLA
family-transfer_sentenced = Transfer of sentenced person
family-transfer_sentenced-short = Sentenced person
family-transfer_proceedings = Transfer of criminal proceedings
family-transfer_proceedings-short = Proceedings
family-confiscation = Freezing, confiscation and return of assets
family-confiscation-short = Confiscation

## Direction and procedures

direction-incoming = Incoming
direction-outgoing = Outgoing
procedure-extradition_incoming = Extradition, incoming: we are the requested State
procedure-extradition_outgoing = Extradition, outgoing: we are the requesting State
procedure-mla_incoming = Mutual legal assistance, incoming: we are the requested State
procedure-mla_outgoing = Mutual legal assistance, outgoing: we are the requesting State
procedure-transfer_sentenced_sentencing = Transfer of sentenced person: we are the sentencing State
procedure-transfer_sentenced_administering = Transfer of sentenced person: we are the administering State
procedure-transfer_proceedings_incoming = Transfer of criminal proceedings, incoming: we are asked to prosecute
procedure-transfer_proceedings_outgoing = Transfer of criminal proceedings, outgoing: we ask the other State to prosecute
procedure-confiscation_incoming = Freezing, confiscation and return, incoming: we are the requested State
procedure-confiscation_outgoing = Freezing, confiscation and return, outgoing: we are the requesting State

## Our role, and who asked

role-sentencing = Sentencing State
role-administering = Administering State
asked-by-we = Our State
asked-by-they = The other State
asked-by-person = The sentenced person
asked-by-relatives = Relatives

## Roles of persons

person-role-person_sought = Person sought
person-role-sentenced_person = Sentenced person
person-role-suspect = Suspect
person-role-accused = Accused
person-role-convicted_person = Convicted person
person-role-witness = Witness
person-role-expert = Expert
person-role-victim = Victim
person-role-addressee = Addressee of documents
person-role-account_holder = Account holder
person-role-legal_person = Legal person
person-role-asset_holder = Holder of the assets
person-role-beneficial_owner = Beneficial owner
person-role-third_party = Third party with a claim
person-role-relative = Relative
person-role-counsel = Counsel
person-role-other = Other

## Stages: extradition, incoming

stage-XI00 = Consultation or draft under comment
stage-XI10 = Provisional arrest requested
stage-XI11 = Person being located
stage-XI12 = Provisionally arrested
stage-XI13 = Released: time limit passed
stage-XI20 = Formal request received
stage-XI21 = Receipt acknowledged
stage-XI22 = Returned as deficient
stage-XI23 = Redirected to the right authority
stage-XI25 = Formal check of papers, translation and identity
stage-XI26 = Further information asked
stage-XI28 = Competing requests being compared
stage-XI30 = Authority to proceed given
stage-XI31 = Consultation before a possible refusal
stage-XI40 = Arrested on the request, or bailed
stage-XI45 = Person consents to surrender
stage-XI50 = Court hearing
stage-XI55 = Court ruling given
stage-XI60 = Appeal or review pending
stage-XI65 = Asylum or refugee claim open
stage-XI66 = Assurances asked or being examined
stage-XI70 = Executive decision on surrender pending
stage-XI75 = Granted
stage-XI76 = Granted, surrender postponed
stage-XI77 = Granted, temporary surrender
stage-XI80 = Surrender being arranged
stage-XI85 = Surrendered
stage-XI86 = Not taken over on the appointed date
stage-XI90 = Refused by the executive
stage-XI91 = Refused by the court
stage-XI92 = Submitted for prosecution here
stage-XI93 = Enforcement of the foreign sentence here considered
stage-XI95 = Withdrawn by the requesting State
stage-XI96 = Otherwise finalised
stage-XI97 = Duties after surrender
stage-XI98 = Temporary surrender: return awaited
stage-XI99 = Closed

## Stages: extradition, outgoing

stage-XO00 = Person located abroad, or enquiry
stage-XO05 = Application received from the applicant
stage-XO10 = Assessment
stage-XO12 = Informal consultation with the partner
stage-XO15 = Drafting and quality check
stage-XO17 = Translation
stage-XO20 = Signed, sealed or legalised
stage-XO25 = Provisional arrest request sent
stage-XO26 = Provisional arrest declined
stage-XO27 = Person arrested abroad
stage-XO30 = Formal request dispatched
stage-XO31 = Receipt confirmed by the partner
stage-XO34 = Returned to us as deficient
stage-XO35 = Partner asks for information, translation or an assurance
stage-XO36 = Assurance issued by us
stage-XO40 = Proceedings before the partner’s court or executive
stage-XO45 = Adverse ruling abroad, appeal possible
stage-XO55 = Granted
stage-XO56 = Surrender postponed, or temporary surrender offered
stage-XO60 = Escort and travel being arranged
stage-XO65 = Surrendered to us
stage-XO66 = Not taken over in time
stage-XO70 = Refused by the partner
stage-XO71 = Partner asked to prosecute
stage-XO72 = Partner asked to enforce our sentence
stage-XO75 = Withdrawn by us
stage-XO80 = Duties after surrender
stage-XO96 = Otherwise finalised
stage-XO99 = Closed

## Stages: mutual legal assistance, incoming

stage-MI00 = Draft or consultation
stage-MI10 = Received and registered
stage-MI11 = Returned as deficient
stage-MI12 = Redirected to the right authority
stage-MI15 = Receipt acknowledged
stage-MI20 = Being assessed
stage-MI25 = More information asked
stage-MI30 = Accepted in full
stage-MI31 = Accepted with conditions
stage-MI32 = Accepted in part
stage-MI35 = Referred to the competent authority
stage-MI36 = Competent authority confirmed receipt
stage-MI40 = Court order or warrant sought
stage-MI45 = Being executed
stage-MI46 = Obstacle or long delay: partner told
stage-MI50 = Execution postponed, reasons told
stage-MI55 = Consultation before refusal or postponed execution
stage-MI60 = Results received from the competent authority
stage-MI61 = Results checked
stage-MI65 = Part answer sent
stage-MI66 = Full answer sent
stage-MI70 = Refused with reasons
stage-MI72 = Refused by the court
stage-MI75 = Withdrawn or no longer required
stage-MI80 = Duties after execution
stage-MI94 = Lapsed: nothing more was heard of it
stage-MI96 = Otherwise finalised
stage-MI99 = Closed

## Stages: mutual legal assistance, outgoing

stage-MO00 = Need identified, informal route tried first
stage-MO05 = Application received from the applicant
stage-MO10 = Quality check
stage-MO11 = Returned to the applicant for correction
stage-MO12 = Draft shared with the partner
stage-MO14 = Returned to us as deficient
stage-MO20 = Translation
stage-MO25 = Signed and dispatched
stage-MO30 = Receipt confirmed by the partner
stage-MO35 = Accepted, or conditions proposed to us
stage-MO36 = Partner asks for more
stage-MO40 = Being executed abroad
stage-MO45 = Execution postponed, or consultation opened by the partner
stage-MO50 = Part result received
stage-MO60 = Full result received
stage-MO70 = Refused by the partner
stage-MO75 = Withdrawn by us: no longer needed
stage-MO80 = Duties after the result
stage-MO94 = Lapsed: no answer came any more
stage-MO96 = Otherwise finalised
stage-MO99 = Closed

## Stages: sentenced person, we are the sentencing State

stage-TS00 = Sentenced person identified and informed
stage-TS05 = Interest expressed
stage-TS10 = Other State informed
stage-TS15 = Eligibility check
stage-TS20 = Reports gathered
stage-TS21 = Returned to whoever asked, as deficient
stage-TS22 = Redirected to the right authority
stage-TS25 = Request sent or received
stage-TS30 = Papers exchanged
stage-TS35 = Administering State states its procedure and the resulting sentence
stage-TS40 = Consent taken
stage-TS41 = Consent verified
stage-TS45 = Our decision
stage-TS46 = Their decision
stage-TS50 = Agreed by both States
stage-TS55 = Hand-over being arranged
stage-TS60 = Sentenced person handed over
stage-TS65 = Follow-up of the sentence
stage-TS80 = Refused by either State
stage-TS81 = Consent withdrawn
stage-TS82 = Not eligible
stage-TS83 = Released or deported before a decision
stage-TS96 = Otherwise finalised
stage-TS99 = Closed

## Stages: sentenced person, we are the administering State

stage-TA00 = Enquiry, or petition of the family
stage-TA10 = Information received from the sentencing State
stage-TA15 = Nationality and dual criminality checked
stage-TA20 = Prison and probation inquiry
stage-TA21 = Returned to whoever asked, as deficient
stage-TA22 = Redirected to the right authority
stage-TA25 = Request sent or received
stage-TA30 = Choice: continue or convert the sentence
stage-TA35 = Letter on the effect of the sentence sent
stage-TA45 = Decision to accept
stage-TA55 = Collection being arranged
stage-TA60 = Sentenced person taken into charge
stage-TA65 = Sentence enforced here
stage-TA70 = Completion, escape or special report sent
stage-TA71 = Told that the sentence has ceased: enforcement ended
stage-TA72 = Pardon or amnesty
stage-TA73 = Review by the sentencing State
stage-TA80 = Refused by either State
stage-TA81 = Consent withdrawn
stage-TA82 = Not eligible
stage-TA83 = Released or deported before a decision
stage-TA96 = Otherwise finalised
stage-TA99 = Closed

## Stages: transfer of proceedings, incoming

stage-PI00 = Consultation on who should prosecute
stage-PI10 = Request announced, provisional arrest asked
stage-PI12 = Provisionally arrested on the announcement
stage-PI13 = Released: time limit passed
stage-PI20 = Request received with the file
stage-PI21 = Receipt acknowledged
stage-PI22 = Returned as deficient
stage-PI23 = Redirected to the right authority
stage-PI25 = Examined: dual criminality, jurisdiction, time-bar, evidence
stage-PI26 = More information asked
stage-PI28 = Suspect invited to comment, victims’ interests considered
stage-PI30 = Accepted
stage-PI31 = Refused, or no action taken
stage-PI32 = Acceptance withdrawn: the right to prosecute reverts
stage-PI40 = Prosecution running here
stage-PI50 = Outcome reached, certified copy sent back
stage-PI94 = Lapsed: the announced request did not come
stage-PI95 = Withdrawn by the requesting State
stage-PI96 = Otherwise finalised
stage-PI99 = Closed

## Stages: transfer of proceedings, outgoing

stage-PO00 = Conflict of jurisdiction seen, or transfer proposed
stage-PO05 = Five factors assessed
stage-PO10 = Consultation with the other State
stage-PO12 = Suspect and victim heard where practicable
stage-PO15 = File certified and translated
stage-PO20 = Request sent: our right to prosecute is suspended
stage-PO21 = Receipt confirmed by the partner
stage-PO22 = Returned to us as deficient
stage-PO25 = Partner asks for more information
stage-PO30 = Accepted: we refrain from prosecuting
stage-PO31 = Refused, or no action taken: the right to prosecute reverts to us
stage-PO32 = Acceptance withdrawn, or no prosecution: the right to prosecute reverts to us
stage-PO40 = Prosecution running abroad, later acts notified
stage-PO50 = Copy of the outcome received
stage-PO75 = Withdrawn by us
stage-PO96 = Otherwise finalised
stage-PO99 = Closed

## Stages: freezing, confiscation and return, incoming

stage-CI00 = Spontaneous information, or contact through a network
stage-CI10 = Received and registered
stage-CI11 = Returned as deficient
stage-CI12 = Redirected to the right authority
stage-CI15 = Receipt acknowledged
stage-CI20 = Assessed, part by part
stage-CI25 = Completion asked, interim freezing possible
stage-CI27 = Consultation before refusal or postponement
stage-CI30 = Assets being traced
stage-CI35 = Freezing order obtained or renewed
stage-CI36 = Freezing about to lapse: partner invited to state its reasons
stage-CI37 = Freezing lifted or lapsed
stage-CI40 = Claims of third parties being heard
stage-CI45 = Confiscation proceedings: foreign order or our own
stage-CI50 = Final confiscation order here
stage-CI55 = Assets valued, managed or realised
stage-CI60 = Disposal decided
stage-CI65 = Assets returned or shared
stage-CI66 = Full answer sent
stage-CI70 = Refused with reasons
stage-CI71 = Execution postponed, reasons told
stage-CI72 = Refused by the court
stage-CI75 = Withdrawn, or the order has ceased
stage-CI80 = Feedback, costs and damages
stage-CI96 = Otherwise finalised
stage-CI99 = Closed

## Stages: freezing, confiscation and return, outgoing

stage-CO00 = Financial inquiry opened
stage-CO05 = Assets traced through police, FIU or a network
stage-CO10 = Request sent: tracing or urgent freezing
stage-CO12 = Receipt confirmed by the partner
stage-CO13 = Partner asks for completion
stage-CO14 = Returned to us as deficient
stage-CO15 = Evidence supplied in time
stage-CO20 = Freezing abroad confirmed or renewed
stage-CO22 = Freezing abroad about to lapse: we are invited to state our reasons
stage-CO23 = Freezing abroad lifted or lapsed
stage-CO30 = Our judgment is final
stage-CO35 = Request for confiscation sent
stage-CO40 = Order sent to several States: totals kept together
stage-CO45 = Confiscated abroad
stage-CO50 = Return or sharing being agreed
stage-CO60 = Assets received
stage-CO62 = Full result received
stage-CO65 = Victims being compensated
stage-CO70 = Refused by the partner
stage-CO71 = Execution postponed, or consultation opened by the partner
stage-CO75 = Withdrawn by us, or our order has ceased: partner told
stage-CO96 = Otherwise finalised
stage-CO99 = Closed

## Universal status, the same for every family

status-draft = Draft
status-received = Sent or received
status-acknowledged = Acknowledged
status-under_review = Under review
status-awaiting_information = Awaiting information
status-accepted = Accepted
status-with_competent_authority = With the competent authority
status-partly_executed = Partly executed
status-executed = Executed or answered
status-closed = Closed
status-returned_deficient = Returned as deficient
status-redirected = Redirected
status-surrender_postponed = Surrender postponed
status-execution_postponed = Execution postponed
status-consultation_before_refusal = Consultation before refusal
status-refused_executive = Refused by the executive
status-refused_court = Refused by the court
status-withdrawn = Withdrawn
status-no_longer_required = No longer required
status-lapsed = Lapsed
status-otherwise_finalised = Otherwise finalised

## How a case came out

outcome-surrendered = Person surrendered
outcome-executed = Executed
outcome-sentenced_person_transferred = Sentenced person handed over
outcome-proceedings_concluded = Transferred proceedings concluded
outcome-assets_returned = Assets returned or shared
outcome-refused_executive = Refused by the executive
outcome-refused_court = Refused by the court
outcome-refused = Refused
outcome-returned_deficient = Returned as deficient
outcome-redirected = Redirected
outcome-withdrawn = Withdrawn
outcome-no_longer_required = No longer required
outcome-lapsed = Lapsed
outcome-acceptance_withdrawn = Acceptance withdrawn
outcome-freezing_lifted = Freezing lifted or lapsed
outcome-submitted_for_prosecution = Submitted for prosecution instead
outcome-sentence_enforced_here = Foreign sentence enforced here
outcome-not_eligible = Not eligible
outcome-consent_withdrawn = Consent withdrawn
outcome-released_before_decision = Released or deported before a decision
outcome-otherwise_finalised = Otherwise finalised

## What happens when a time limit passes

effect-may_release = The person may be released
effect-must_release = The person must be released
effect-must_end = The detention must end
effect-right_reverts = The right to prosecute goes back to the requesting State
effect-duty = A duty is due
effect-tell_partner = The partner must have been told
effect-window_closes = The protected period ends
effect-time_bar = Prosecution becomes time-barred
effect-freezing_lapses = The freezing lapses
effect-target = Wished-for date, not binding
effect-not_before = Not to be expected before this day
effect-send_request = Due: the request with its documents
effect-notice_of_receipt = Due: the notice that the request has been received
effect-complete_request = Due: what is missing from the request
effect-confirm_in_writing = Due: the written confirmation of the oral request
effect-acknowledge = Due: the acknowledgement of receipt
effect-answer_request = Due: the answer to the request
effect-decide_surrender = Due: the decision on surrender
effect-decide_execution = Due: the decision whether to execute the request
effect-surrender_person = Due: the surrender of the person
effect-return_person = Due: the return of the person who was lent or surrendered for a time
effect-answer_speciality = Due: the answer to the request to waive speciality
effect-submit_to_prosecutor = Due: the submission of the case to the prosecutor
effect-bring_summons = Due: the summons, with the requested State
effect-serve_summons = Due: the summons to the hearing, served on the person
effect-confirm_freezing = Due: the confirmation that the freezing is still needed
effect-hear_partner = Due: inviting the partner to state its reasons for keeping the freezing
effect-tell_consent = Due: telling the partner whether the person consents
effect-tell_no_simplified = Due: telling the partner that the simplified procedure is not used
effect-tell_decision = Due: telling the partner the decision on surrender
effect-tell_interest = Due: telling the partner that the sentenced person is interested in a transfer
effect-tell_lapse_rule = Due: telling the partner of the rule by which the freezing lapses
effect-send_conviction_notices = Due: the notices of convictions of the partner’s nationals

## Duties without a number of days

promptly-at_once = at once
promptly-without_delay = without delay
promptly-promptly = promptly
promptly-before_lifting = before the measure is lifted, wherever possible
promptly-as_soon_as_practicable = as soon as practicable

## Whose act it is

duty-ours = For us to do
duty-theirs = For the partner to do

## How sure a rule is

sure-read = Read in the text itself
sure-excerpt = From a published excerpt: check before relying on it
sure-memory = From memory: check before relying on it
sure-office = The office’s own

# How a time limit ended.
deadline-settled-met = met
deadline-settled-met-on = met on { $date }
deadline-settled-met_late-on = met late, on { $date }
deadline-settled-ended = no longer applies
deadline-settled-ended-on = no longer applies since { $date }
deadline-settled-ended_late-on = passed without being met; no longer applies since { $date }

# At what moment a limit is over, where that is not the end of its last day here.
deadline-ends-hour = Over at this moment: { $here }
deadline-ends-hour_there = Over at this moment: { $there }, by the clocks of { $zone }; by ours { $here }
deadline-ends-day_there = Over when { $there } ends by the clocks of { $zone }; by ours { $here }
deadline-ends-unknown_hour = Over at an hour of this day that is not on record. Record the custody of the day of the arrest with its hour and time zone
deadline-ends-unknown_hour_of_date = Over at an hour of this day that is not on record. Record the day it counts from among the dates of the case, with its hour and time zone
deadline-ends-hour_not_kept = Counted in hours, and no record tells the hour at which it began: by the earlier reading it is over when this day begins
deadline-differs = Check the day
deadline-differs-record_counts = Counted from { $started }, the day of the arrest on the record of custody; the step says { $other }. Correct the one that is wrong
deadline-differs-step_counts = Counted from { $started }, the day of the step; the record of custody says that the arrest was on { $other }. Correct the one that is wrong
deadline-differs-held_before = Counted from { $started }, the day of the step; the record of custody says held since { $other }. If that was for this case, correct the day of the step
deadline-differs-day_unknown = Counted from { $started }, the earliest that it can have been: the day itself is not on record. Record it
deadline-ends-passed = This moment has passed

## Channels

channel-central_authority = Central authority to central authority
channel-ministry = Ministry to ministry
channel-diplomatic = Diplomatic channel
channel-interpol = Interpol
channel-judicial_direct = Judicial authority directly, copy to the central authority
channel-oral = Oral, confirmed in writing
channel-electronic = Electronic
channel-network = Contact point of a network
channel-liaison_officer = Liaison officer or magistrate
channel-by_hand = By hand

## Measures of mutual legal assistance

measure-A = Taking evidence or statements from persons
measure-A1 = Hearing by video link
measure-A2 = Hearing by telephone
measure-B = Service of judicial documents
measure-C = Search, seizure and freezing
measure-C1 = Return of articles to their owner
measure-D = Examining objects and sites
measure-E = Information, items of evidence and expert evaluations
measure-F = Original or certified records, including bank and company records
measure-F1 = Search for bank accounts of a person
measure-F2 = Records of bank transactions
measure-F3 = Monitoring of bank transactions
measure-F4 = Government records, public or not
measure-F5 = Criminal records
measure-G = Identifying or tracing proceeds and property for evidence
measure-H = Voluntary appearance of persons in the requesting State
measure-H1 = Temporary transfer of a detained person to give evidence
measure-I = Any other assistance not contrary to the law
measure-I1 = Joint investigation
measure-I2 = Controlled delivery
measure-I3 = Undercover operation
measure-I4 = Surveillance
measure-I5 = Preservation of stored data
measure-I6 = Disclosure of preserved traffic data
measure-I7 = Access to stored data
measure-I8 = Collection of traffic data in real time
measure-I9 = Interception of content
measure-J = Identifying, freezing and tracing proceeds of crime
measure-J1 = Tracing of assets
measure-J2 = Freezing of assets
measure-K = Recovery of assets
measure-K1 = Enforcement of a foreign confiscation order
measure-K2 = Confiscation by an order of the requested State
measure-K3 = Direct recovery of property
measure-K4 = Return of assets
measure-K5 = Sharing of confiscated assets

## Status of a measure

measure-status-asked = Asked
measure-status-accepted = Accepted
measure-status-referred = Referred to the competent authority
measure-status-redirected = Redirected to the competent authority
measure-status-order_obtained = Order obtained
measure-status-partly_executed = Executed in part
measure-status-executed = Executed
measure-status-impossible = Impossible
measure-status-refused = Refused
measure-status-execution_postponed = Execution postponed
measure-status-withdrawn = Withdrawn

## Instruments

instrument-untoc = United Nations Convention against Transnational Organized Crime
instrument-uncac = United Nations Convention against Corruption
instrument-un_drugs_1988 = United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances (1988)
instrument-ets24 = European Convention on Extradition (ETS 24)
instrument-ets24_ap1 = Additional Protocol to the European Convention on Extradition (ETS 86)
instrument-ets24_ap2 = Second Additional Protocol to the European Convention on Extradition (ETS 98)
instrument-ets24_ap3 = Third Additional Protocol to the European Convention on Extradition (CETS 209)
instrument-ets24_ap4 = Fourth Additional Protocol to the European Convention on Extradition (CETS 212)
instrument-ets30 = European Convention on Mutual Assistance in Criminal Matters (ETS 30)
instrument-ets182 = Second Additional Protocol to the European Convention on Mutual Assistance (ETS 182)
instrument-ets112 = Convention on the Transfer of Sentenced Persons (ETS 112)
instrument-ets167 = Additional Protocol to the Convention on the Transfer of Sentenced Persons (ETS 167)
instrument-ets185 = Convention on Cybercrime (ETS 185)
instrument-cets198 = Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime and on the Financing of Terrorism (CETS 198)
instrument-mte = Treaty on the pattern of the UN Model Treaty on Extradition
instrument-mtma = Treaty on the pattern of the UN Model Treaty on Mutual Assistance in Criminal Matters
instrument-mafp = Agreement on the pattern of the UN Model Agreement on the Transfer of Foreign Prisoners
instrument-london_scheme = London Scheme for Extradition within the Commonwealth
instrument-ets70 = European Convention on the International Validity of Criminal Judgments (ETS 70)
instrument-ets73 = European Convention on the Transfer of Proceedings in Criminal Matters (ETS 73)
instrument-mttp = Treaty on the pattern of the UN Model Treaty on the Transfer of Proceedings in Criminal Matters
instrument-mbas = Agreement on the pattern of the UN Model Bilateral Agreement on the Sharing of Confiscated Proceeds
instrument-montevideo_1933 = Montevideo Convention on Extradition (1933)
instrument-inter_american_1981 = Inter-American Convention on Extradition (1981)
instrument-riyadh_1983 = Riyadh Arab Agreement for Judicial Cooperation (1983)
instrument-gulf_cooperation = Agreement of a Gulf or Arab cooperation council on judicial cooperation
instrument-sadc_extradition = SADC Protocol on Extradition
instrument-ecowas_extradition = ECOWAS Convention on Extradition
instrument-benelux_1962 = Benelux Treaty on Extradition (1962)
instrument-eaw = European arrest warrant
instrument-eio = European investigation order
instrument-eu_us_extradition = Extradition Agreement between the European Union and the United States
instrument-us_nl_extradition = Extradition treaty between the Netherlands and the United States
instrument-ca_nl_extradition = Extradition treaty between Canada and the Netherlands
instrument-au_nl_extradition = Extradition treaty between Australia and the Netherlands
instrument-gb_hk_mla = Draft agreement on mutual assistance between the United Kingdom and Hong Kong (1993)
instrument-mx_nl_extradition = Extradition treaty between Mexico and the Netherlands
instrument-sm_nl_extradition = Extradition treaty between the Netherlands and San Marino (1902)
instrument-ar_nl_extradition = Extradition treaty between Argentina and the Netherlands (1893)
instrument-id_ph_extradition = Extradition treaty between Indonesia and the Philippines
instrument-ma_nl_mla = Treaty on mutual assistance between Morocco and the Netherlands
instrument-br_nl_transfer = Treaty on the transfer of sentenced persons between Brazil and the Netherlands
instrument-cu_nl_transfer = Treaty on the transfer of sentenced persons between Cuba and the Netherlands
instrument-pe_nl_transfer = Treaty on the transfer of sentenced persons between the Netherlands and Peru
instrument-ve_nl_transfer = Treaty on the transfer of sentenced persons between the Netherlands and Venezuela
instrument-zm_nl_transfer = Treaty on the transfer of sentenced persons between the Netherlands and Zambia
instrument-au_cn_transfer = Treaty on the transfer of sentenced persons between Australia and China
instrument-cn_mn_transfer = Treaty on the transfer of sentenced persons between China and Mongolia
instrument-eg_ru_transfer = Treaty on the transfer of sentenced persons between Egypt and Russia
instrument-fr_pe_transfer = Treaty on the transfer of sentenced persons between France and Peru
instrument-sa_transfer = Agreement with Saudi Arabia on the transfer of sentenced persons
instrument-bilateral_treaty = Treaty between the two States
instrument-domestic_law = Our own law
instrument-reciprocity = Reciprocity
instrument-other = Another legal basis

## Urgency

urgency-ordinary = Ordinary
urgency-urgent = Urgent
urgency-life_at_risk = Life at risk

## Sex

sex-female = Female
sex-male = Male
sex-other = Other
sex-unknown = Not known

## Kinds of notes

note-kind-telephone = Telephone call
note-kind-meeting = Meeting
note-kind-instruction = Instruction
note-kind-other = Other note
note-kind-chaser = Chaser

## What a line of the register is

record-request = Request
record-enquiry = Enquiry, not counted as a request
record-spontaneous_information = Spontaneous information
record-preservation = Data preservation
record-transit = Transit
record-speciality_waiver = Waiver of speciality
record-temporary_transfer = Temporary transfer of a detained witness
record-submission_for_prosecution = Submission for prosecution
record-foreign_sentence = Enforcement of a foreign sentence

## Facts that figures need

crime-tag-money_laundering = Money laundering
crime-tag-terrorist_financing = Terrorist financing
crime-tag-predicate_offence = Predicate offence
crime-tag-none = None of these
crime-tag-unknown = Not known
proceedings-criminal = Criminal
proceedings-civil = Civil
proceedings-administrative = Administrative
proceedings-against_legal_person = Against a legal person
proceedings-unknown = Not known
age-band-child = Under 18
age-band-adult = 18 or over
age-band-unknown = Not known

## Bring-ups: office practice, not law

bring-up-kind-plain = Bring-up
bring-up-kind-acknowledge = Acknowledge (office practice)
bring-up-kind-chase = Chase (office practice)
bring-up-kind-review = Review

## Letters and papers

letter-way-in = In
letter-way-out = Out
letter-form-letter = Letter
letter-form-note_verbale = Note verbale
letter-form-electronic_message = Electronic message
letter-form-fax = Fax
letter-form-telephone_message = Telephone message
letter-form-parcel = Parcel
letter-form-other = Other
enclosure-form-originals = originals
enclosure-form-copies = copies
enclosure-form-certified_copies = certified copies
enclosure-form-originals_and_copies = originals and copies
letter-status-drafted = Drafted
letter-status-put_up = Put up for signature
letter-status-signed = Signed
letter-status-dispatched = Dispatched
letter-template-acknowledgement = Acknowledgement
letter-template-referral = Referral to a competent authority
letter-template-chaser = Chaser
letter-template-more_information = Request for more information
letter-template-refusal = Refusal
letter-template-surrender_postponed = Granted, surrender postponed
document-form-file = File kept here
document-form-paper_original = Paper, original
document-form-paper_copy = Paper, copy
document-form-paper_certified_copy = Paper, certified copy
number-kind-former = Former number
number-kind-void = Void number
number-kind-taken_over = Number in the old register
number-kind-other = Other number
number-kind-missing = Number missing since a restore
absence-kind-stand_in = Stand-in
absence-kind-acting_head = Acting head

## Dates from which a time limit runs

starts-from-held_on_record = Held, as the custody record says; no step tells of an arrest
starts-from-dated_on = Date on the request
starts-from-received_on = Date of receipt
starts-from-answer_wanted_on = Date by which the requesting State wishes an answer
starts-from-oral_request_on = Date of the oral request
starts-from-written_confirmation_on = Date of the written confirmation
starts-from-no_longer_required_on = Date the person was told he or she is no longer needed
starts-from-left_on = Date the person left
starts-from-consent_on = Date of consent
starts-from-consent_told_on = Date the partner was told about consent
starts-from-consent_revoked_on = Date consent was revoked
starts-from-simplified_declined_on = Date the simplified procedure was declined
starts-from-simplified_declined_told_on = Date the partner was told that the simplified procedure is declined
starts-from-decision_told_on = Date the decision was told to the partner
starts-from-surrender_on = Agreed date of surrender
starts-from-new_surrender_on = New agreed date of surrender
starts-from-judgment_final_on = Date the judgment became final
starts-from-arrest_ordered_on = Date of the order of arrest
starts-from-arrest_told_on = Date the partner was told of the arrest
starts-from-availability_told_on = Date the partner was told that the person can be taken over
starts-from-removal_wanted_by_on = Last day the requested State gave for removal
starts-from-embassy_received_on = Date of receipt by the embassy
starts-from-custody_extension_asked_on = Date the partner asked to keep the person in custody
starts-from-discharged_on = Date of final discharge
starts-from-speciality_asked_on = Date consent to waive speciality was asked
starts-from-speciality_answered_on = Date of the answer on speciality
starts-from-hearing_on = Date of the hearing
starts-from-preserved_on = Date the data were preserved
starts-from-lent_on = Date the detained person was lent
starts-from-return_agreed_on = Agreed date of return
starts-from-returned_on = Date of return
starts-from-absentia_judgment_told_on = Date the judgment in absentia was notified
starts-from-completion_due_on = Date set for the missing information
starts-from-completed_on = Date the missing information was given
starts-from-announced_arrest_on = Date of arrest on an announced request
starts-from-request_arrived_on = Date the request came without its file
starts-from-time_bar_on = Date of the time-bar before any extension
starts-from-plurality_notice_on = Date the notice of parallel proceedings was sent
starts-from-victim_told_on = Date the victim was told of the right to object
starts-from-lapse_rule_told_on = Date the partner was told when the freezing lapses
starts-from-frozen_on = Date of the freezing, or of its renewal
starts-from-freezing_lifted_on = Date on which the last freezing was lifted
starts-from-found_eligible_on = Date on which the court of the requested State found the person eligible, or the appeal was decided
starts-from-summary_handover_agreed_on = Date on which the summary hand-over was agreed
starts-from-conviction_notices_on = Date on which notices of convictions were last sent
starts-from-entered = Date entered by the office

## Companion records

procedure-enquiry_incoming = Enquiry, incoming
procedure-enquiry_outgoing = Enquiry, outgoing
procedure-spontaneous_information_incoming = Spontaneous information, incoming
procedure-spontaneous_information_outgoing = Spontaneous information, outgoing
procedure-preservation_incoming = Data preservation, incoming
procedure-preservation_outgoing = Data preservation, outgoing
procedure-transit_incoming = Transit, incoming
procedure-transit_outgoing = Transit, outgoing
procedure-speciality_waiver_incoming = Waiver of speciality, incoming
procedure-speciality_waiver_outgoing = Waiver of speciality, outgoing
procedure-temporary_transfer_incoming = Temporary transfer of a detained witness, incoming
procedure-temporary_transfer_outgoing = Temporary transfer of a detained witness, outgoing
procedure-submission_for_prosecution_incoming = Submission for prosecution, incoming
procedure-submission_for_prosecution_outgoing = Submission for prosecution, outgoing
procedure-foreign_sentence_incoming = Enforcement of a foreign sentence, incoming
procedure-foreign_sentence_outgoing = Enforcement of a foreign sentence, outgoing

stage-EI10 = Enquiry received
stage-EI12 = Passed to the right authority
stage-EI20 = Being looked into
stage-EI25 = More asked of the partner
stage-EI60 = Answered
stage-EI65 = A request followed
stage-EI75 = Withdrawn by the partner
stage-EI96 = Otherwise finalised
stage-EI99 = Closed
stage-EO00 = Question being drafted
stage-EO10 = Enquiry sent
stage-EO30 = Receipt confirmed by the partner
stage-EO60 = Answer received
stage-EO65 = A request followed
stage-EO75 = Withdrawn by us
stage-EO96 = Otherwise finalised
stage-EO99 = Closed
stage-SI10 = Information received
stage-SI20 = Conditions of use being examined
stage-SI25 = Conditions put to the sender
stage-SI30 = Accepted, with the conditions it bears
stage-SI35 = Passed on to the competent authority
stage-SI50 = Sender told before a disclosure that exculpates
stage-SI60 = Used, sender told of the use
stage-SI70 = Not taken: conditions cannot be kept
stage-SI75 = Withdrawn by the partner
stage-SI96 = Otherwise finalised
stage-SI99 = Closed
stage-SO00 = Proposed by a domestic authority
stage-SO10 = Own inquiries and conditions weighed
stage-SO30 = Information sent, with conditions of use
stage-SO40 = Receipt and conditions confirmed
stage-SO50 = Partner tells of a disclosure
stage-SO60 = Told what use was made
stage-SO70 = Decided not to send
stage-SO75 = Withdrawn by us
stage-SO96 = Otherwise finalised
stage-SO99 = Closed
stage-PR10 = Preservation asked of us
stage-PR20 = Content checked
stage-PR25 = Something is missing
stage-PR30 = Ordered from the holder of the data
stage-PR40 = Data preserved, request awaited
stage-PR45 = Traffic data disclosed in part
stage-PR46 = Partner told that preservation may fail
stage-PR50 = Request has come: kept until it is decided
stage-PR60 = Preservation ended, data handed over or freed
stage-PR70 = Preservation refused
stage-PR80 = Lapsed: no request came
stage-PR75 = Withdrawn by the partner
stage-PR96 = Otherwise finalised
stage-PR99 = Closed
stage-PS00 = Being drafted
stage-PS10 = Preservation asked of the partner
stage-PS25 = Partner asks for more
stage-PS40 = Data preserved abroad, our request due
stage-PS46 = Partner doubts that preservation is enough
stage-PS50 = Our request sent
stage-PS60 = Data obtained or freed
stage-PS70 = Refused by the partner
stage-PS80 = Lapsed: our request did not follow
stage-PS75 = Withdrawn by us
stage-PS96 = Otherwise finalised
stage-PS99 = Closed
stage-TR10 = Transit asked of us
stage-TR15 = Told of an overflight without landing
stage-TR20 = Papers and person examined
stage-TR25 = More papers asked
stage-TR30 = Transit granted
stage-TR40 = Escort, route and custody arranged
stage-TR45 = Unscheduled landing: person held
stage-TR50 = In custody on our territory
stage-TR60 = Transit over
stage-TR70 = Transit refused
stage-TR75 = Withdrawn by the partner
stage-TR96 = Otherwise finalised
stage-TR99 = Closed
stage-TV00 = Route being planned
stage-TV10 = Transit asked of the State on the way
stage-TV15 = Overflight announced, warrant stated
stage-TV25 = Transit State asks for more
stage-TV30 = Transit granted to us
stage-TV40 = Escort and flight arranged
stage-TV45 = Unscheduled landing: held there
stage-TV50 = Under way through the transit State
stage-TV60 = Arrived
stage-TV70 = Refused by the transit State
stage-TV75 = Withdrawn by us
stage-TV96 = Otherwise finalised
stage-TV99 = Closed
stage-SW10 = Our consent asked
stage-SW20 = Papers and record of the person’s statement examined
stage-SW25 = More papers asked
stage-SW40 = With the authority that decides
stage-SW60 = Consent given
stage-SW61 = Consent given in part or under conditions
stage-SW70 = Consent refused
stage-SW72 = Consent refused by the court
stage-SW75 = Withdrawn by the partner
stage-SW96 = Otherwise finalised
stage-SW99 = Closed
stage-SV00 = Other offence found, consent needed
stage-SV05 = Statement of the person recorded
stage-SV10 = Consent asked of the State that surrendered
stage-SV25 = Partner asks for more
stage-SV60 = Consent received
stage-SV61 = Consent received in part or under conditions
stage-SV70 = Consent refused by the partner
stage-SV75 = Withdrawn by us
stage-SV96 = Otherwise finalised
stage-SV99 = Closed
stage-TW10 = Asked to lend a person we hold
stage-TW20 = Consent of the person asked
stage-TW30 = Agreed, with conditions and day of return
stage-TW40 = Handing over being arranged
stage-TW50 = Held by the partner for the time being
stage-TW60 = Returned to us
stage-TW70 = Refused
stage-TW75 = Withdrawn by the partner
stage-TW96 = Otherwise finalised
stage-TW99 = Closed
stage-TX00 = Being drafted
stage-TX10 = Partner asked to lend the person
stage-TX30 = Agreed, with conditions and day of return
stage-TX40 = Collection and custody arranged
stage-TX50 = Here, kept in custody
stage-TX55 = Evidence given, return being arranged
stage-TX60 = Returned to the partner
stage-TX70 = Refused by the partner
stage-TX75 = Withdrawn by us
stage-TX96 = Otherwise finalised
stage-TX99 = Closed
stage-AJ10 = Prosecution asked of us, or owed
stage-AJ20 = File and exhibits asked of the partner
stage-AJ30 = Submitted to the prosecutor
stage-AJ40 = Prosecution under way
stage-AJ60 = Judgment given
stage-AJ65 = Partner told of the result
stage-AJ70 = No prosecution
stage-AJ75 = Withdrawn by the partner
stage-AJ96 = Otherwise finalised
stage-AJ99 = Closed
stage-AK00 = File being prepared
stage-AK10 = Partner asked to prosecute, file sent
stage-AK25 = Partner asks for more
stage-AK30 = Submitted to the partner’s prosecutor
stage-AK40 = Prosecution under way there
stage-AK60 = Told of the judgment
stage-AK70 = Partner does not prosecute
stage-AK75 = Withdrawn by us
stage-AK96 = Otherwise finalised
stage-AK99 = Closed
stage-FS10 = Enforcement asked of us
stage-FS15 = Arrested before the request came
stage-FS20 = Judgment and papers examined
stage-FS25 = More papers asked
stage-FS40 = With the court: recognition and conversion
stage-FS50 = Sentence being enforced here
stage-FS60 = Enforcement over, partner told
stage-FS70 = Refused by the executive
stage-FS72 = Refused by the court
stage-FS75 = Withdrawn by the partner
stage-FS96 = Otherwise finalised
stage-FS99 = Closed
stage-FT00 = Judgment and papers being gathered
stage-FT10 = Enforcement asked of the partner
stage-FT25 = Partner asks for more
stage-FT40 = Before the partner’s court
stage-FT50 = Sentence being enforced there
stage-FT60 = Told that enforcement is over
stage-FT70 = Refused by the partner
stage-FT75 = Withdrawn by us
stage-FT96 = Otherwise finalised
stage-FT99 = Closed
