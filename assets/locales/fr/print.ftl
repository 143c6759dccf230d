# Mots des pages imprimées. Une valeur entre { } arrive mise en forme ; la couche des messages l’isole.

## La page

print-case-summary = Fiche récapitulative du dossier
print-training = FORMATION – NE PAS SAISIR DE DOSSIERS RÉELS
print-printed = Imprimé le { $at } par { $who }, poste { $desk }
print-page-of-pages = Page { $page } sur { $pages }
print-journal-head = Tête du journal
print-keyword-case-summary = fiche récapitulative
# { $characters } est une liste de codes comme U+1F600.
print-missing-characters = Les polices d’impression n’ont pas de signe pour certains caractères ; ceux-ci figurent sous leur code entre crochets : { $characters }
print-none-recorded = Néant.
print-no-limit-known = Aucun délai connu : saisir le délai et sa source.
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
print-list-separator = {"\u00A0"};{" "}
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
print-confidential = Confidentiel
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
print-unit-requests = Unité comptée : les demandes.
print-unit-persons = Unité comptée : les personnes.
print-unit-measures = Unité comptée : les mesures.
print-outcomes = { $family }, terminées par – { $outcomes }
print-durations = { $family }, jours de la réception ou de l’envoi à la fin, { $count ->
    [one] { $count } demande
   *[other] { $count } demandes
} – médiane { $median } ; neuf sur dix en { $ninetieth } au plus ; moyenne { $mean } ; la plus courte { $shortest }, la plus longue { $longest }
print-durations-unmeasured = { $family } : { $count ->
    [one] { $count } demande terminée n’est pas mesurée
   *[other] { $count } demandes terminées ne sont pas mesurées
}, faute de connaître le premier ou le dernier jour.
print-acknowledged = { $family }, jours de la réception ou de l’envoi à l’accusé de réception, { $count ->
    [one] { $count } demande
   *[other] { $count } demandes
} – médiane { $median } ; neuf sur dix en { $ninetieth } au plus ; moyenne { $mean } ; le plus court { $shortest }, le plus long { $longest }
print-acknowledged-unmeasured = { $family } : { $count ->
    [one] pour { $count } demande, le délai de l’accusé de réception n’est pas mesuré
   *[other] pour { $count } demandes, le délai de l’accusé de réception n’est pas mesuré
}, faute de connaître le premier jour ou celui de l’accusé.
print-breaking = Dossiers qui empêchent une ligne d’être équilibrée
print-facts-of-requests = { $direction }, nouvelles demandes : { $field }
print-facts-of-persons = { $direction }, personnes des nouvelles demandes : { $field }
print-facts-note = Une demande peut porter plusieurs mentions de criminalité financière. « Inconnu » est une réponse donnée ; « non demandé » signifie qu’aucune ne l’a été.
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
print-breaking-case = { $reference } – { $why } (écart : { $off_by })

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
print-duty-urgent = Urgent ; aucune date enregistrée.
print-duty-numbers = Numéros hors des heures de service
print-duty-no-numbers = Aucun numéro saisi : les réglages du service leur réservent une place.
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

## Rapport d’importation

print-import-report = Rapport d’importation
print-import-bundle = Paquet { $id }
print-import-from = Du poste
print-import-made = Écrit le
print-import-at = Importé le
print-import-by = Importé par
print-import-set-aside-at = Mis de côté le
print-import-set-aside-by = Mis de côté par
print-import-volume = Volume
print-import-volume-of = { $number } sur { $of }
print-import-id = Numéro du paquet
print-import-told-imported = Les signatures, la chaîne et le sceau de ce paquet ont été vérifiés avant tout enregistrement. Il a été importé en entier : rien de ce qui figurait au registre n’a été perdu.
print-import-told-nothing-new = Les signatures, la chaîne et le sceau de ce paquet ont été vérifiés. Tout ce qu’il contient était déjà ici ; rien n’a changé.
print-import-told-set-aside = Les signatures, la chaîne et le sceau de ce paquet ont été vérifiés. Il a été mis de côté : rien n’en a été enregistré. Les chiffres disent ce qu’il aurait apporté ce jour-là.
print-import-told-by-itself = Il est arrivé par le dossier d’échange. Personne n’a été interrogé, car aucun champ n’aurait porté deux valeurs.
print-import-told-joined = Par ce paquet, le poste a rejoint l’autorité de l’expéditeur.
print-import-told-figures-only = De ce paquet, le registre n’a conservé que les chiffres.
print-import-outcome = Ce qu’il est devenu
print-import-figures-would = Ce qu’il aurait apporté
print-import-figures = Ce qui est arrivé
print-import-new = Nouveaux dossiers
print-import-changed = Dossiers modifiés
print-import-same = Dossiers inchangés
print-import-conflicting = Divergences
print-import-new-entries = Nouvelles écritures
print-import-documents = Documents dans le paquet
print-import-number = { $count }
print-import-conflicts = Divergences
print-import-no-conflict = Aucune : ce paquet n’a donné deux valeurs à aucun champ.
print-import-not-kept = Les valeurs ne sont plus connues ici. La liste des divergences montre ce qui reste ouvert.
print-import-where = Dossier et champ
print-import-desk-and-person = Poste, personne, date
print-import-open = reste à trancher
print-import-settled = tranchée depuis
print-import-gaps = Écritures encore manquantes
print-import-no-gap = Aucune : rien ne manquait après ce paquet.
print-import-gaps-told = Ces écritures existent à d’autres postes et n’étaient pas ici après l’importation. Ce qui est ici est exact, mais incomplet.
print-import-forks = Deux écritures sous un même numéro
print-import-forks-told = Le journal de ce poste se sépare ici en deux. Il a sans doute été copié ou remis en place. Les deux branches sont conservées ; à partir de là, aucune ne compte.
print-import-inert = Écritures qui ne comptent pas
print-import-inert-told =
    { $count ->
        [one] Une écriture de ce paquet est conservée et ne change aucun dossier.
       *[other] { $count } écritures de ce paquet sont conservées et ne changent aucun dossier.
    }
print-import-entry = Écriture
print-import-entry-of = { $desk }, écriture { $number }
print-import-says = Ce qu’elle dit
print-import-why = Pourquoi elle ne compte pas
print-import-new-cases = Nouveaux dossiers
print-import-none = Aucun.
print-import-registered = Enregistré
print-import-kind = { $family }, { $direction }
print-import-new-more =
    { $count ->
        [one] Un autre nouveau dossier figure au registre.
       *[other] { $count } autres nouveaux dossiers figurent au registre.
    }
print-import-changed-cases = Dossiers modifiés
print-import-changed-told = Chaque valeur telle que son auteur l’a trouvée, et telle qu’elle est arrivée. Les deux restent au journal.
print-import-case = { $reference } – { $subject }
print-import-before = Avant
print-import-after = Arrivé
print-import-empty = (vide)
print-import-changes-more =
    { $count ->
        [one] Une autre modification ; l’historique du dossier la montre.
       *[other] { $count } autres modifications ; l’historique du dossier les montre.
    }
print-import-changed-more =
    { $count ->
        [one] Un autre dossier a été modifié.
       *[other] { $count } autres dossiers ont été modifiés.
    }
print-import-elsewhere = Hors des dossiers
print-import-documents-came = Documents arrivés
print-import-documents-absent = Documents encore manquants
print-import-document-since = arrivé depuis
print-import-left = Laissé de côté
print-import-left-known =
    { $count ->
        [one] Une écriture du paquet était déjà ici.
       *[other] { $count } écritures du paquet étaient déjà ici.
    }
print-import-left-documents =
    { $count ->
        [one] Un document du paquet était déjà ici, ou n’appartient à aucun dossier d’ici.
       *[other] { $count } documents du paquet étaient déjà ici, ou n’appartiennent à aucun dossier d’ici.
    }
print-import-left-later =
    { $count ->
        [one] Une valeur a été écrite par une version ultérieure de Comity. Elle est conservée et transmise, et s’affichera après une mise à jour.
       *[other] { $count } valeurs ont été écrites par une version ultérieure de Comity. Elles sont conservées et transmises, et s’afficheront après une mise à jour.
    }
print-import-left-untold =
    { $count ->
        [one] Une écriture n’est pas détaillée dans ce rapport. Elle est au registre.
       *[other] { $count } écritures ne sont pas détaillées dans ce rapport. Elles sont au registre.
    }
print-import-entries = Écritures arrivées
print-import-entry-one = { $desk } : { $first }
print-import-entry-range = { $desk } : { $first } à { $last }
print-import-cases = Dossiers du paquet
print-import-result = Résultat
print-import-result-new = nouveau
print-import-result-changed = modifié
print-import-result-same = inchangé
print-import-read-by = Lu par
print-import-signature = Signature
print-import-on = Date
print-column-what = Objet
print-column-details = Détails

print-cases-waiting_for_others = Dossiers en attente chez d’autres
print-cases-waiting_for_us = Dossiers en attente chez nous
print-cases-no_activity = Dossiers sans mouvement
print-cases-law_waits = Dossiers pour lesquels des délais attendent d’être repris
print-cases-for_disposal = Dossiers au terme de leur conservation
print-column-waiting = Où il se trouve
print-column-waiting-since = Depuis
print-column-waiting-by = Réponse demandée pour le
print-column-moved = Dernier mouvement
print-column-weight = Poids
print-column-stage-since = À ce stade depuis
print-column-missing = Manque encore
print-column-last-action = Dernier acte
print-column-blocked = Fait obstacle à une décision
print-hand-over = Transmission des dossiers de { $officer }
print-hand-over-as-of = État au { $date }
print-hand-over-with-deadlines = { $count ->
    [one] Un délai court dans l’un d’eux.
   *[other] Des délais courent dans { $count } d’entre eux.
  }
print-hand-over-signed = Remis par : ______________________ le ____________    Repris par : ______________________ le ____________
print-for-disposal = Dossiers dont le sort est à décider
print-disposal-note = La direction du bureau décide. La décision est consignée avec son motif ; elle n’efface rien.
print-column-note = Note

## Actes accessoires, prorogations, envoi

print-belongs-to = Se rattache à
print-section-companions = Actes accessoires
print-companions = Actes accessoires
print-companions-note = Les actes accessoires ne sont jamais comptés comme demandes.
print-send-by = À envoyer avant le { $date }
print-send-by-typed = { $days } jours d’acheminement selon l’annuaire
print-send-by-measured = { $days } jours d’acheminement, médiane de { $letters } de nos courriers
print-renewal-possible = Peut être prorogé
print-renewal-asked = Prorogation demandée le { $date } par { $who } : non accordée, la date reste
print-renewal-granted = Prorogé jusqu’au { $date }
print-beyond-law = Dépasse ce que la loi permet : le { $date } au plus tard ({ $source })
print-renewal-refused = Prorogation refusée

## Fiche de secours

print-recovery-sheet = Fiche de secours
print-recovery-number = Fiche { $number }
print-recovery-marking = SECRET – QUI LIT CETTE FICHE PEUT OUVRIR LE REGISTRE
print-recovery-desk = Poste
print-recovery-issued = Établie
print-recovery-by = Par
print-recovery-digits = Les chiffres
print-recovery-group = N°
print-recovery-five = Chiffres
print-recovery-keep = La garder
print-recovery-keep-1 = Imprimez cette page deux fois. Mettez chaque exemplaire dans une enveloppe opaque, fermez-la, signez sur la fermeture, et écrivez-y la date et le numéro de la fiche. Gardez l’une dans le coffre du chef de service et l’autre hors du bâtiment.
print-recovery-keep-2 = Supprimez le fichier d’où cette page a été imprimée, et videz la mémoire de l’imprimante si elle en a une. Ne photographiez, ne numérisez ni ne copiez les chiffres.
print-recovery-keep-3 = Retapez la fiche une fois par an. Si une enveloppe a été ouverte ou manque, établissez une nouvelle fiche : la précédente n’ouvre alors plus rien.
print-recovery-root = Cette fiche porte la clé racine de l’autorité, à laquelle remonte chaque certificat de son personnel et de ses postes. Cette clé n’est nulle part ailleurs.
print-recovery-no-root = Cette fiche ne porte pas la clé racine de l’autorité. Elle ouvre le registre de ce poste.
print-recovery-use = Quand toutes les phrases de passe sont oubliées, ou les personnes parties
print-recovery-use-1 = L’ordinateur fonctionne : démarrez Comity, choisissez « Ouvrir avec la fiche de secours », tapez les chiffres dans leur ordre, votre nom et une nouvelle phrase de passe. Vous êtes alors administrateur ; les autres comptes restent.
print-recovery-use-2 = L’ordinateur est en panne ou volé : installez Comity sur un autre, choisissez « Restaurer une sauvegarde », puis le dossier de la clé USB qui contient la sauvegarde la plus récente. Essayez-la d’abord, puis restaurez-la et ouvrez-la avec ces chiffres. Comity indique ensuite quelles lettres ont pu recevoir un numéro depuis cette sauvegarde.
print-recovery-lost = Ce qui est perdu si elle est perdue
print-recovery-lost-1 = Si cette fiche et toutes les phrases de passe sont perdues, personne ne peut plus jamais ouvrir le registre ni une sauvegarde, pas même les auteurs du programme.
print-recovery-lost-2 = Si l’ordinateur et toutes les sauvegardes sont perdus, cette fiche n’ouvre rien : il ne reste rien à ouvrir. Ce que d’autres postes de l’autorité détiennent, ils le gardent.
