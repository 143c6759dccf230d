## What an item of a checklist is

check-part-contents = Said in the request
check-part-paper = Paper that comes with it
check-part-form = Form and language
check-need-required = Required
check-need-where_needed = Where the case needs it
check-need-where_possible = Where possible
check-need-on_request = If the other State asks
request-kind-formal = Formal request
request-kind-provisional_arrest = Request for provisional arrest
request-kind-simplified = Simplified extradition with consent

## Extradition request

check-ext_request = Written request from the right authority, by the right channel
check-ext_warrant = Warrant of arrest or order of the same effect, original or authenticated copy
check-ext_judgment = Enforceable conviction and sentence, original or authenticated copy
check-ext_conviction = Proof of conviction, and statement that a sentence will follow
check-ext_offence = Each offence: time, place, legal description, provisions
check-ext_law = Text of the law, or a statement of it
check-ext_person = Description, identity and nationality of the person, and where he or she may be
check-ext_penalty = Highest penalty available
check-ext_remaining = How much of the sentence is left, and that it can be enforced
check-ext_retrial = How the person can defend himself or herself, or be tried again
check-ext_lapse = Lapse of time and what interrupts it
check-ext_evidence = Evidence, as the requested State wants it: none, prima facie or record of the case
check-ext_translation = Translation into an accepted language
check-ext_assurances = Assurances: death penalty, retrial, treatment, return

## Request for provisional arrest

check-pa_warrant = That a warrant or judgment exists
check-pa_intention = Intention to request extradition
check-pa_offence = Offence, with short facts
check-pa_when_where = When and where it was committed
check-pa_person = Description of the person
check-pa_penalty = Penalty available, or sentence left
check-pa_location = Where the person may be

## Simplified extradition

check-simple_identity = Identity and nationality of the person
check-simple_authority = Authority that asks for the arrest
check-simple_warrant = That a warrant or judgment exists
check-simple_offence = Nature and legal description of the offence, and penalty, with what is served
check-simple_lapse = Lapse of time and what interrupts it
check-simple_circumstances = Circumstances: time, place, part the person took
check-simple_consequences = Consequences of the offence
check-simple_in_absentia = Whether judgment was given in absentia

## Request for assistance

check-mla_authority = Authority making the request
check-mla_subject = Subject and nature of the proceedings, and who conducts them
check-mla_facts = Summary of the facts
check-mla_offence = The offence
check-mla_assistance = Assistance wanted
check-mla_identity = Identity, place and nationality of the persons
check-mla_purpose = Purpose of the evidence, information or action
check-mla_writing = In writing, or in a form that leaves a written record and can be verified
check-mla_language = In an accepted language, or translated
check-mla_special_procedure = Special procedure wanted
check-mla_time_limit = Date wanted, with the reasons for it
check-mla_law_text = Text of the law, for a coercive measure
check-mla_home_measure = Statement that the measure could be taken at home
check-mla_contact = Person to contact, with telephone and address
check-mla_service_address = Name and address for service
check-mla_service_translation = Translation for an addressee who does not know the language
check-mla_service_summary = Short summary of the documents for the authorities
check-mla_allowances = Approximate allowances and travel costs of the witness
check-mla_video_why = Why the person cannot or should not come
check-mla_video_authority = Judicial authority and persons who will conduct the hearing
check-mla_telephone_authority = Judicial authority and persons who will conduct the hearing
check-mla_telephone_willing = That the witness is willing
check-mla_team = Proposed members of the joint team
check-mla_accounts_value = Why the information is likely to be of substantial value
check-mla_accounts_grounds = Grounds to think that banks there hold accounts
check-mla_accounts_banks = Which banks may be concerned
check-mla_transactions_why = Why the transactions matter to the case
check-mla_transactions_accounts = Accounts concerned
check-mla_transactions_period = Period of monitoring
check-mla_bank_documents = Name and address of the bank, account number, kind of documents, period
check-preserve_authority = Preservation: authority that asks
check-preserve_offence = Preservation: offence and short facts
check-preserve_data = Preservation: the data and their link to the offence
check-preserve_custodian = Preservation: who holds the data, or where they are
check-preserve_need = Preservation: why it is needed
check-preserve_intention = Preservation: intention to send a request for assistance
check-transit_warrant = Transit: warrant or judgment, as for extradition
check-transit_offences = Transit: offences with time and place
check-transit_identity = Transit: description and nationality of the person
check-transit_route = Transit: route, days, escort
check-speciality_papers = Speciality: the papers of an extradition request
check-speciality_statement = Speciality: record of the person’s statement

## Freezing, confiscation, return

check-conf_property = Description of the property to be confiscated
check-conf_facts_for_order = Facts enough to obtain an order in the requested State
check-conf_location_value = Where the property is and its estimated value
check-conf_order = Certified copy of the confiscation order
check-conf_order_facts = Facts and grounds of the order
check-conf_extent = How far the order is to be enforced
check-conf_final = Statement that the order is final and enforceable
check-conf_third_parties = How third parties in good faith were notified and heard
check-conf_provisional_need = Whether provisional measures are needed
check-conf_actions = Actions wanted
check-conf_trace_facts = Facts relied on
check-conf_order_if_any = Copy of the order on which the request is based, if there is one
check-conf_links = Persons, property and place, and their link to the offence
check-conf_maximum = Highest amount, for an order on value
check-conf_judgment_for_return = Final judgment of the requesting State, unless waived
check-conf_ownership = Proof of earlier ownership or of the damage
check-conf_sharing = The case, the property and the help that was given

## Transfer of a sentenced person

check-tsp_person = Name, date and place of birth
check-tsp_address = Address in the administering State, if any
check-tsp_facts = Facts on which the sentence was based
check-tsp_sentence = Nature, length and start of the sentence
check-tsp_judgment = Certified copy of the judgment
check-tsp_law = Text of the law applied
check-tsp_time_served = Statement of time served, pre-trial detention, remission
check-tsp_consent = Declaration of consent
check-tsp_reports = Medical or social reports and advice on treatment
check-tsp_opinion = Declaration of the person’s opinion, where expulsion takes the place of consent
check-tsp_expulsion = Copy of the expulsion order
check-tsp_nationality = Proof of nationality
check-tsp_dual_law = Text of the law that makes the acts an offence there as well
check-tsp_procedure = Statement: sentence continued or converted, and the result
check-tsp_certified = Judgment and law certified
check-tsp_translation = Translation, as the other State has declared

## Transfer of proceedings

check-tcp_file = Criminal file, original or certified copy, with all documents needed
check-tcp_authority = Authority making the request
check-tcp_act = The act, with time and place
check-tcp_results = Results of the investigation
check-tcp_law = The law that applies
check-tcp_suspect = Identity, nationality and residence of the suspect
check-tcp_case = Which of the eight cases for asking applies
check-tcp_translation = Translation into an accepted language
check-tcp_factors = The five headings of the assessment
