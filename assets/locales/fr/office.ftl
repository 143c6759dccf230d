## Rows, fields and codes of the directory, of treaties and of adapted law

row-treaty = Traité saisi par le bureau
row-treaty_rule = Article d’un traité
row-law_row = Règle adaptée
count-treaties = Traités
count-treaty_rules = Articles de traités
count-law_rows = Règles adaptées
records-treaty = Traités
records-treaty_rule = Articles
action-adapt_law = droit adapté
action-accept_law = droit en vigueur accepté
action-enter_treaty = traité saisi
field-law_version = Édition du droit
field-un_procedure_agreed_on = Convenu le
field-un_procedure_document = Pièce qui le montre
field-covers = États couverts
field-out_of_hours = Numéro hors heures de bureau
field-transit_days = Acheminement habituel, en jours
field-dual_criminality_rule = Double incrimination
field-minimum_penalty = Peine minimale
field-use_limits = Limites d’utilisation, engagements
field-special_papers = Pièces particulières par mesure
field-urgent_procedure = Procédure d’urgence
field-nationals_rule = Nationaux
field-sentence_rules = Peine de mort, perpétuité
field-arrest_limits = Délais d’arrestation provisoire et leur point de départ
field-surrender_window = Délai de remise
field-speciality_window = Spécialité : délai pour quitter le territoire
field-transfer_rules = Transfèrement : reliquat, procédure, sommes dues
field-restraint_rules = Quand un gel prend fin de lui-même
field-cost_rules = Frais
field-execution_time = Durée habituelle
field-law_links = Lois, référence SHERLOC
field-checked_by = Vérifié par, et comment
field-legal_bases = Bases légales et déclarations
field-parties = Parties
field-in_force_on = En vigueur depuis
field-ended_on = A pris fin le
field-treaty = Traité
field-refusal_ground = Motif de refus
field-force = Ce que le traité en fait
field-starts = Ce qui est limité
field-length = Durée
field-measured_from = Compté à partir de
field-exceptions = Exceptions possibles
field-length_unit = Unité
field-falls_on = À qui d’agir
field-taken_back = Retiré
field-code = Code
field-recheck_days = Jours après lesquels l’annuaire est à revérifier
field-backup_days = Jours après lesquels une sauvegarde est en retard
field-tell_ruling_days = Jours ouvrables avant la fin du délai de recours pour informer le partenaire de la décision (pratique de l’office)
instrument-kind-convention = Convention
instrument-kind-protocol = Protocole
instrument-kind-bilateral = Traité entre deux États
instrument-kind-scheme = Dispositif
instrument-kind-model = Modèle
instrument-kind-domestic_law = Droit interne
instrument-kind-reciprocity = Réciprocité
instrument-kind-other = Autre
treaty-rule-kind-reasons = Motivation du refus
treaty-rule-kind-consult_by_treaty = Consultation avant refus
treaty-rule-kind-refusal_ground = Motif de refus
treaty-rule-kind-remaining_sentence = Reliquat de peine
treaty-rule-kind-consent_to_transfer = Consentement au transfèrement
treaty-rule-kind-time_limit = Délai
limit-kind-provisional_arrest = Arrestation provisoire : la demande doit être arrivée
limit-kind-provisional_arrest_end = Arrestation provisoire : doit prendre fin
limit-kind-custody_on_request = Détention sur la demande : doit prendre fin ou être réexaminée
limit-kind-surrender = Remise : à partir du jour fixé
limit-kind-speciality = Spécialité : depuis l’élargissement définitif
limit-kind-answer = Réponse : depuis la réception
limit-kind-notice_of_request = Arrestation provisoire : le tribunal doit être avisé de la demande
limit-kind-removal = Remise effective : depuis la décision de remise
length-unit-days = jours
length-unit-months = mois
length-unit-working_days = jours ouvrables
length-unit-hours = heures
measured-from-request_received = Réception de la demande
measured-from-request_dated = Jour de la demande
falls-on-requesting = État requérant
falls-on-requested = État requis
falls-on-sentencing = État de condamnation
falls-on-administering = État d’exécution
falls-on-either = L’un ou l’autre

## The Directory view

nav-directory = Annuaire
directory-tab-directory = Autorités et contacts
directory-tab-treaties = Traités saisis par le bureau
directory-find = Chercher : nom, lieu, réseau
directory-any-state = Tout État
directory-any-kind = Tout genre
directory-stale-only = À revérifier ({ $count })
directory-stale = à revérifier
directory-never-checked = jamais vérifié
directory-checked = vérifié
directory-ended = pas en vigueur
directory-add = Ajouter une fiche
directory-edit = Modifier
directory-saved = Enregistré.
directory-none = Rien ici pour le moment. Ajoutez l’autorité à laquelle vous écrivez le plus.
directory-none-found = Rien ne correspond.
directory-more = { $count } de plus : précisez la recherche.
treaty-add = Saisir un traité
treaty-add-article = Ajouter un article
treaty-articles = Articles
treaty-none = Aucun traité saisi. Ce que vous saisissez est proposé pour les affaires avec ses parties tant qu’il est en vigueur, et ses articles comptent comme ceux du programme.
treaty-name-hint = Les affaires désignent le traité par ce nom ; il ne peut pas être modifié ensuite.
treaty-parties-hint = Notre État est ajouté de lui-même.
treaty-refused = Ce traité ne peut pas servir de droit ici : { $reason }

## The partner on the case page

partner-entry = Le partenaire dans l’annuaire
partner-entry-transit =
    Acheminement habituel : { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
partner-entry-more =
    { $count ->
        [one] { $count } autre fiche
       *[other] { $count } autres fiches
    }
partner-entry-open = Ouvrir l’annuaire

## Procedure of the UN conventions, territory, edition of the law

basis-title = Base légale
gate-out_of_course = Est-ce la bonne étape ?
gate-out_of_course-advice = Dans les fichiers de droit, aucune voie ne mène à cette étape de là où en est le dossier. Vérifiez l’étape ; si le dossier a bien suivi cette voie, passez.
gate-long_before = Est-ce la bonne année ?
gate-long_before-advice = Ce jour précède de plus d’un an tout ce qui est connu du dossier. Vérifiez-le ; s’il est exact, passez.
gate-person_held = Quelqu’un est-il encore détenu dans ce dossier ?
gate-person_held-advice = D’après ce qui est enregistré, une personne est encore détenue. Un dossier clos ne figure plus sur aucune liste, et aucun délai n’y est plus montré. Enregistrez la libération ou la remise ; ou écrivez pourquoi le dossier est clos quand même.
gate-beyond_law = Peut-on aller au-delà de ce que la loi permet ?
gate-beyond_law-advice = Le jour accordé dépasse le dernier que la loi permet. Vérifiez-le, ou écrivez pourquoi il vaut.
basis-un = { $instrument } { $count ->
    [one] s’efface devant le traité qui régit l’affaire : ses paragraphes de procédure ne s’appliquent que si les deux États en conviennent.
   *[other] s’effacent devant le traité qui régit l’affaire : leurs paragraphes de procédure ne s’appliquent que si les deux États en conviennent.
}
basis-un-agreed = Les deux États sont convenus de les appliquer
basis-un-how = Qui en est convenu, et comment
basis-un-how-needed = Écrivez qui en est convenu et comment, pour pouvoir le montrer.
basis-un-day-hint = Le jour de l’accord, tel que la pièce le porte.
basis-un-document-hint = L’échange de lettres ou la note, dès que la pièce est au dossier. D’ici là les paragraphes s’appliquent, et le dossier signale la pièce comme manquante.
basis-un-change = Compléter ou modifier
basis-un-record = Consigner
basis-un-end = L’accord ne tient plus
law-state-earlier = Les dates suivent une édition antérieure du droit ({ $version }).
law-state-unknown = Rattachée à une édition du droit que ce poste n’a pas ({ $version }) ; les dates suivent celle en vigueur ici.
law-state-accept = Suivre le droit en vigueur
law-waits-case = Des délais du droit en vigueur attendent d’être repris pour cette affaire. Jusque-là, ses dates suivent l’édition antérieure.

## Settings: the law of the office

law-office = Droit du bureau
law-office-explained = Étapes, délais, garde-fous, motifs et listes de contrôle viennent avec le programme. Une règle adaptée par le bureau remplace celle d’origine, à chaque poste.
law-office-none = Rien d’adapté : le droit est tel qu’il est venu avec le programme.
law-version = Édition en vigueur : { $version }
law-adapt = Adapter une règle
law-kind = Genre de règle
law-kind-procedure = Étapes d’une famille
law-kind-deadline = Délai
law-kind-gate = Garde-fou
law-kind-ground = Motif de refus
law-kind-checklist = Élément d’une liste de contrôle
law-kind-instrument = Instrument
law-kind-lists = Liste de codes
law-kind-offer = Voie offerte par un garde-fou
law-kind-question = Question d’un garde-fou
law-kind-act = Acte
law-kind-measure = Genre de mesure
law-kind-channel = Voie
law-kind-pause = Suspension d’un délai
law-kind-restart = Nouveau départ d’un délai
law-kind-eligibility = Condition sur le reliquat de peine
law-kind-stamp_rule = Cachet valant réception
law-kind-limit_kind = Délai que fixent les traités
law-kind-carried = Article porté par un instrument
law-kind-words = Mots
law-row = Règle
law-text = Texte de la règle
law-text-hint = Un fichier de droit, comme law-files.md le décrit. Chaque règle nomme sa source.
law-reason = Pourquoi
law-reason-needed = Écrivez pourquoi : chaque poste l’affiche.
law-text-needed = Choisissez une règle, ou ouvrez un fichier.
law-check = Vérifier et montrer ce qui change
law-import = Mettre en vigueur
law-file-open = Ouvrir un fichier de droit
law-export = Écrire en fichiers
law-exported = { $count } fichiers écrits.
law-nothing-changes = Rien ne change : c’est déjà ainsi.
law-change-adapted = { $kind } { $code } : adaptée
law-change-added = { $kind } { $code } : ajoutée
law-change-taken_back = { $kind } { $code } : comme à l’origine
law-before = à l’origine
law-now = maintenant
law-after = ensuite
law-by = { $staff }, { $desk }
law-row-added = ajoutée
law-row-adapted = adaptée
law-row-taken-back = retirée
law-take-back = Retirer
law-take-back-reason = Pourquoi { $code } revient au texte du programme
law-refused = { $file } n’est pas utilisable ici ; ce qui valait avant vaut toujours.
law-refused-place = Ligne { $line }, colonne { $column } : { $reason }
law-plan = Affaires sous une édition antérieure
law-plan-counts = Des dates bougeraient dans { $moving } affaires. Dans { $unmoved }, aucune. { $unknown } sont rattachées à une édition que ce poste n’a pas.
law-plan-none = Chaque affaire ouverte suit le droit en vigueur.
law-plan-accept-all = Accepter pour toutes
law-plan-accept = Accepter
law-move = { $deadline } : { $before } → { $after }
law-move-new = { $deadline } : nouveau, { $after }
law-move-gone = { $deadline } : disparaît, était le { $before }
