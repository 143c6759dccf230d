# Mots communs à toutes les parties de Comity : dates, tailles, noms des champs, des lignes et des actions.

## Dates

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

date-full =
    { $day ->
        [1] { $day }er
       *[other] { $day }
    } { $month } { $year }
date-month = { $month } { $year }
date-only-year = { $year }
date-and-time = { $date } à { $time }

## Échéances

days-today = échéance aujourd’hui
days-tomorrow = échéance demain
days-left =
    { $days ->
        [one] { $days } jour restant
       *[other] { $days } jours restants
    }
days-overdue =
    { $days ->
        [one] en retard de { $days } jour
       *[other] en retard de { $days } jours
    }

## Tailles

size-bytes =
    { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
size-kilobytes = { $size } ko
size-megabytes = { $size } Mo
size-gigabytes = { $size } Go
## Travaux longs

progress-attaching = Chiffrement du fichier
progress-saving = Écriture du document
progress-checking = Vérification des documents à transmettre
progress-measuring = Préparation
progress-writing = Écriture
progress-reading_back = Relecture de ce qui a été écrit
progress-inspecting = Lecture du paquet
progress-importing = Importation du paquet
progress-joining = Assemblage d’un document
progress-backing_up = Sauvegarde en cours
progress-restoring = Copie de la sauvegarde
progress-of = { $done } sur { $total }
progress-file = Fichier { $file } sur { $files }

## Lignes

row-case = Dossier
row-person = Personne
row-measure = Mesure
row-step = Étape
row-note = Note
row-bring_up = Rappel
row-document = Document
row-limit = Délai
row-setting = Réglage
row-staff = Agent
row-desk = Poste
row-letter = Lettre
row-number = Numéro
row-volume = Chemise papier
row-source_row = Ligne de l’ancien registre
row-passed_on = Transmission
row-take_over = Reprise
row-absence = Absence
row-authority = Autorité
row-stream = Journal
row-revocation = Révocation
row-re-entry = Nouvelle saisie
row-expunging = Effacement légal

## What is in conflict, beside plain fields

conflict-kind-removal = Écarté ici, complété là
conflict-kind-stages = À deux étapes
conflict-kind-outcome = Deux issues
conflict-kind-number = Un numéro, deux dossiers
conflict-kind-case = Réclamé par deux dossiers
conflict-removed = marqué comme saisi par erreur : { $reason }
conflict-edited = { $row }, { $field } : { $value }
conflict-kept = dit qu’il faut le garder
conflict-case-without-subject = Dossier sans objet

## Champs d’un dossier

field-case = Dossier
field-family = Famille
field-direction = Sens
field-reference = Notre référence
field-aliases = Autres références
field-our_role = Notre rôle
field-asked_by = À la demande de
field-partner = État partenaire
field-their_reference = Leur référence
field-applicant = Autorité ou personne demanderesse
field-applicant_reference = Référence du demandeur
field-instrument = Instrument applicable
field-also_invoked = Également invoqués
field-channel = Voie de transmission
field-dated_on = Date portée sur la pièce
field-received_on = Date de réception
field-subject = Objet
field-offences = Infractions
field-urgency = Urgence
field-urgency_reason = Motif de l’urgence
field-officer = Agent chargé du dossier
field-operation_name = Nom de l’opération
field-confidential = Confidentialité
field-stage = Étape
field-outcome = Issue
field-closed_on = Clos le
field-persons = Personnes
field-measures = Mesures
field-note = Note
field-removed = Retiré

## Champs d’une personne

field-name = Nom
field-other_names = Autres noms et graphies
field-role = Qualité
field-born_on = Date de naissance
field-nationalities = Nationalités
field-sex = Sexe
field-birth_place = Lieu de naissance

## Champs d’une mesure

field-kind = Nature
field-description = Description
field-status = État d’avancement
field-referred_to = Transmis à
field-referred_on = Transmis le

## Champs des étapes, notes, rappels et délais

field-on = Date
field-person = Personne
field-decided_by = Décidé par
field-in_error = Saisi par erreur
field-text = Texte
field-with_whom = Interlocuteur
field-reason = Motif
field-for_staff = À l’attention de
field-done_on = Fait le
field-due_on = Échéance
field-effect = Effet
field-source = Source
field-crime_tags = Criminalité financière
field-proceedings = Nature de la procédure
field-principal_offence = Infraction principale
field-competent_authority = Autorité compétente
field-applicant_contact = Contact du demandeur
field-record = Nature de l’inscription
field-age_band = Âge
fact-not-asked = non demandé
fact-unknown = Inconnu
field-signed_by = Signé par
field-instructed_by = Sur instruction de
field-happened_at = Heure
field-form = Forme
field-pages = Pages
field-place = Emplacement
field-letter = Lettre
field-way = Arrivée ou départ
field-book_number = Numéro au registre du courrier
field-embassy_on = Tamponné à l’ambassade
field-ministry_on = Tamponné au ministère
field-dispatched_on = Expédié le
field-sender = De
field-addressee = À
field-our_reference = Notre référence
field-enclosures = Pièces jointes
field-enclosure_form = Originaux ou copies
field-carrier = Acheminement
field-template = Modèle
field-language = Langue
field-put_up_to = Soumis à
field-put_up_on = Soumis le
field-signed_on = Signé le
field-signed_paper = Pièce signée
field-answers = Répond à
field-misdirected_to = Mal adressé : réexpédié à
field-number = Numéro
field-given_on = Attribué le
field-held_by = Détenu par
field-held_since = Détenu depuis
field-cells = Cellules
field-doubts = Questions
field-ground = Motif légal
field-writes = Valeurs effacées
field-sheet = Feuille
field-line = Ligne
field-passed_to = Transmis à
field-what = Objet
field-stand_in = Suppléant
field-from_on = Du
field-until_on = Au
field-to = Dernier jour
field-unit = Unité de compte

## Champs d’un document

field-size = Taille
field-sha256 = SHA-256
field-present = Conservé ici
field-staff = Agent
field-desk = Poste
field-at = Enregistré le

## Réglages communs

field-authority = Autorité
field-state = État
field-time_zone = Fuseau horaire
field-number_pattern = Modèle de nos références
field-digits = Chiffres
field-weekend = Jours de repos hebdomadaire
field-holidays = Jours fériés
field-passphrase = Phrase de passe
field-number_runs = Séries de numéros
field-mail_pattern = Modèle des numéros du courrier
field-letterhead = En-tête des lettres
field-marking = Mention portée sur les lettres
field-duty_numbers = Numéros d’astreinte
field-offence_list = Infractions principales
field-acknowledge_days = Jours pour accuser réception (pratique de l’office)
field-chase_days = Jours entre deux relances (pratique de l’office)
field-next_on = Prochain rappel
field-caller = Correspondant
field-called_on = Date de l’appel
field-called_at = Heure de l’appel
field-from = Du
field-until = Au
field-bring_up = Rappel
field-whom = Qui

## Actions enregistrées, à la suite du nom d’une personne

action-create_register = a créé le registre
action-admit_desk = a admis un poste
action-change_settings = a modifié les réglages
action-register_case = a enregistré le dossier
action-edit = a fait des modifications
action-record_step = a consigné une étape
action-mark_in_error = a signalé une saisie faite par erreur
action-add_note = a ajouté une note
action-add_bring_up = a fixé un rappel
action-finish_bring_up = a réglé un rappel
action-add_person = a ajouté une personne
action-add_measure = a ajouté une mesure
action-add_limit = a saisi un délai
action-attach_document = a joint un document
action-resolve_conflict = a réglé une divergence
action-book_letter = a enregistré une lettre
action-move_letter = a rattaché une lettre à son dossier
action-draft_letter = a rédigé une lettre
action-put_up_letter = a soumis une lettre à la signature
action-sign_letter = a noté une signature
action-dispatch_letter = a noté une expédition
action-give_number = a attribué un nouveau numéro
action-void_number = a annulé un numéro
action-place_file = a noté l’emplacement de la chemise papier
action-hand_over_file = a remis la chemise papier
action-pass_on = a transmis
action-chase = a relancé
action-take_over = a repris des lignes de l’ancien registre
action-undo_take_over = a annulé une reprise
action-undo = a annulé une action
action-hand_over_cases = a remis des dossiers
action-record_absence = a noté une absence
action-close_case = a clos le dossier
action-reopen_case = a rouvert le dossier
action-take_back_error = a retiré la mention « saisi par erreur »
action-revoke_desk = a révoqué un poste
action-expunge = a effacé en application de la loi
expunged-words = effacé par { $staff } ({ $desk }) au motif suivant : { $ground }
expunged-elsewhere = effacé ; l’acte qui en donne le motif n’est pas encore arrivé
action-re_enter = a saisi de nouveau ce qui ne comptait pas

## Écritures qui ne comptent pas

inert-cause-fork = son journal s’est divisé ici ou auparavant
inert-cause-beside = ce à quoi elle se rapporte ne compte pas : son dossier a été ouvert par une écriture qui ne compte pas
inert-cause-revoked = son poste a été révoqué avant que cela ne soit connu

## Annuler et clôturer

# Conservé avec une ligne qu’une annulation signale comme saisie par erreur.
undo-reason = Annulé par la personne qui l’avait saisi
matter-deadline = Délai encore ouvert
matter-bring_up = Rappel encore ouvert
matter-measure = Mesure non terminée
matter-letter = Lettre non expédiée
matter-file_out = Chemise papier hors de sa place
matter-applicant = Rien n’a été transmis au demandeur
matter-conflict = Champ à deux valeurs
matter-person = Personne encore détenue
matter-outcome = L’issue n’est pas enregistrée
matter-agreement_day = Le jour de l’accord sur la procédure de l’ONU n’est pas consigné
matter-agreement_document = La pièce de l’accord sur la procédure de l’ONU n’est pas au dossier
matter-agreement_how = Qui est convenu de la procédure de l’ONU, et comment, n’est pas consigné
matter-agreement_early = L’accord sur la procédure de l’ONU est antérieur à une convention qu’il vise
matter-reasons = Les motifs du refus ne figurent pas au dossier

## Chiffres

unit-requests = Demandes
unit-persons = Personnes
unit-measures = Mesures
figures-opening = En cours au début
figures-new = Nouvelles
figures-finalised = Terminées
figures-closing = En cours à la fin
# Pourquoi un dossier empêche le tableau annuel d’être équilibré.
breaks-closed_before_received = clôturé avant d’avoir été reçu ou envoyé
breaks-closed_without_date = clôturé, mais personne n’a saisi quand
breaks-no_date = ni reçu ou envoyé, ni clôturé à une date connue
breaks-no_family = la saisie qui l’enregistre n’est pas arrivée à ce poste

## Vérification du registre

verify-problem-chain = { $place }, écriture { $sequence } du { $date } ({ $action }) : son contenu, ou ce qui la précède, n’est pas ce qui a été enregistré.
verify-problem-missing = { $place }, écriture { $sequence } : elle était ici et n’y est plus.
verify-problem-signature = { $place }, écriture { $sequence } du { $date } ({ $action }) : elle n’est pas signée par la personne et le poste qu’elle nomme.
verify-problem-attachment = { $case } : le contenu du document { $place } est endommagé.
verify-problem-page = Une page de la base de données est endommagée ({ $place } ; écriture { $sequence }).
verify-proven = Prouvées au poste { $desk } : écritures { $ranges }.
verify-proven-none = Rien n’est prouvé dans ce journal du poste { $desk }.
verify-unproven = Non prouvées au poste { $desk } : écritures { $ranges }. Comparez-les avec un poste qui les détient ou avec une sauvegarde.
verify-unproven-none = Toutes les écritures du poste { $desk } sont néanmoins prouvées.
verify-unaffected = Non touchés : les journaux de { $desks }.
verify-cases =
    { $count ->
        [one] Une écriture non prouvée porte sur { $count } dossier : { $cases }.
       *[other] Des écritures non prouvées portent sur { $count } dossiers : { $cases }.
    }
field-given = Ce que la loi demande avant

limit-adopted = adopté
limit-changed = modifié depuis son adoption
limit-offered = proposé
limit-as-given = le jour indiqué
limit-length-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
limit-length-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
limit-length-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
limit-length-working_days =
    { $count ->
        [one] { $count } jour ouvrable
       *[other] { $count } jours ouvrables
    }

# Où en est un dossier, le poids d’une date, la durée de conservation
waiting-with-us = Chez nous
waiting-with-court = Au tribunal
waiting-with-competent_authority = Auprès de l’autorité compétente
waiting-with-partner = Chez le partenaire
waiting-with-translator = Chez le traducteur
waiting-with-applicant = Chez le requérant
waiting-with-other = Chez un tiers
today-severity-liberty = Liberté et vie des personnes
today-severity-law = Fixé par la loi ou un tribunal
today-severity-promise = Promis aux partenaires
today-severity-practice = Pratique du bureau
disposal-destroy = À détruire
disposal-hand_to_archive = À verser aux archives
disposal-keep_for_good = À conserver définitivement
field-keep_until_reason = Motif d’une autre durée
field-disposal = Sort du dossier
field-disposal_ground = Motif de la décision
field-disposed_by = Décidé par
field-quiet_days = Jours sans mouvement avant qu’un dossier soit signalé
field-retention_rules = Durée de conservation des dossiers clos
field-box_pattern = Noms des boîtes d’archives
action-set_retention = a fixé la durée de conservation
action-decide_disposal = a décidé du sort du dossier
matter-referral = Saisine restée sans réponse
matter-translation = Traduction attendue
matter-consultation = Consultation encore ouverte
matter-hearing = Audience encore prévue
matter-exhibit = Pièce ou original non restitué
matter-condition = Condition ou assurance encore en cours
matter-use_limit = Limite d’utilisation encore en cours
matter-speciality = Spécialité encore en cours
matter-linked_case = Dossier lié encore ouvert

## Actes accessoires, prorogations, envoi

field-belongs_to = Se rattache à l’affaire
