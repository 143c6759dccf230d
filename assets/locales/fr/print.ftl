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
