# Mots des pages imprimées. Une valeur entre { } arrive mise en forme ; la couche des messages l’isole.

## La page

print-case-summary = Fiche récapitulative du dossier
print-training = FORMATION – NE PAS SAISIR DE DOSSIERS RÉELS
print-printed = Imprimé le { $at } par { $who }, poste { $desk }
print-page-of-pages = Page { $page } sur { $pages }
print-journal-head = Tête du journal
print-keyword-case-summary = fiche récapitulative
# { $characters } est une liste de codes comme U+1F600.
print-missing-characters = Les polices d’impression n’ont pas de signe pour certains caractères ; ceux-ci figurent sous leur code entre crochets : { $characters }
print-none-recorded = Néant.
print-no-limit-known = Aucun délai connu : saisir le délai et sa source.
# Tient lieu d’une valeur non enregistrée.
print-not-recorded = non renseigné

## Titres

print-section-identity = Identification du dossier
print-section-stage = État d’avancement
print-section-persons = Personnes
print-section-measures = Mesures demandées
print-section-deadlines = Échéances
print-section-bring-ups = Rappels
print-section-events = Derniers événements
print-section-documents = Pièces
print-section-conflicts = Divergences à régler
print-section-notes = Notes
print-events-shown = Les { $shown } derniers événements sur { $total }.

## Identification

print-further-numbers = Autres numéros
print-our-reference = Notre référence
print-their-reference = Leur référence
print-other-references = Autres références
print-family = Famille
print-direction = Sens
print-our-role = Notre rôle
print-partner = État partenaire
print-requesting-state = État requérant
print-requested-state = État requis
print-sentencing-state = État de condamnation
print-administering-state = État d’exécution
print-applicant = Autorité demanderesse
print-instrument = Instrument applicable
print-also-invoked = Également invoqué
print-channel = Voie de transmission
print-dated-on = Datée du
print-received-on = Reçue le
print-subject = Objet
print-offences = Infractions
print-urgency = Urgence
print-officer = Agent chargé du dossier
print-outcome = Issue
print-closed-on = Clos le

## État d’avancement

print-current-stage = Étape en cours
print-stage-since = Depuis le
print-next-step = Prochaine étape
print-two-stages = Dans deux étapes à la fois

## Colonnes

print-column-name = Nom
print-column-role = Qualité
print-column-born = Naissance
print-column-nationality = Nationalité
print-column-measure = Mesure
print-column-referred-to = Confiée à
print-column-status = État
print-column-due = Échéance
print-column-deadline = Délai
print-column-person = Personne
print-column-effect = Effet
print-column-source = Source
print-column-reason = Motif
print-column-set-by = Fixé par
print-column-at = Date et heure
print-column-event = Événement
print-column-by = Par
print-column-dated = Date
print-column-document = Pièce
print-column-size = Taille
print-column-field = Champ
print-column-value = Valeur
print-column-desk = Poste
print-sha256 = SHA-256

## Listes

print-exported = Exporté le { $at } par { $who }, poste { $desk }
print-list-tab = Liste
print-about-tab = À propos de la liste
print-about-list = Liste
print-about-office = Service
print-about-made = Établie
print-about-safety = Remarque
print-about-formulas = Les valeurs qui commencent par =, +, - ou @ sont du texte. Rien n’est calculé dans ce fichier.
print-values-cut =
    { $count ->
        [one] Une valeur dépassait la capacité d’une cellule et se termine par […].
       *[other] { $count } valeurs dépassaient la capacité d’une cellule et se terminent par […].
    }
print-list-separator = {" "};{" "}
print-list-cases =
    { $count ->
        [one] { $count } dossier.
       *[other] { $count } dossiers.
    }
print-list-void =
    { $count ->
        [one] { $count } numéro annulé.
       *[other] { $count } numéros annulés.
    }
print-period = Du { $from } au { $to }
print-period-from = À partir du { $from }
print-period-to = Jusqu’au { $to }
print-in-error = Saisi par erreur
print-total = Total
print-column-next-date = Prochaine date
print-column-case = Dossier
print-column-day = Jour
print-column-number = N°
print-column-remarks = Observations

print-cases = Dossiers
print-cases-open = Dossiers ouverts
print-cases-closed = Dossiers clôturés
print-cases-urgent = Dossiers urgents
print-cases-conflict = Dossiers dont un champ a deux valeurs
print-cases-in_error = Dossiers saisis par erreur
print-urgent = Urgent
print-two-values = Un champ a deux valeurs
print-list-search = Recherche
print-list-partial = Aucun dossier ne contient tous les mots cherchés. Ceux-ci en contiennent la plupart, dans les noms ou les références.
print-list-former =
    { $count ->
        [one] Un numéro dont le dossier continue sous un autre.
       *[other] { $count } numéros dont les dossiers continuent sous d’autres.
    }
print-list-dates =
    { $count ->
        [one] Une date.
       *[other] { $count } dates.
    }
print-today = Aujourd’hui, { $date }
print-today-mine = Échéances de { $who }, et celles de personne
print-column-found-in = Trouvé dans
print-found-alike = ressemblant
print-column-when = Quand
print-column-days-left = Jours
print-column-source-or-reason = Source ou motif
print-column-on = Reçu ou envoyé
print-column-from-or-to = De ou à
print-column-volume = Volume
print-column-days-out = Jours de sortie
print-files-out = Dossiers papier sortis de leur place
print-files-out-over =
    { $count ->
        [one] Depuis plus d’un jour.
       *[other] Depuis plus de { $count } jours.
    }
print-files-counted =
    { $count ->
        [one] Un dossier papier.
       *[other] { $count } dossiers papier.
    }
print-void-numbers = Numéros annulés

## Registres

print-register-book-incoming = Registre { $year } – demandes reçues
print-register-book-outgoing = Registre { $year } – demandes envoyées
print-mail-book-in = Registre du courrier – arrivée
print-mail-book-out = Registre du courrier – départ
print-register-book = Registre { $year }
print-goes-on = Continue sous { $reference }
print-mail-books = Registres du courrier
print-letters-without-case = Lettres sans dossier
print-for-signature = À la signature
print-mail-no-day = Sans date
print-mail-letters =
    { $count ->
        [one] { $count } lettre.
       *[other] { $count } lettres.
    }

## Tableau annuel

print-yearly-table = Tableau des demandes
print-column-opening = En cours au début
print-column-new = Nouvelles
print-column-finalised = Terminées
print-column-closing = En cours à la fin
print-column-difference = Écart
print-balance = En cours au début + nouvelles − terminées = en cours à la fin. L’écart est ce qui empêche une ligne d’être équilibrée.
print-unit-requests = Unité comptée : les demandes.
print-unit-persons = Unité comptée : les personnes.
print-unit-measures = Unité comptée : les mesures.
print-outcomes = { $family }, terminées par – { $outcomes }
print-breaking = Dossiers qui empêchent une ligne d’être équilibrée
print-facts-of-requests = { $direction }, nouvelles demandes : { $field }
print-facts-of-persons = { $direction }, personnes des nouvelles demandes : { $field }
print-facts-note = Une demande peut porter plusieurs mentions de criminalité financière. « Inconnu » est une réponse donnée ; « non demandé » signifie qu’aucune ne l’a été.
print-figures-enquiries =
    { $count ->
        [0] Aucune consultation informelle durant la même période.
        [one] { $count } consultation informelle durant la même période, non comptée.
       *[other] { $count } consultations informelles durant la même période, non comptées.
    }
print-figures-undated =
    { $count ->
        [one] { $count } dossier sans date de réception ni d’envoi est compté au jour de sa saisie.
       *[other] { $count } dossiers sans date de réception ni d’envoi sont comptés au jour de leur saisie.
    }

# { $off_by } : de combien la ligne s’écarte, en moins ou en plus.
print-breaking-case = { $reference } – { $why } (écart : { $off_by })

## Fiche de permanence

print-duty-sheet = Fiche de permanence
print-duty-officer = De permanence
print-duty-from = De
print-duty-to = À
print-duty-clocks = Délais de détention en cours
print-duty-without-date = Urgent, ou délai inconnu
print-duty-act-by = Échéances
print-duty-act-on = Agir avant le
print-duty-bring-up = Rappel fixé par ce service
print-duty-urgent = Urgent ; aucune date enregistrée.
print-duty-numbers = Numéros hors des heures de service
print-duty-no-numbers = Aucun numéro saisi : les réglages du service leur réservent une place.
print-duty-notes = Appels et événements
print-duty-time = Date, heure
print-duty-who = Qui a appelé, numéro
print-duty-what = Ce qui a été demandé, ce qui a été fait
print-duty-entered = Saisi le
print-duty-more =
    { $count ->
        [one] Une autre ligne figure sur la deuxième page.
       *[other] { $count } autres lignes figurent sur la deuxième page.
    }
# Titre de ce qui n’a pas tenu sur la première page ; { $section } est l’un des titres ci-dessus.
print-duty-continued = { $section } – suite
