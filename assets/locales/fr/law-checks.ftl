## Nature d’un élément de la liste

check-part-contents = À dire dans la demande
check-part-paper = Pièce à joindre
check-part-form = Forme et langue
check-need-required = Exigé
check-need-where_needed = Si l’affaire l’exige
check-need-where_possible = Si possible
check-need-on_request = Si l’autre État le demande
request-kind-formal = Demande formelle
request-kind-provisional_arrest = Demande d’arrestation provisoire
request-kind-simplified = Extradition simplifiée avec consentement

## Demande d’extradition

check-ext_request = Demande écrite de l’autorité compétente, par la bonne voie
check-ext_warrant = Mandat d’arrêt ou acte de même effet, original ou copie authentifiée
check-ext_judgment = Condamnation et peine exécutoires, original ou copie authentifiée
check-ext_conviction = Preuve de la condamnation et déclaration qu’une peine sera prononcée
check-ext_offence = Chaque infraction : temps, lieu, qualification, dispositions
check-ext_law = Texte de loi, ou exposé du droit
check-ext_person = Signalement, identité et nationalité de la personne, et lieu où elle peut se trouver
check-ext_penalty = Peine maximale encourue
check-ext_remaining = Reliquat de la peine et caractère exécutoire
check-ext_retrial = Moyens de se défendre ou d’être rejugé
check-ext_lapse = Prescription et actes qui l’interrompent
check-ext_evidence = Preuves, selon ce que veut l’État requis : aucune, commencement de preuve ou dossier
check-ext_translation = Traduction dans une langue acceptée
check-ext_assurances = Assurances : peine de mort, nouveau jugement, traitement, retour

## Demande d’arrestation provisoire

check-pa_warrant = Existence d’un mandat ou d’un jugement
check-pa_intention = Intention de demander l’extradition
check-pa_offence = Infraction, avec un bref exposé des faits
check-pa_when_where = Temps et lieu de l’infraction
check-pa_person = Signalement de la personne
check-pa_penalty = Peine encourue ou restant à purger
check-pa_location = Lieu où la personne peut se trouver

## Extradition simplifiée

check-simple_identity = Identité et nationalité de la personne
check-simple_authority = Autorité qui demande l’arrestation
check-simple_warrant = Existence d’un mandat ou d’un jugement
check-simple_offence = Nature et qualification de l’infraction, et peine, avec la part purgée
check-simple_lapse = Prescription et actes qui l’interrompent
check-simple_circumstances = Circonstances : temps, lieu, degré de participation
check-simple_consequences = Conséquences de l’infraction
check-simple_in_absentia = Si le jugement a été rendu par défaut

## Demande d’entraide

check-mla_authority = Autorité dont émane la demande
check-mla_subject = Objet et nature de la procédure, et autorité qui la mène
check-mla_facts = Résumé des faits
check-mla_offence = L’infraction
check-mla_assistance = Assistance requise
check-mla_identity = Identité, adresse et nationalité des personnes
check-mla_purpose = But des preuves, informations ou actes
check-mla_writing = Par écrit, ou sous une forme laissant une trace écrite et vérifiable
check-mla_language = Dans une langue acceptée, ou traduite
check-mla_special_procedure = Procédure particulière souhaitée
check-mla_time_limit = Délai souhaité, avec ses raisons
check-mla_law_text = Texte de loi, pour une mesure coercitive
check-mla_home_measure = Déclaration que la mesure pourrait être prise dans l’État requérant
check-mla_contact = Personne à contacter, avec téléphone et adresse
check-mla_service_address = Nom et adresse du destinataire
check-mla_service_translation = Traduction pour un destinataire qui ignore la langue
check-mla_service_summary = Bref résumé des actes pour les autorités
check-mla_allowances = Indemnités et frais de voyage approximatifs du témoin
check-mla_video_why = Pourquoi la personne ne peut ou ne doit pas venir
check-mla_video_authority = Autorité judiciaire et personnes qui mèneront l’audition
check-mla_telephone_authority = Autorité judiciaire et personnes qui mèneront l’audition
check-mla_telephone_willing = Accord du témoin
check-mla_team = Composition proposée de l’équipe commune
check-mla_accounts_value = Pourquoi l’information devrait être d’un intérêt essentiel
check-mla_accounts_grounds = Raisons de penser que des banques y tiennent des comptes
check-mla_accounts_banks = Banques qui pourraient être concernées
check-mla_transactions_why = Pourquoi les opérations importent à l’affaire
check-mla_transactions_accounts = Comptes visés
check-mla_transactions_period = Période de surveillance
check-mla_bank_documents = Nom et adresse de la banque, numéro de compte, nature des pièces, période
check-preserve_authority = Conservation : autorité requérante
check-preserve_offence = Conservation : infraction et bref exposé des faits
check-preserve_data = Conservation : les données et leur lien avec l’infraction
check-preserve_custodian = Conservation : détenteur ou emplacement des données
check-preserve_need = Conservation : nécessité
check-preserve_intention = Conservation : intention de présenter une demande d’entraide
check-transit_warrant = Transit : mandat ou jugement, comme pour l’extradition
check-transit_offences = Transit : infractions, date et lieu
check-transit_identity = Transit : signalement et nationalité de la personne
check-transit_route = Transit : itinéraire, dates, escorte
check-speciality_papers = Spécialité : les pièces d’une demande d’extradition
check-speciality_statement = Spécialité : procès-verbal des déclarations de la personne

## Gel, confiscation, restitution

check-conf_property = Description du bien à confisquer
check-conf_facts_for_order = Faits suffisants pour que l’État requis demande une décision
check-conf_location_value = Emplacement et valeur estimée du bien
check-conf_order = Copie certifiée de la décision de confiscation
check-conf_order_facts = Faits et motifs de la décision
check-conf_extent = Étendue de l’exécution demandée
check-conf_final = Attestation que la décision est définitive et exécutoire
check-conf_third_parties = Mesures prises pour avertir et entendre les tiers de bonne foi
check-conf_provisional_need = Nécessité de mesures provisoires
check-conf_actions = Mesures demandées
check-conf_trace_facts = Faits invoqués
check-conf_order_if_any = Copie de la décision sur laquelle se fonde la demande, s’il y en a une
check-conf_links = Personnes, biens et lieu, et lien avec l’infraction
check-conf_maximum = Montant maximal, pour une confiscation en valeur
check-conf_judgment_for_return = Jugement définitif de l’État requérant, sauf renonciation
check-conf_ownership = Preuve de la propriété antérieure ou du dommage
check-conf_sharing = L’affaire, les biens et la coopération fournie

## Transfèrement d’une personne condamnée

check-tsp_person = Nom, date et lieu de naissance
check-tsp_address = Adresse dans l’État d’exécution, s’il y en a une
check-tsp_facts = Faits ayant entraîné la condamnation
check-tsp_sentence = Nature, durée et début de la peine
check-tsp_judgment = Copie certifiée du jugement
check-tsp_law = Dispositions légales appliquées
check-tsp_time_served = Indication de la durée purgée, de la détention provisoire, des remises
check-tsp_consent = Déclaration de consentement
check-tsp_reports = Rapports médicaux ou sociaux et recommandations de traitement
check-tsp_opinion = Déclaration de l’avis de la personne, si l’expulsion tient lieu de consentement
check-tsp_expulsion = Copie de la mesure d’expulsion
check-tsp_nationality = Preuve de la nationalité
check-tsp_dual_law = Texte de loi incriminant aussi les faits dans l’État d’exécution
check-tsp_procedure = Déclaration : peine poursuivie ou convertie, et résultat
check-tsp_certified = Jugement et textes de loi certifiés
check-tsp_translation = Traduction, selon la déclaration de l’autre État

## Transmission des poursuites

check-tcp_file = Dossier pénal, original ou copie certifiée, avec toutes les pièces utiles
check-tcp_authority = Autorité dont émane la demande
check-tcp_act = Les faits, avec temps et lieu
check-tcp_results = Résultats de l’enquête
check-tcp_law = Dispositions légales applicables
check-tcp_suspect = Identité, nationalité et résidence du suspect
check-tcp_case = Laquelle des huit hypothèses de demande s’applique
check-tcp_translation = Traduction dans une langue acceptée
check-tcp_factors = Les cinq rubriques de l’évaluation
