# Textes de la fenêtre. Un groupe par écran ; un message ne sert jamais à deux choses.

app-name = Comity
app-what = registre des dossiers d’une autorité centrale
app-version = Version { $version }
app-offline = fonctionne sans aucun réseau
window-title = { $view } – Comity
skip-to-content = Aller au contenu
language = Langue
register-folder = Le registre est conservé dans
with-colon = { $label } :
list-separator = ,{" "}
working = En cours …
never = jamais
urgent = Urgent
confidential = Confidentiel
overdue = en retard
closed = Clos
close = Fermer
cancel = Annuler
save = Enregistrer
change = Modifier
remove = Retirer
dismiss = Fermer ce message
submit-hint = Envoyer avec
recorded-by = Consigné par
field-optional = (facultatif)
field-empty = non renseigné

## Training

training-label = Formation
training-title = FORMATION – NE PAS SAISIR DE DOSSIERS RÉELS
training-why = Il manque une fiche de secours vérifiée ou une sauvegarde : une phrase de passe oubliée ou un disque en panne ferait perdre tous les dossiers.

## Navigation

nav-label = Écrans
nav-today = Aujourd’hui
nav-cases = Dossiers
nav-case = Dossier
nav-new-case = Nouveau dossier
nav-bundles = Paquets
nav-conflicts = Divergences
nav-settings = Réglages
lock = Verrouiller

## Problems

problems-title = Il y a un problème
problem-unknown = Un incident s’est produit pour lequel Comity n’a pas de phrase ({ $detail }). Ce qui était enregistré est en sûreté.

## Dates in boxes

date-day = Jour
date-month-box = Mois
date-year = Année
date-today = Aujourd’hui
date-to-come = Ce jour n’est pas encore venu.
date-fill-today = Aujourd’hui : { $field }
date-problem-year = Écrivez l’année en quatre chiffres, par exemple 2026.
date-problem-month = Écrivez le mois en chiffres, de 1 à 12, ou par son nom.
date-problem-day = Ce mois n’a pas un tel jour. Si le jour n’est pas connu, laissez la case vide.
date-problem-empty = Saisissez une date.
date-problem-whole = Saisissez le jour, le mois et l’année.

## Pickers

choose-none = – non choisi –
choose-all = Tous
choose-state = – choisir un État –
choose-state-more = État { $number }
choose-instrument = – aucun connu –
choose-instrument-own = Un autre, écrit par nous …
instrument-own-name = Nom de l’instrument

## First run

setup-title = Installer ce poste
setup-intro = Un registre vide et chiffré va être créé sur cet ordinateur. Cela prend environ deux minutes. Vérifiez les noms : ils sont certifiés et figurent sur chaque page.
setup-office = Votre service
setup-authority = Autorité
setup-authority-hint = Comme sur votre papier à en-tête, par exemple : Ministère de la Justice, Bureau de l’entraide
setup-state = État
setup-time-zone = Fuseau horaire
setup-time-zone-hint = Décide quel jour est « aujourd’hui ». Tapez une ville, par exemple Africa/Djibouti.
setup-desk-and-you = Ce poste et vous
setup-desk = Nom de ce poste
setup-desk-hint = Un mot qui distingue cet ordinateur des autres, par exemple : Ministère ou Port
setup-staff = Votre nom
setup-staff-hint = Figure à côté de tout ce que vous consignez.
setup-passphrase-title = Votre phrase de passe
setup-passphrase-why = Au moins { $count } caractères. Celui qui vole cet ordinateur peut essayer des milliers de phrases par seconde sans que personne le remarque ; seule la longueur protège les noms de vos dossiers. Quatre ou cinq mots sans lien entre eux sont faciles à taper et difficiles à deviner. Les espaces sont permis.
setup-again = La même phrase de passe, une seconde fois
setup-passphrase-lost = Si la phrase de passe est perdue, seule la fiche de secours ouvre ce registre ; elle s’imprime à l’étape suivante. Sans l’une ni l’autre, personne ne le peut.
setup-submit = Créer le registre
setup-working = Création du registre …
setup-problem-authority = Saisissez le nom de l’autorité.
setup-problem-state = Choisissez l’État.
setup-problem-time_zone = Choisissez le fuseau horaire.
setup-problem-desk = Donnez un nom à ce poste.
setup-problem-staff = Saisissez votre nom.
setup-problem-passphrase = La phrase de passe doit avoir au moins { $count } caractères.
setup-problem-again = Les deux phrases de passe ne sont pas les mêmes.
setup-step = Étape { $step } sur { $steps }
setup-sheet-title = Imprimer la fiche de secours
setup-sheet-why = Le registre existe, et rien d’autre que votre phrase de passe ne l’ouvre. Imprimez la fiche qui l’ouvre si la phrase est oubliée, puis retapez-en une partie d’après le papier.
setup-backups-title = Choisir où vont les sauvegardes
setup-backups-why = Le registre ne se trouve que sur cet ordinateur. Choisissez une clé USB, ou un dossier sur un autre disque : la première sauvegarde y est faite aussitôt et vérifiée en l’ouvrant, les suivantes se font d’elles-mêmes.
setup-later = Faire cela plus tard
setup-later-explained = Cela peut se faire plus tard dans les réglages. Tant que la fiche n’est pas vérifiée et qu’aucune sauvegarde n’est faite, FORMATION reste sur chaque page et chaque impression, et aucun dossier réel ne doit être saisi.
setup-go-on = Continuer : choisir où vont les sauvegardes
setup-finish = Continuer vers le registre
setup-done = L’installation est terminée : la fiche est vérifiée et une sauvegarde est faite. De vrais dossiers peuvent être saisis.
strength-label = Solidité de la phrase de passe
strength-none = Sa solidité s’affiche ici pendant la saisie.
strength-too-short = Trop courte : au moins { $count } caractères.
strength-0 = Très faible : devinée aussitôt.
strength-1 = Faible : devinée en quelques heures.
strength-2 = Moyenne : devinée en quelques semaines par quelqu’un de décidé.
strength-3 = Solide.
strength-4 = Très solide.

## Unlock

unlock-title = Déverrouiller le registre
unlock-who = Qui êtes-vous ?
unlock-as = Compte :
unlock = Déverrouiller
unlock-working = Ouverture du registre …
unlock-page-ended = La page a cessé de fonctionner et a été rouverte. Le registre a été verrouillé. Ce qui était saisi jusqu’à deux secondes avant est conservé comme brouillon : déverrouillez et continuez.
page-keeps-ending-title = Comity doit se fermer
page-keeps-ending =
    La fenêtre a cessé de fonctionner trois fois en une minute, et Comity ne la rouvre plus. Le registre est verrouillé ; tout ce qui a été enregistré s’y trouve, et ce qui était saisi jusqu’à deux secondes avant est conservé comme brouillon.

    Redémarrez l’ordinateur, puis rouvrez Comity. Si cela se reproduit, donnez ce code à la personne qui s’occupe de l’ordinateur : page-keeps-ending. D’ici là, le programme comity-cli ouvre le même registre.
page-keeps-ending-close = Fermer Comity
locking = Verrouillage …
draft-not-kept = Ce que vous avez saisi n’a pas pu être conservé. C’est encore à l’écran : enregistrez-le maintenant ou notez-le.
unlock-problem-empty = Tapez votre phrase de passe.
passphrase = Phrase de passe
passphrase-show = Afficher ce que je tape
passphrase-caps-lock = Le verrouillage des majuscules est actif

## Today

today-title = Aujourd’hui
today-caption = Délais et rappels, les plus pressants d’abord
today-aside = Dossiers récents et chiffres
today-when = Quand
today-what = Quoi
today-case = Dossier
today-group-no_limit_known = Aucun délai connu
today-group-urgent = Urgent, encore sans date
today-group-overdue = En retard
today-group-today = Aujourd’hui
today-group-this_week = Cette semaine
today-group-later = Plus tard
today-urgent = Urgent
today-urgent-no-date = Dossier urgent sans aucune date
today-nothing-title = Rien n’arrive à échéance
today-nothing = Aucun dossier ouvert n’a de délai ni de rappel. Les nouveaux apparaissent ici d’eux-mêmes.
today-recent = Derniers dossiers traités
today-recent-none = Aucun dossier pour l’instant.
today-figures = Dans le registre
today-open-cases =
    { $count ->
        [one] { $count } dossier ouvert
       *[other] { $count } dossiers ouverts
    }
today-conflicts =
    { $count ->
        [one] { $count } divergence à régler
       *[other] { $count } divergences à régler
    }

## Cases

cases-title = Dossiers
cases-caption = Dossiers
cases-count =
    { $total ->
        [one] { $total } dossier, dont { $shown } correspondant
       *[other] { $total } dossiers, dont { $shown } correspondant
    }
cases-search = Rechercher
cases-search-hint = Référence, nom ou mot quelconque
cases-filter-state = Situation du dossier
cases-state-open = Ouvert
cases-state-closed = Clos
cases-state-urgent = Urgent
cases-state-conflict = Avec divergence
cases-chips = Filtres appliqués
cases-chip-text = « { $text } »
cases-chip-remove = Retirer le filtre { $filter }
cases-clear = Effacer les filtres
cases-pages = Pages
cases-range = { $from } à { $to } sur { $total }
page-back = Précédent
page-next = Suivant
cases-empty-title = Aucun dossier pour l’instant
cases-empty = Ce registre ne contient aucun dossier. Enregistrez le premier, ou importez un paquet venu d’un autre poste.
cases-none-title = Rien trouvé
cases-none = Aucun dossier ne répond à ces filtres. Retirez-en un, ou effacez-les tous.
cases-partial = Aucun dossier ne contient tous les mots saisis. Ceux-ci en contiennent la plupart, dans les noms ou les références.
column-reference = Référence
column-kind = Demande
column-partner = État partenaire
column-persons = Personnes et objet
column-stage = Étape
column-received = Reçu le
column-next = Prochaine date
column-officer = Agent

## New case

new-case-incoming-means = un autre État nous sollicite
new-case-outgoing-means = nous sollicitons un autre État
new-case-request = La demande
new-case-subject-hint = Une ligne à laquelle un collègue reconnaîtra le dossier
new-case-reference-hint = Laissez vide pour recevoir le numéro suivant.
new-case-stage-hint = Laissez vide pour une demande qui vient d’arriver ou que l’on prépare ; choisissez pour une affaire déjà en cours.
new-case-note = Première note
new-case-measures-hint = Ajoutez chaque acte d’entraide demandé. Chacun a son propre état d’avancement et sa propre issue.
new-case-register = Enregistrer le dossier
new-case-registered = Enregistré sous { $reference }.
new-case-problem-family = Choisissez la famille du dossier.
new-case-known =
    { $count ->
        [one] Un dossier du registre mentionne déjà cette référence. S’agit-il de la même demande ?
       *[other] { $count } dossiers du registre mentionnent déjà cette référence. S’agit-il de la même demande ?
    }
label-their_reference-incoming = Leur référence
label-their_reference-outgoing = Leur référence, dès qu’elle est connue
label-dated_on-incoming = Date portée sur leur demande
label-dated_on-outgoing = Date portée sur notre demande
label-received_on-incoming = Reçu le
label-received_on-outgoing = Reçu du demandeur le
draft-restored = Ce que vous aviez tapé a été conservé et se retrouve ici.
draft-start-afresh = L’abandonner et recommencer
draft-kept = ce que vous tapez est conservé, chiffré, jusqu’à l’enregistrement
unfinished = Commencé, et pas encore enregistré :
unfinished-beside = à côté de { $reference }
unfinished-letter = à partir du courrier { $number }

## Case

case-kind = { $family } · { $direction }
case-stage = Étape
case-outcome = Issue
case-nearest = Prochain délai
their-reference-short = Leur référence
facts = La demande
facts-all =
    { $count ->
        [one] Montrer { $count } champ vide
       *[other] Montrer { $count } champs vides
    }
facts-fewer = Masquer les champs vides
change-field = Modifier : { $field }

## Steps

next-step = Prochaine étape
next-step-none = Plus rien n’est attendu dans ce dossier.
in-two-stages = Deux postes ont consigné des étapes différentes : { $stages }. Choisissez celle qui vaut ; d’ici là, chacune garde ses propres délais.
step-choose = Le dossier en est à : { $stage }
step-record-stage = Consigner : { $stage }
step-record-other = Autre étape …
step-record = Consigner l’étape
step-stage = Étape
step-on = Survenue le
step-person = Personne concernée
step-person-whole-case = Tout le dossier
step-decided-by-hint = Juridiction, ministre ou autorité, lorsque quelqu’un a décidé
step-note = Remarque
steps = Étapes
steps-none = Aucune étape consignée.

## Deadlines

deadlines = Délais
deadlines-none = Aucun délai ne court actuellement.
deadlines-met =
    { $count ->
        [one] { $count } délai respecté ou éteint
       *[other] { $count } délais respectés ou éteints
    }
deadlines-late = Non respectés à temps
deadline-act-by = Agir au plus tard le
no-limit-known = Aucun délai connu
no-limit-known-enter = Aucun délai connu : saisissez le délai et sa source
limit-enter = Saisir le délai
limit-add = Saisir un délai
limit-due-on = Dernier jour
limit-effect = Ce qui se passe alors
limit-source = Source
limit-source-hint = Traité et article, loi et article, ou la lettre qui le fixe
limit-person = Personne concernée
limit-record = Consigner le délai
limit-problem-source = Indiquez d’où vient le délai. Une date sans source est un rappel.

## Persons and measures

persons = Personnes
persons-none = Aucune personne saisie.
persons-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
person-add = Ajouter une personne
person-another = Une autre personne
person-record = Consigner la personne
further-add = Même note, autre personne
further-intro = Un dossier propre avec l’État, les dates, la base légale et les faits tels qu’ils figurent ici, lié à celui-ci. Ce qui tient à la personne commence à neuf.
further-register = Enregistrer l’autre dossier
person-number = Personne { $number }
person-remove-number = Retirer la personne { $number }
person-born = né(e)
person-born-hint = Autant qu’on la connaît : l’année seule suffit.
person-name-hint = Comme dans la pièce, dans son écriture
person-other-names-hint = Un par ligne : graphies, écritures, alias
person-problem-name = Saisissez le nom de la personne.
measures = Mesures
measures-none = Aucune mesure saisie.
measure-add = Ajouter une mesure
measure-record = Consigner la mesure
measure-kind = Acte d’entraide
measure-number = Mesure { $number }
measure-remove-number = Retirer la mesure { $number }
measure-with = auprès de
measure-referred-hint = Autorité compétente qui l’exécute
measure-problem-kind = Choisissez l’acte d’entraide.

## Documents

documents = Documents
documents-attach = Joindre un fichier …
documents-drop-hint = On peut aussi déposer des fichiers sur cette fenêtre.
documents-dropped =
    { $count ->
        [one] { $count } fichier a été déposé sur la fenêtre.
       *[other] { $count } fichiers ont été déposés sur la fenêtre.
    }
documents-attach-dropped = Joindre à ce dossier
documents-leave-dropped = Laisser
document-save = Enregistrer une copie …
document-save-named = Enregistrer une copie de { $name } …
document-save-warning = Les fichiers joints sont chiffrés dans le registre. Une copie enregistrée ne l’est pas : quiconque la possède peut la lire.
document-saved = Enregistré sous { $name }.
document-saved-readable = Cette copie n’est pas chiffrée. Effacez-la dès que vous n’en avez plus besoin.
document-not-here = Contenu pas encore arrivé

## Notes and bring-ups

notes = Notes
notes-none = Aucune note.
note-add = Note
note-text = Note
note-kind = Nature de la note
note-on = Le
note-with = avec
note-record = Consigner la note
note-problem-text = Écrivez d’abord quelque chose.
bring-up = Rappel
bring-ups = Rappels
bring-ups-none = Aucun rappel. Un rappel est une date que vous fixez vous-même ; il n’a aucun effet juridique.
bring-up-add = Rappel
bring-up-reason = Pour quoi faire ?
bring-up-on = Rappeler le
bring-up-in =
    { $days ->
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
bring-up-record = Fixer le rappel
bring-up-for = pour
bring-up-done = Fait
bring-up-done-named = Fait : { $reason }
bring-up-done-on = fait le
bring-ups-done =
    { $count ->
        [one] { $count } rappel réglé
       *[other] { $count } rappels réglés
    }

## Timeline

timeline = Chronologie
timeline-caption = Toutes les modifications de ce dossier, les plus récentes d’abord
timeline-when = Quand
timeline-entry = Écriture
timeline-what = Qui et quoi
timeline-was = avant :
timeline-emptied = vidé
timeline-all = Montrer les { $count } écritures
timeline-fewer = Ne montrer que les plus récentes

## Conflicts

conflicts = Divergences
conflicts-explained = Deux postes ont travaillé sur la même chose sans le savoir l’un de l’autre. Rien n’est perdu : tout est conservé jusqu’à ce que quelqu’un choisisse.
conflicts-none = Il n’y a rien à régler.
conflicts-keys = Les flèches parcourent la liste, Entrée ouvre une ligne. Un chiffre choisit, Entrée règle, Échap revient.
conflict-why-field = Des valeurs différentes ont été saisies à deux postes.
conflict-why-removal = Un poste l’a marqué comme saisi par erreur pendant qu’un autre continuait à y travailler. Il compte jusqu’à ce que quelqu’un choisisse.
conflict-why-stages = Deux postes ont mené le dossier à des étapes différentes. Chacune garde ses propres délais, et le dossier n’avance pas tant que personne n’a choisi.
conflict-why-outcome = Deux postes ont enregistré des issues différentes. Les statistiques comptent celle dont la date est la plus récente jusqu’à ce que quelqu’un choisisse.
conflict-why-number = Deux postes ont donné le même numéro. Les deux dossiers suivent leur cours ; les listes montrent les deux.
conflict-why-case = Deux postes ont classé la lettre dans des dossiers différents.
conflict-compared = Les mots qui ne figurent que dans une version sont soulignés.
conflict-keep-row = Le garder
conflict-remove-row = Saisi par erreur : l’écarter
conflict-settle = Régler
conflict-decide = Décider
conflict-decide-field = Décider entre les valeurs : { $field }
conflict-does-nothing = Choisissez d’abord. Ce qui n’est pas choisi reste lisible dans la chronologie.
conflict-does-field = Cette valeur sera retenue. Les autres restent lisibles dans la chronologie.
conflict-does-other = Ce que vous écrivez sera retenu. Les valeurs ci-dessus restent lisibles dans la chronologie.
conflict-does-keep = La marque est retirée ; cela compte de nouveau.
conflict-does-remove = Cela ne compte plus et reste lisible avec son motif et ce qui a été écrit depuis.
conflict-does-stages = Le dossier continue à partir de « { $stage } », avec sa date et ses délais. L’autre étape reste dans l’historique.
conflict-does-outcome = « { $stage } » sera retenu comme issue. L’autre étape reste dans l’historique.
conflict-does-number = Ce dossier garde { $reference }. L’autre reçoit un nouveau numéro ; { $reference } permet toujours de le trouver.
timeline-chosen-from = choisi parmi :
deadline-of-stage = Seulement si l’étape est : { $stages }
conflict-mark = Divergence
conflict-latest = la plus récente
conflict-written-by = écrit par
conflict-at-desk = poste
conflict-empty-value = (vidé)
conflict-third = Ni l’une ni l’autre : écrire une autre valeur
conflict-third-value = Autre valeur : { $field }
conflict-problem-choose = Choisissez d’abord l’une des valeurs.
conflict-settled = Divergence réglée dans { $reference }.

## Summary on paper

summary-print = Imprimer la synthèse
summary-title = Imprimer la synthèse
summary-language = Langue de la page
summary-warning = Un fichier PDF va être écrit. Il n’est pas chiffré : quiconque possède le fichier ou le papier peut le lire.
summary-submit = Écrire le PDF …
summary-written = Synthèse écrite : { $name }
summary-readable = Ce fichier n’est pas chiffré. Effacez-le une fois imprimé.

## Bundles

bundles-intro = Les postes d’une même autorité échangent des fichiers scellés : sur clé USB, ou par un répertoire qu’ils voient tous. Comity n’utilise lui-même aucun réseau.
bundle-incoming = Un paquet est arrivé
bundle-open = Ouvrir un paquet …
bundle-open-hint = Vous voyez ce qu’il changerait avant que rien ne soit enregistré.
bundle-would = Ce que ce paquet changerait
bundle-imported = Importé
bundle-already = Tout ce que contient ce paquet est déjà ici
bundle-from = De
bundle-made = écrit le
bundle-new = Nouveaux dossiers
bundle-changed = Dossiers modifiés
bundle-same = Dossiers inchangés
bundle-conflicts = Divergences
bundle-entries = Nouvelles écritures
bundle-documents = Documents
bundle-missing = Écritures manquantes
bundle-missing-advice = Demandez un nouveau paquet au poste nommé. Ce qui est ici est exact, mais incomplet.
bundle-cases =
    { $count ->
        [one] { $count } dossier
       *[other] { $count } dossiers
    }
bundle-result = Résultat
bundle-result-new = nouveau
bundle-result-changed = modifié
bundle-result-same = inchangé
bundle-joins = Ce registre ne contient encore aucun dossier. En important, ce poste rejoint l’autorité de l’expéditeur.
bundle-import = Importer
bundle-import-again = Importer tout de même
bundle-set-aside = Mettre de côté
bundle-set-aside-done = Le paquet a été mis de côté. Rien n’a été enregistré ; le fichier est intact.
bundle-nothing-stored = Rien n’est encore enregistré. L’importation prend tout ou rien.
peers = Paquet pour un autre poste
peers-none = Aucun autre poste n’est encore admis. Échangez d’abord les cartes.
peers-explained = « En attente » compte les écritures que ce poste n’a pas encore confirmées. Il les confirme par son prochain paquet.
peer-desk = Poste
peer-waiting = En attente
peer-heard = Dernières nouvelles
peer-sent = Dernier paquet écrit
bundle-export = Écrire un paquet …
bundle-export-to = Écrire un paquet pour { $desk } …
bundle-written = { $name } est écrit et scellé pour { $to }. La clé USB peut être retirée.
bundle-written-holds = Écritures : { $entries }, documents : { $documents }
bundle-written-several = { $count } fichiers sont écrits et scellés pour { $to }. La clé USB peut être retirée.
bundle-written-first = Ils s’importent un par un : le premier d’abord, les autres dans n’importe quel ordre.
bundle-volume = Ceci est le fichier { $number } sur { $of }.
bundle-documents-missing =
    { $count ->
        [one] { $count } document n’est pas ici, ou pas en entier. Importez les autres fichiers de l’export ; ce qui est perdu sera demandé avec le prochain paquet.
       *[other] { $count } documents ne sont pas ici, ou pas en entier. Importez les autres fichiers de l’export ; ce qui est perdu sera demandé avec le prochain paquet.
    }
bundle-documents-dropped =
    { $count ->
        [one] Ce qui est arrivé de { $count } document ne correspond pas à sa ligne. Cela n’a pas été gardé et sera redemandé.
       *[other] Ce qui est arrivé de { $count } documents ne correspond pas à leurs lignes. Cela n’a pas été gardé et sera redemandé.
    }
progress-title = Un instant
progress-stopping = Arrêt en cours …
progress-cancel = Arrêter
bundle-left-out = Ces documents sont endommagés dans le registre et n’ont pas été transmis :
bundle-left-out-advice = Le reste du paquet est complet. Reprenez ces documents auprès d’un autre poste ou d’une sauvegarde. Ne supprimez rien ici.
bundle-received = Paquets arrivés
bundle-received-none = Aucun paquet n’est encore arrivé.
bundle-received-made = Écrit le
bundle-received-at = Quand
bundle-outcome = Suite
bundle-outcome-imported = importé
bundle-outcome-set_aside = mis de côté
missing-here = Il manque ici
missing-entry = Écriture { $first } du poste { $desk }
missing-entries = Écritures { $first }–{ $last } du poste { $desk }
missing-held-by = détenues par
missing-nobody = Aucun poste n’a dit les détenir.
missing-advice = Le prochain paquet que vous écrivez les demande de lui-même. Ce qui est ici est exact, mais incomplet.
missing-documents =
    { $count ->
        [one] Le contenu d’un document n’est pas ici.
       *[other] Le contenu de { $count } documents n’est pas ici.
    }
missing-nothing = Il ne manque rien ici.
peer-misses = Il lui manque
peer-misses-documents =
    { $count ->
        [one] un document
       *[other] { $count } documents
    }
peer-holds = Détient ce qui manque ici
peer-fork = Ce poste détient d’autres écritures sous les mêmes numéros
peer-fork-advice = Un registre a sans doute été copié ou remis en place. Rien n’est perdu : appelez ce poste avant que l’un ou l’autre ne continue.
peer-silent =
    { $days ->
        [one] sans nouvelles depuis un jour
       *[other] sans nouvelles depuis { $days } jours
    }
peer-on-the-way = En route
peer-on-the-way-none = Rien n’est en route.
peer-lost = tenu pour perdu
peer-declare-lost = Tenir pour perdu
peer-declare-lost-named = Tenir pour perdu : { $name }
peer-declared-lost = { $name } est noté comme perdu. Le prochain paquet répète ce qu’il contenait.
folder = Répertoire d’échange
folder-explained = Les postes de ce service qui voient le même répertoire – un disque partagé, ou un répertoire qu’un autre programme synchronise – y déposent et y prennent d’eux-mêmes des paquets scellés : toutes les cinq minutes, et quand vous verrouillez.
folder-none = Aucun répertoire n’est choisi : les paquets voyagent sur clé USB.
folder-choose = Choisir le répertoire …
folder-change = Choisir un autre répertoire …
folder-stop = Ne plus utiliser de répertoire
folder-stopped = Aucun répertoire d’échange n’est plus utilisé. Ce qui s’y trouve y reste.
folder-chosen = Le répertoire d’échange est choisi.
folder-gone = Le répertoire est inaccessible pour le moment.
folder-now = Échanger maintenant
folder-left =
    { $count ->
        [0] Rien de ce poste ne s’y trouve.
        [one] Un paquet de ce poste s’y trouve.
       *[other] { $count } paquets de ce poste s’y trouvent.
    }
folder-waiting = Attend que vous le regardiez
folder-unreadable = Illisible depuis un moment : endommagé, inachevé ou destiné à un autre poste. Rien n’en est jamais supprimé.
folder-open = Le regarder
folder-open-named = Le regarder : { $name }
folder-turn =
    { $bundles ->
        [0] Rien de nouveau dans le répertoire d’échange.
        [one] Un paquet a été pris dans le répertoire d’échange. Nouveaux dossiers : { $new }, modifiés : { $changed }.
       *[other] { $bundles } paquets ont été pris dans le répertoire d’échange. Nouveaux dossiers : { $new }, modifiés : { $changed }.
    }
folder-turn-waits = Un paquet vous attend dans le répertoire d’échange : voyez Paquets.
desks = Postes
desk-own = ce poste
desk-revoked-by = révoqué par
desk-revoked-at = poste
desk-fork = Son journal se divise à l’écriture { $sequence }. Son registre a sans doute été copié : à partir de là, aucune des deux parties ne compte ; les deux figurent sous « Écritures qui ne comptent pas ».
desk-revoke = Révoquer …
desk-revoke-named = Révoquer le poste { $name }
desk-revoke-title = Révoquer le poste { $name } ?
desk-revoke-explained = Ce qui est ici de ce poste continue de compter. Tout ce qu’il a écrit ou écrira en dehors ne compte nulle part ; on le conserve, on le montre, et on peut le saisir de nouveau. Plus rien n’est scellé à son intention, et les partenaires reçoivent une nouvelle clé de l’autorité. Cela ne se reprend pas : pour travailler de nouveau, ses agents ont besoin d’un nouveau poste.
desk-revoke-name = Tapez le nom du poste
desk-revoke-reason = Motif
desk-revoke-reason-hint = Par exemple : ordinateur volé le 3 mai. Chaque poste le montre.
desk-revoke-do = Révoquer
desk-revoked-done = { $name } est révoqué.
desk-revoked-next = Apportez vite un paquet à chaque autre poste : jusque-là, il continue de se fier au poste révoqué.
peer-revoked = Révoqué ; rien n’est scellé à son intention
inert = Écritures qui ne comptent pas
inert-explained = Elles sont conservées et transmises, et ne changent aucun dossier. Relisez-les avec leurs auteurs, et saisissez de nouveau ce qui reste vrai.
inert-why = Pourquoi
inert-again = Saisir de nouveau
inert-again-named = Saisir de nouveau l’écriture { $sequence } du poste { $desk }
inert-again-by = saisie de nouveau par
inert-again-done = Saisie de nouveau comme écriture de ce poste.
inert-again-not = À refaire plutôt
bundle-fork = Deux écritures différentes portent un même numéro :
bundle-fork-advice = Ce registre a sans doute été copié ou remis en place. Les deux écritures sont conservées, et à partir de là aucune ne compte. Appelez ce poste avant qu’il ne continue.
bundle-inert =
    { $count ->
        [one] Une écriture de ce paquet est conservée sans compter.
       *[other] { $count } écritures de ce paquet sont conservées sans compter.
    }
card-own = Carte de ce poste
card-own-explained = Remettez le fichier à l’autre poste. Puis lisez ces chiffres à voix haute au téléphone ; l’autre poste tape ce qu’il entend.
card-fingerprint = Empreinte
card-give-out = Écrire la carte de ce poste …
card-written = Carte écrite : { $name }
card-written-next = Portez-la à l’autre poste et lisez-lui l’empreinte au téléphone.
card-admit-title = Admettre un poste
card-admit-explained = Ouvrez le fichier de carte que l’autre poste vous a remis.
card-open = Ouvrir une carte …
card-call = Téléphonez à quelqu’un que vous connaissez à ce poste, à un numéro que vous aviez déjà. Demandez l’empreinte et tapez ce que vous entendez.
card-fingerprint-hint = Huit groupes de chiffres. Les espaces ne comptent pas.
card-admit = Admettre ce poste
card-admitted = { $name } est admis. Les paquets peuvent maintenant être échangés.
card-admitted-by = Admis par
card-not-admitted = Connu par un autre poste
cards-admitted = Postes admis

## Settings

settings-display = Mon affichage
settings-display-note = Prend effet aussitôt, sur cet ordinateur seulement.
settings-theme = Couleurs
settings-theme-system = Comme l’ordinateur
settings-theme-light = Claires
settings-theme-dark = Sombres
settings-theme-contrast = Contraste élevé
settings-text-size = Taille du texte
settings-per-cent = { $size } %
settings-density = Espacement
settings-density-comfortable = Confortable
settings-density-compact = Serré
settings-office = Service
settings-office-note = Commun à tous les postes de l’autorité ; voyage avec le prochain paquet.
settings-number-pattern = Modèle de nos références
settings-number-pattern-hint = Les parties entre accolades sont remplies : family (famille), direction (sens), year (année), number (numéro).
settings-digits = Chiffres dans le texte arabe
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩
settings-weekend = Jours non travaillés
settings-holidays = Jours fériés
settings-holidays-hint = Année-mois-jour, par exemple 2026-12-25 ; séparés par une espace ou un retour à la ligne.
settings-office-save = Enregistrer les réglages du service
settings-office-saved = Réglages du service enregistrés.
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
settings-register = Ce registre
register-content-hash = Empreinte du contenu
register-head = Tête du journal
register-law-version = Fichiers de droit
register-program-version = Programme
register-hash-note = Deux postes qui tiennent les mêmes dossiers affichent la même empreinte du contenu.
count-cases = Dossiers
count-persons = Personnes
count-measures = Mesures
count-steps = Étapes
count-notes = Notes
count-bring_ups = Rappels
count-documents = Documents
count-limits = Délais saisis
count-letters = Courriers
count-numbers = Numéros autres que celui du dossier
count-volumes = Volumes sur papier
count-source_rows = Lignes des anciens registres
count-passed_on = Transmissions aux demandeurs
count-take_overs = Reprises
count-absences = Absences
count-stream_starts = Débuts de journaux
count-revocations = Postes révoqués
count-re_entries = Écritures saisies de nouveau
count-entries = Écritures du journal
count-conflicts = Divergences
count-desks = Postes
count-staff = Agents
count-authority = Autorités
count-settings = Réglages
count-expungings = Actes d’effacement

## Shortcuts

keys-title = Clavier
keys-anywhere = Partout
keys-on-case = Dans un dossier
keys-lock = Verrouiller aussitôt
keys-new-case = Nouveau dossier
keys-find = Rechercher un dossier
keys-submit = Envoyer le formulaire
keys-sheet = Cette feuille
keys-note = Note (hors d’un champ)
keys-bring-up = Rappel (hors d’un champ)
keys-note-always = Note, de partout
keys-bring-up-always = Rappel, de partout
keys-print = Imprimer la synthèse
keys-chase = Consigner une relance (hors d’un champ)
keys-step = Consigner une étape (hors d’un champ)
keys-hand-over = Remettre la chemise papier (hors d’un champ)
keys-facts = Faits pour les statistiques (hors d’un champ)
keys-draft = Rédiger un courrier (hors d’un champ)
keys-closing = Clore ou rouvrir (hors d’un champ)
keys-escape = Quitter un champ sans le modifier
keys-layout = Il s’agit des touches qui occupent ces places sur un clavier QWERTY ; elles valent pour toutes les dispositions.

## Letters

letters = Courriers
letters-none-in-case = Aucun courrier n’est encore classé dans ce dossier.
letter-untitled = Courrier sans objet
letter-book-in = Enregistrer un courrier reçu
letter-book-out = Enregistrer un courrier envoyé
letter-book = Enregistrer le courrier
letter-book-done = La pile est finie
letter-tray = date, voie et porteur restent pour l’enveloppe suivante
letter-booked = Enregistré sous { $number }.
letter-booked-with = Dans le dossier { $reference }.
letter-booked-loose = Sans dossier pour l’instant.
letter-book-number-hint = Seulement s’il est déjà tamponné ; sinon le registre donne le suivant.
letter-misdirected-hint = S’il ne nous est pas destiné : à qui il a été transmis. Il garde sa ligne.
letter-misdirected = Mal adressé
letter-case = Dossier
letter-on-dated_on = Date portée
letter-on-embassy_on = Tampon de l’ambassade
letter-on-ministry_on = Tampon du ministère
letter-on-received_on = Notre tampon
letter-on-dispatched_on = Expédié le
letter-on-put_up_on = Présenté le
letter-on-signed_on = Signé le
letter-who-put_up = Présenté à
letter-who-signed = Signé par
letter-do-put_up = Présenter à la signature
letter-do-signed = Signé
letter-do-dispatched = Expédié aujourd’hui
letter-do-put_up-by = Présenter à { $who }
letter-do-signed-by = Signé par { $who }
letter-do-dispatched-by = Expédié par { $who }
letter-do-named = { $what } : { $letter }
letter-reading = Ce qui sera signé
letter-reading-nobody = Pas encore de destinataire
letter-unsign = Retirer la signature
letter-unsign-named = Retirer la signature : { $letter }
letter-do-otherwise = Autrement …
letter-do-otherwise-named = Autrement : { $letter }
letter-problem-put_up = Indiquez à qui le courrier a été présenté.
letter-problem-signed = Indiquez qui a signé.
letter-problem-enclosures = Écrivez le nombre de pièces jointes en chiffres.
letter-problem-template = Choisissez le modèle.
letter-problem-language = Choisissez la langue du courrier.
letter-draft = Rédiger un courrier
letter-draft-keep = Conserver le projet
letter-template = Modèle
letter-language = Langue du courrier
letter-language-en = Anglais
letter-language-fr = Français
letter-language-ar = Arabe
letter-language-es = Espagnol
letter-language-pt = Portugais
letter-language-ru = Russe
letter-language-zh = Chinois
letter-changed-apart = Elle est signée, et un autre poste en a changé le contenu sans le savoir. Ce qui est montré est ce qui a été signé. Elle part une fois le conflit réglé ; pour l’autre texte, la signature est d’abord retirée.
letter-missing = Manque encore dans le dossier :
letter-missing-hint = Chaque lacune figure dans le texte sous la forme […]. Complétez-la ici, ou d’abord dans le dossier.
letter-text = Texte
letter-text-hint = Une ligne vide entre les alinéas. En-tête, mention et place du tampon et de la signature s’ajoutent sur la page.
letter-place-authority = nom de notre autorité
letter-place-own_state = notre État
letter-place-their_date = date de leur courrier
letter-place-our_date = date de notre courrier
letter-place-questions = ce qui est demandé
letter-place-reply_by = date souhaitée de réponse
letter-place-legal_limit = délai légal
letter-place-legal_source = source du délai
letter-place-contact = nos coordonnées
letter-place-decided_on = date de la décision
letter-place-decided_by = auteur de la décision
letter-place-grounds = motifs du refus
letter-place-refused_measures = mesures refusées
letter-place-reasons = raisons de la décision
letter-place-consulted_on = date de la consultation
letter-place-follow_up = suite donnée
letter-place-originals = originaux à restituer
letter-place-review_on = date du réexamen
letter-paper-docx = Fichier Word …
letter-paper-pdf = PDF …
letter-paper-docx-named = Fichier Word : { $letter }
letter-paper-pdf-named = PDF : { $letter }
letter-paper-written = Courrier écrit : { $name }
letter-signed-paper = Exemplaire signé :
letter-signed-paper-name = Signé : { $letter }
letter-attach-signed = Joindre l’exemplaire signé …
letter-attach-signed-named = Joindre l’exemplaire signé : { $letter }
letter-paper-only = Il reste sur papier
letter-paper-only-named = Il reste sur papier : { $letter }
letter-paper-only-record = Noter où se trouve le papier
letter-paper-place-hint = Étagère, carton ou chemise où se trouve l’exemplaire signé
letter-attach = Classer dans un dossier
letter-attach-named = Classer dans un dossier : { $letter }
letter-attach-title = De quel dossier relève-t-il ? { $letter }
letter-attach-choose = Choisissez un dossier
letter-attach-to = Classer dans { $reference }
letter-new-case = Nouveau dossier
letter-new-case-named = Nouveau dossier : { $letter }
new-case-from-letter = Le courrier { $number } sera classé dans ce dossier.
new-case-from-letter-not = Pas dans ce dossier
letter-enclosures-count =
    { $count ->
        [one] { $count } pièce jointe
       *[other] { $count } pièces jointes
    }

## Mail books

mail-tabs = Parties du courrier
mail-tab-in = Arrivée
mail-tab-out = Départ
mail-tab-without_case = Sans dossier
mail-tab-for_signature = À la signature
mail-explained-without_case = Courriers qu’aucun dossier n’a encore reçus. Classez chacun, ou ouvrez un dossier.
mail-explained-for_signature = Courriers rédigés, présentés et signés, jusqu’à leur expédition.
mail-oldest-first = Les plus anciens d’abord
mail-column-number = Numéro
mail-column-dates = Dates
mail-column-who = De ou à
mail-column-references = Leur et notre référence
mail-column-subject = Objet et pièces jointes
mail-column-case = Dossier
mail-column-step = Étape
mail-day = Jour
mail-day-before = Jour précédent
mail-day-after = Jour suivant
mail-today = Courrier du jour
mail-all-days = Tous les jours
mail-no-day = Sans date
mail-none-title = Aucun courrier
mail-none-day = Aucun courrier n’est enregistré à cette date.
mail-none-in = Aucun courrier reçu n’est encore enregistré.
mail-none-out = Aucun courrier envoyé n’est encore enregistré.
mail-none-without_case = Chaque courrier est dans son dossier.
mail-none-for_signature = Aucun courrier n’attend de signature ni d’expédition.

## Finding a case

case-picker-hint = Référence, nom ou mot. Entrée prend le premier trouvé.
case-picker-none = Pas encore de dossier
matched-in = Trouvé dans
matched-alike = ressemblant
case-picker-found =
    { $count ->
        [one] { $count } dossier trouvé
       *[other] { $count } dossiers trouvés
    }

## Lists that leave

columns = Colonnes
column-held_by = Chemise chez
list-save-title = Enregistrer la liste
letter-save-title = Enregistrer la lettre
list-save = Sortir tel qu’affiché : { $list }
list-save-pdf = Imprimer …
list-save-xlsx = XLSX …
list-save-ods = ODS …
list-save-csv = CSV …
list-save-pdf-named = Imprimer tel qu’affiché : { $list }
list-save-xlsx-named = XLSX tel qu’affiché : { $list }
list-save-ods-named = ODS tel qu’affiché : { $list }
list-save-csv-named = CSV tel qu’affiché : { $list }
list-saved = Écrit : { $name }
list-saved-readable = Ce fichier n’est pas chiffré : quiconque le possède peut le lire.
cases-state-in_error = Saisis par erreur

## Entered in error, closing, numbers

in-error = Saisi par erreur
in-error-named = Saisi par erreur : { $what }
in-error-reason = Pourquoi cela ne compte-t-il pas ? { $what }
in-error-hint = Cela reste lisible, barré, avec votre motif. L’étape et les délais sont recalculés.
in-error-problem-reason = Donnez un motif.
in-error-record = Barrer
in-error-take-back = C’était juste, en fin de compte
in-error-take-back-named = C’était juste, en fin de compte : { $what }
closing = Clôture et correction
close-case = Clore le dossier …
close-nothing-open = Plus rien n’est en suspens.
close-anyway = Le dossier peut être clos malgré tout ; ce qui est en suspens reste consigné.
close-outcome = Issue
close-outcome-known = Déjà consignée : { $stage }
close-outcome-later = – ne rien en dire –
close-record = Clore le dossier
reopen = Rouvrir …
reopen-reason = Pourquoi est-il rouvert ?
reopen-hint = Le dossier garde son numéro.
reopen-problem-reason = Donnez un motif.
reopen-record = Rouvrir le dossier
numbers = Autres numéros
numbers-none = Le dossier n’a pas eu d’autre numéro.
number-give = Nouveau numéro …
number-reason = Pourquoi un nouveau numéro ?
number-typed = Numéro, s’il est déjà tamponné
number-stays = { $reference } reste et permet toujours de trouver le dossier.
number-problem-reason = Donnez un motif.
number-record = Attribuer le numéro
void-numbers = Numéros annulés
void-missing-since = Manquant depuis la restauration de la sauvegarde du { $made }
void-missing = Manquant depuis une restauration
void-none = Aucun numéro n’a été annulé.
void-add = Annuler un numéro
void-record = Annuler ce numéro
void-problem-number = Saisissez le numéro.
void-problem-reason = Donnez un motif.
close-still-open =
    { $count ->
        [one] { $count } point est encore en suspens
       *[other] { $count } points sont encore en suspens
    }

## Paper file, paper documents, passed on

paper-file = Chemise papier
volume = Volume
volumes-none = L’emplacement du papier n’est pas consigné.
volume-add = Ajouter un volume
volume-name = Volume
volume-place-hint = Étagère ou carton où il se range
volume-problem-place = Indiquez où il se trouve, ou qui l’a.
volume-record = Consigner le volume
volume-out = Sorti
volume-in-place = À sa place
volume-since = depuis le
hand-over = Remettre …
hand-over-named = Remettre : { $volume }
hand-back = Remis en place
hand-back-named = Remis en place : { $volume }
hand-to = À qui
hand-record = Remis
hand-problem-to = Indiquez qui l’a maintenant.
case-file-with = Chemise chez
paper-add = Papier seulement …
paper-name = De quoi il s’agit
paper-problem-name = Indiquez ce qu’est le papier.
paper-record = Consigner le papier
passed-on = Transmis au demandeur
pass-on = Transmettre
passed-none = Rien n’a encore été transmis.
passed-what = Ce qui a été transmis
passed-problem-what = Indiquez ce qui a été transmis.
passed-record = Consigner
source-rows = De l’ancien registre
source-line = ligne { $line }
source-doubts = Questions :
volume-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
paper-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }

## Chasers and facts for figures

chase = Relancer
chaser-whom = Qui a été relancé
chaser-text = Comment, et ce qui a été dit
chaser-on = Relancé le
chaser-next-hint = Laissez vide pour l’intervalle habituel du service. Usage du service, non règle de droit.
chaser-settles = Règle le rappel
chaser-settles-none = – aucun –
chaser-record = Consigner la relance
figure-facts = Faits pour les statistiques
figure-facts-note = Une touche chacun, tous facultatifs. Appuyer de nouveau retire la réponse.
fact-of-person = { $field } : { $person }
step-signed-by-hint = Qui a signé la décision, si c’est quelqu’un d’autre
note-at = À (heure)

## Urgent call

nav-urgent = Appel urgent
urgent-explained = Cinq choses, rien d’autre. Le reste s’ajoute ensuite au dossier ; l’appel vient en tête d’Aujourd’hui.
urgent-state = État qui demande
urgent-name = Nom de la personne
urgent-what = Ce qui a été demandé
urgent-caller = Qui a appelé
urgent-caller-hint = Nom, service et numéro à rappeler
urgent-on = Jour de l’appel
urgent-at = Heure
urgent-register = Enregistrer l’appel
urgent-problem-partner = Choisissez l’État.
urgent-problem-name = Saisissez le nom, tel que vous l’avez entendu.
urgent-problem-what = Écrivez ce qui a été demandé.
urgent-problem-caller = Écrivez qui a appelé.

## Today: whose dates, who is away, what waits

today-whose = Dates de qui
today-mine = Mes dates
today-all = Toutes les dates
today-others =
    { $count ->
        [one] { $count } date d’autres personnes n’est pas affichée.
       *[other] { $count } dates d’autres personnes ne sont pas affichées.
    }
today-acting-head = Chef par intérim aujourd’hui :
today-standing-in = Vous remplacez
today-files-out = Chemises sorties depuis plus de 14 jours
duty-print = Feuille de permanence …
duty-written = Feuille de permanence écrite : { $name }
today-letters-without-case =
    { $count ->
        [one] { $count } courrier sans dossier
       *[other] { $count } courriers sans dossier
    }
today-letters-for-signature =
    { $count ->
        [one] { $count } courrier à signer ou à expédier
       *[other] { $count } courriers à signer ou à expédier
    }

## Figures

nav-figures = Chiffres
figures-table = Tableau de l’année
figures-caption = Début, nouveaux, terminés et fin, par famille et sens
figures-period = Période
figures-year = Année
figures-from-to = Du – au
figures-unit = Unité
figures-count = Compter
figures-balance = Équilibre
figures-balances = juste
figures-breaks = ne tombe pas juste
figures-outcomes = Terminées, par issue
figures-no-outcome = issue non consignée
figures-total = Ensemble
figures-durations = Durée des demandes terminées
figures-durations-caption = Jours de la réception ou de l’envoi à la fin, par famille et par sens
figures-acknowledged = Délai de l’accusé de réception
figures-acknowledged-caption = Jours de la réception ou de l’envoi à l’accusé de réception, par famille et par sens, des demandes dont il a été accusé réception dans la période
figures-measured = Mesurées
figures-unmeasured = Non mesurées : premier ou dernier jour inconnu
figures-median = Médiane
figures-ninetieth = Neuf sur dix en
figures-mean = Moyenne
figures-shortest = La plus courte
figures-longest = La plus longue
figures-facts = Ce que l’on sait des nouvelles
figures-facts-caption = Nombre de chaque réponse, et de ce qui n’a pas été demandé
figures-fact = Donnée
figures-answers = Réponses
figures-fact-of = Sur
figures-problem-order = Le dernier jour précède le premier.
figures-off-by = écart : { $count }
register-book = Livre registre
register-book-note = Une année et un sens, chaque dossier avec son numéro, y compris les repris ; les numéros annulés gardent leur ligne.
direction-both = Les deux sens
figures-not-counted =
    { $count ->
        [one] { $count } consultation dans la même période, non comptée.
       *[other] { $count } consultations dans la même période, non comptées.
    }
figures-undated =
    { $count ->
        [one] { $count } dossier sans date est compté dès sa première étape, sinon dès le jour de sa saisie.
       *[other] { $count } dossiers sans date sont comptés dès leur première étape, sinon dès le jour de leur saisie.
    }
figures-breaking =
    { $count ->
        [one] { $count } dossier rompt l’équilibre du tableau
       *[other] { $count } dossiers rompent l’équilibre du tableau
    }

## Take-over

nav-take-over = Reprendre un ancien registre
take-over-offer = Reprendre un ancien registre (tableur) …
take-over-explained = Rien n’est enregistré avant que vous ayez vu ce que deviendrait chaque ligne. Chaque cellule de l’ancien registre reste avec son dossier.
take-over-file = Fichier
take-over-choose = Choisir l’ancien registre …
take-over-kinds = XLSX, ODS ou CSV. Le fichier lui-même n’est jamais modifié.
take-over-remarks = Comment le fichier a été lu
take-over-faults = À régler avant toute reprise
take-over-questions = Questions
take-over-mapping = Table de correspondance
take-over-columns = Colonnes
take-over-column = Colonne du fichier
take-over-samples = Premières valeurs
take-over-fills = Devient
take-over-fills-named = { $column } devient
take-over-no-header = (sans titre)
take-over-nothing = – conservée telle quelle –
take-over-unsure = supposition : à vérifier
take-over-unknown = non reconnue : à vérifier
take-over-for-all = Pour toutes les lignes, si le fichier lui-même ne le dit pas
take-over-as-found = Selon les colonnes et les feuilles
take-over-date-order = Dates comme 03/04/2019
take-over-date-as-found = Selon chaque colonne
take-over-date-day-first = Jour d’abord : 3 avril
take-over-date-month-first = Mois d’abord : 4 mars
take-over-look = Regarder de nouveau
take-over-look-first = Regardez de nouveau avant de reprendre.
take-over-mapping-kept = Vos choix sont conservés avec la reprise et resservent pour le prochain fichier ayant ces colonnes.
take-over-report-plan = Ce qu’il en adviendrait
take-over-report-done = Repris
take-over-report-undone = La reprise a été annulée
take-over-result-taken = Reprises
take-over-result-doubtful = Douteuses
take-over-result-refused = Refusées
take-over-result-skipped = Ignorées
take-over-row-taken = Reprise
take-over-row-doubtful = Douteuse
take-over-row-refused = Refusée
take-over-row-skipped = Ignorée
take-over-undone-taken = Restent
take-over-undone-doubtful = Douteux
take-over-undone-refused = Refusés
take-over-undone-skipped = Barrés
take-over-effect = Elle peut être annulée ensuite. Si elle est interrompue, reprenez le même fichier : elle continue là où elle s’est arrêtée.
take-over-faults-first =
    { $count ->
        [one] Réglez d’abord { $count } point ci-dessus
       *[other] Réglez d’abord { $count } points ci-dessus
    }
take-over-take =
    { $count ->
        [one] Reprendre { $count } dossier
       *[other] Reprendre { $count } dossiers
    }
take-over-came-in =
    { $count ->
        [one] { $count } dossier a été repris, avec toutes les cellules de sa ligne.
       *[other] { $count } dossiers ont été repris, chacun avec toutes les cellules de sa ligne.
    }
take-over-nothing-new = Rien de nouveau : tout cela se trouve déjà dans le registre. Rien n’a été modifié.
take-over-to-cases = Voir les dossiers
take-over-undo = Annuler la reprise
take-over-undo-named = Annuler la reprise de { $file }
take-over-undo-title = Annuler cette reprise ?
take-over-undo-effect = Les dossiers que personne n’a touchés depuis sont barrés ; les autres restent. Rien n’est supprimé, et reprendre le fichier les fait revenir.
take-over-rows = Lignes de l’ancien registre
take-over-filter = Lignes par résultat
take-over-pages = Pages de lignes
take-over-no-rows = Aucune ligne n’a à la fois ce résultat et cette nature.
take-over-line = Ligne
take-over-why = Pourquoi
take-over-cells = Cellules
take-over-what = Nature de la ligne
take-over-what-any = Toutes les lignes
take-over-what-new = Nouveau dossier
take-over-what-brought_back = Annulé auparavant, revient
take-over-what-known = Déjà là, mot pour mot
take-over-what-in_the_way = Numéro ou dossier déjà là
take-over-what-unread = Illisible comme dossier
take-over-what-repeated = Répète une ligne précédente
take-over-what-continued = Suite de la ligne précédente
take-over-what-no_case = Titre, total ou en-tête
take-over-what-undone = Barré
take-over-what-kept = Reste : modifié depuis
take-overs = Reprises précédentes
take-over-at = Repris le
take-over-cases = Dossiers
take-over-stands = Où elle en est
take-over-finished = Complète
take-over-interrupted = Interrompue
take-over-goes-on = Reprenez le même fichier : la reprise continue là où elle s’est arrêtée.
take-over-undone = Annulée

## Undo

undo = Annuler cette action
undo-title = Annuler votre dernière action ?
undo-you = Vous :
undo-effect = Ce qui est annulé reste lisible dans l’historique.
undo-earlier = Enregistré plus tôt aujourd’hui, avant le dernier déverrouillage du registre.
undo-again = Cette action était elle-même une annulation : l’annuler refait la première.
undo-not = Laisser
undo-nothing = Rien de vous ne peut être annulé maintenant.
undo-done = Annulé : { $action }

## Office practice, absence, handing over

settings-number-runs-each = Une suite par famille et par sens
settings-number-runs-one = Une seule suite pour tous
settings-mail-pattern-hint = Les parties entre accolades sont remplies : way (sens), year (année), number (numéro).
settings-marking-hint = Figure en haut et en bas de chaque courrier et de chaque rapport d’importation.
settings-letterhead-hint = Lignes sous le nom de l’autorité.
settings-duty_numbers-hint = Un par ligne : qui, deux-points, numéro. Pour la feuille de permanence.
settings-offence_list-hint = Une par ligne : les infractions de vos statistiques.
absences = Absences
absences-none = Personne n’est absent.
absence-add = Consigner une absence
absence-kind = À quel titre
absence-staff = Qui est absent
absence-account = Compte
absence-account-hint = Plusieurs personnes portent ce nom : quel compte assure l’intérim ?
absence-no-account = N’a pas de compte ici : nommé dans Aujourd’hui, sans aucun droit dans ce registre.
absence-account-ended = Ce compte a été retiré ou suspendu : personne n’assure l’intérim à ce titre. Désignez un autre compte.
absence-name-again = Aucun compte n’a été enregistré avec ce nom : il ne vaut pour personne. Rayez la ligne et désignez à nouveau le compte.
absence-now = en cours
absence-for = à la place de
absence-record = Consigner l’absence
absence-problem-staff = Indiquez qui est absent.
absence-problem-stand_in = Indiquez qui remplace.
hand-cases = Remettre tous les dossiers
hand-cases-from = De
hand-cases-to = À
hand-cases-problem-from = Indiquez de qui.
hand-cases-problem-to = Indiquez qui les prend.
hand-cases-sure = Tous les dossiers ouverts et rappels de { $from } passent à { $to }. Confirmer ?
hand-cases-do = Oui, les remettre
hand-cases-left =
    { $count ->
        [one] { $count } dossier n’a pas suivi, car :
       *[other] { $count } dossiers n’ont pas suivi, car :
    }
hand-cases-done =
    { $count ->
        [one] { $count } dossier est passé de { $from } à { $to }.
       *[other] { $count } dossiers sont passés de { $from } à { $to }.
    }
hand-cases-bring-ups =
    { $count ->
        [one] { $count } rappel a suivi.
       *[other] { $count } rappels ont suivi.
    }

## Keys for letters

keys-on-letters = Dans les courriers
keys-urgent = Appel urgent
keys-undo = Annuler votre dernière action (hors d’un champ)
keys-book-letter = Enregistrer un courrier (hors d’un champ)
keys-book-letter-always = Enregistrer un courrier, de partout
keys-on-search = Dans la recherche
keys-open-found = Ouvrir le seul trouvé
keys-to-found = Aller au premier trouvé
nav-letters = Courriers
keys-in-error = Une fois : vers la dernière saisie. Encore : la barrer
keys-along = D’une ligne à l’autre
keys-letter-case = Une fois : vers un courrier sans dossier. Encore : en faire un dossier
keys-letter-attach = De même, pour le joindre à un dossier
keys-letter-step = Une fois : vers un courrier à signer. Encore : son étape suivante
keys-letter-in-error = De même, pour le barrer
keys-alt = Avec Alt, les lettres seules agissent aussi dans un champ.

## Vérification du registre

register-verify = Vérifier le registre
register-verify-note = Recalcule chaque chaîne, chaque signature et chaque pièce jointe. Rien n’est modifié.
register-verify-ok = Le registre est intact : chaque écriture est vérifiée, chaque signature est valable.
register-verify-bad = Le registre n’est PAS intact. Prévenez la personne qui en a la charge et ne modifiez rien avant comparaison.
register-expunged = Effacements en application de la loi
register-expunged-may = Peut encore se trouver ici :
register-expunged-everywhere = Tous les postes ont dit détenir l’acte.
register-expunged-backups = Les sauvegardes, impressions et exports antérieurs peuvent encore le contenir.

## Effacement en application de la loi

expunge-open = Effacer en application de la loi …
expunge-title = Effacer en application de la loi
expunge-explained = Seulement pour ce qu’une loi ou une décision ordonne de retirer. Pour corriger une erreur, modifiez le champ ou marquez la ligne comme saisie par erreur.
expunge-row = Où cela figure
expunge-whole = Tout le dossier
expunge-field = Quel champ
expunge-all-fields = Tout ce qui y est dit
expunge-cells = Aussi toutes les cellules de l’ancien registre qui relèvent de ce dossier
expunge-goes = Disparaîtra, ici et à tous les postes
expunge-values =
    { $count ->
        [one] { $count } valeur
       *[other] { $count } valeurs, les précédentes comprises
    }
expunge-documents = Le contenu de ces documents est détruit
expunge-stays = Reste
expunge-stays-act = L’acte : qui a effacé, quand et pour quel motif. Il figure à la place de chaque valeur, à tous les postes.
expunge-stays-chain = La chaîne du journal, qui prouve toujours que rien d’autre n’a été changé.
expunge-stays-case = Le numéro du dossier, sa famille et son sens, et ses étapes, pour que les livres et les chiffres restent justes.
expunge-stays-backups = Les sauvegardes, impressions et exports antérieurs. Détruisez-les ou remplacez-les à la main.
expunge-cannot = C’est irrévocable. L’acte rejoint tous les postes de l’autorité avec le prochain paquet.
expunge-law = Base légale
expunge-law-hint = La loi et son article, par exemple « loi de 2017 sur la protection des données, article 39 ». Tous les postes l’affichent ; ne nommez personne ici.
expunge-decision = Qui l’a décidé, et la référence
expunge-decision-hint = Le tribunal ou l’autorité qui l’a ordonné, et le numéro de sa décision
expunge-decided-on = Date de la décision
expunge-confirm = Pour confirmer, tapez le numéro du dossier : { $reference }
expunge-do = Effacer définitivement
expunge-done = Effacé dans { $reference }.
expunge-done-next = Le prochain paquet porte l’acte aux autres postes. Réglages, Registre dit qui n’en a pas encore connaissance.
expunge-problem-row = Choisissez ce qui doit disparaître.
expunge-problem-law = Saisissez la loi qui l’ordonne.
expunge-problem-decision = Saisissez qui l’a décidé, et la référence de la décision.
expunge-problem-confirm = Ce n’est pas le numéro du dossier. Tapez { $reference }.
expunged-on = effacé le { $date } par { $staff } ({ $desk }) au motif suivant : { $ground }
expunged-short = effacé en application de la loi

## Rapport d’importation

import-report-print = Imprimer le rapport …
import-report-print-named = Imprimer le rapport … du paquet du poste { $desk }, { $date }
import-report-written = Le rapport a été écrit dans { $name }.

## Ce qui est consigné à côté du cours de l’affaire
record-add = Ajouter
record-add-to = Ajouter : { $group }
record-add-submit = Ajouter à l’affaire
record-kind = Élément à consigner
record-problem-kind = Choisissez ce qui est consigné.
record-problem-empty = { $field } : remplissez cette case.
records-none = Rien n’est consigné.
duties-without-day = Demandé sans nombre de jours
count-case_dates = Dates
count-referrals = Transmissions aux autorités compétentes
count-consultations = Consultations
count-decisions = Décisions
count-conditions = Assurances et conditions
count-costs = Frais
count-checks = Liste de contrôle
count-sign_offs = Visas
count-overrides = Contrôles franchis avec motifs
count-translations = Traductions
count-links = Affaires liées
count-exhibits = Pièces et originaux
count-custody_moves = Chaîne de conservation
count-participants = Conseils, interprètes, consuls
count-custodies = Détention
count-hearings = Audiences et rendez-vous
count-consents = Consentements
count-sentences = Peines
count-eligibilities = Constats sur les conditions
count-assets = Biens
count-asset_entries = Registre des biens
count-assessments = Appréciations
count-prosecution_rights = Droit de poursuivre
count-confirmations = Confirmé
count-directory_entries = Annuaire

## Ce que la loi demande avant une étape
gates-title = Avant de consigner
gates-grounds = Motifs
gates-reasons = Motivation
gates-reasons-hint = Elle est conservée avec la décision et reprise dans la lettre au partenaire.
gates-answer-reason = Motif de cette réponse
gates-pass = Poursuivre sans cela
gates-pass-because = Poursuivre sans cela, parce que
gates-pass-missing = Écrivez pourquoi. Rien n’est enregistré sans le motif.
gates-only-head = Seul le chef du bureau peut poursuivre sans cela.
gates-bring-up = À représenter le
gates-confirmed = Confirmé avec cette étape
gates-confirmed-note = Note sur : { $fact }
gates-instead = C’est une autre étape : choisissez-la plutôt ci-dessus.

## La liste de contrôle d’une demande
checklist-missing =
    { $count ->
        [0] Rien d’obligatoire ne manque.
        [one] { $count } élément obligatoire manque ou n’a pas été vérifié.
       *[other] { $count } éléments obligatoires manquent ou n’ont pas été vérifiés.
    }
checklist-only-missing = Seulement ce qui manque
checklist-wanting = manquant
checklist-not-looked = Pas encore vérifié
person-role-not-said = Qualité non précisée
checklist-only-for = seulement si { $standings }

## Délais des traités et des lois
limits-title = Délais des traités et des lois
limits-intro = Ces lignes sont fournies avec le programme. Aucune ne compte tant qu’elle n’est pas adoptée ici. Comparez chacune avec le texte du traité ou de la loi tel qu’il lie votre État, réserves comprises.
limits-adopted =
    { $count ->
        [0] Aucun n’est adopté.
        [one] { $count } est adopté.
       *[other] { $count } sont adoptés.
    }
limits-changed =
    { $count ->
        [one] { $count } ligne adoptée se lit autrement dans cette version : revoyez-la.
       *[other] { $count } lignes adoptées se lisent autrement dans cette version : revoyez-les.
    }
limits-only-administrator = Seul un administrateur peut les adopter.
limits-adopt-read =
    { $count ->
        [one] Adopter la ligne lue dans le texte même ({ $count })
       *[other] Adopter les { $count } lignes lues dans le texte même
    }
limits-of = { $adopted } sur { $count } adoptés
limits-own-law = Par notre propre loi ou avec un seul partenaire
limit-check = À vérifier avant de s’y fier.
no-limit-not-adopted = Le programme fournit un délai qui n’est pas adopté : voyez les délais dans les réglages.
setup-limits = Délais des traités et des lois
setup-limits-why = Le programme apporte des lignes avec leurs sources. Rien ne compte sans votre accord ; chacune peut être adoptée plus tard dans les réglages.
setup-limits-none = N’en adopter aucune maintenant
setup-limits-read = Adopter celles qui ont été lues dans le texte du traité ou de la loi
setup-limits-all = Les adopter toutes, même celles à vérifier avant de s’y fier
own-limits = Délais de votre propre loi
own-limits-why = D’après la loi de votre État, combien de temps une personne peut-elle être détenue en arrestation provisoire, et quand doit-elle être remise ? Ces délais comptent quel que soit le traité. Ils peuvent être inscrits et retirés à tout moment dans les réglages.
own-limits-add = Inscrire un délai
own-limits-kind = Ce qui est limité
own-limits-length = Durée
own-limits-unit = Compté en
own-limits-article = Loi et article
own-limits-remove = Laisser de côté le délai { $number }
own-limits-save = Le faire compter
own-limits-saved = Le délai compte désormais.
own-limits-one = Délai { $number }

# Où en sont les dossiers, listes nommées, conservation et élimination
column-waiting = Où il se trouve
column-moved = Dernier mouvement
cases-state-waiting_for_us = En attente chez nous
cases-state-waiting_for_others = En attente chez d’autres
cases-state-no_activity = Sans mouvement
cases-state-for_disposal = Sort à décider
cases-state-law_waits = Délais à reprendre
case-waiting = Où il se trouve
waiting-since = depuis le
waiting-for-us-incoming = le partenaire nous attend
waiting-for-us-outgoing = le requérant nous attend
waiting-by = réponse demandée pour le
today-overdue-count = { $count ->
    [one] un en retard
   *[other] { $count } en retard
  }
today-more = { $count ->
    [one] Une date de plus n’a pas tenu ici ; la liste imprimée la porte.
   *[other] { $count } dates de plus n’ont pas tenu ici ; la liste imprimée les porte toutes.
  }
today-quiet = { $count ->
    [one] Un dossier ouvert sans mouvement depuis { $days } jours
   *[other] { $count } dossiers ouverts sans mouvement depuis { $days } jours
  }
today-law-waits = { $count ->
    [one] Pour un dossier ouvert, des délais du droit en vigueur attendent d’être repris
   *[other] Pour { $count } dossiers ouverts, des délais du droit en vigueur attendent d’être repris
  }
today-law-waits-do = Les afficher
today-disposal = { $count ->
    [one] Un dossier dont le sort est à décider
   *[other] { $count } dossiers dont le sort est à décider
  }
views-title = Vos listes
views-pinned = Vos listes épinglées
views-keep = Garder cette liste…
views-name = Nom de la liste
views-problem-name = Donnez un nom à la liste.
views-pin = Épingler
views-unpin = Détacher
views-rename = Renommer…
views-remove = Supprimer la liste
case-tabs = Parties du dossier
case-tab-overview = La suite
case-tab-request = Demande
case-tab-persons = Personnes
case-tab-papers = Pièces
case-tab-decisions = Décisions
case-tab-course = Déroulement et notes
case-tab-history = Historique
case-tab-busy = une saisie est en cours ici
case-missing = Manque encore
case-missing-open = Vers la liste de contrôle
retention = Conservation
retention-no-rule = Aucune règle ne convient
retention-due = Durée écoulée
retention-by-rule = La règle seule donnerait le
retention-box-by-rule = Selon la règle du bureau :
retention-change = Conserver autrement…
retention-until-hint = Vide : la règle du bureau s’applique de nouveau.
retention-problem-reason = Dites pourquoi la règle ne convient pas.
retention-rule = Règle { $number }
retention-any-family = Toute famille
retention-any-outcome = Toute issue
retention-years = ans
retention-rule-add = Ajouter une règle
retention-rule-remove = Supprimer
settings-retention_rules-hint = Comptée du jour de la clôture. La règle la plus précise l’emporte. Sans règle, aucune date n’est montrée.
settings-box_pattern-hint = Des mots, et les emplacements year (de clôture), family, direction et partner, chacun entre accolades.
disposal-title = Dossiers dont le sort est à décider
disposal-explained = Ouvrez un dossier pour décider. La décision est consignée avec son motif et n’efface rien.
disposal-head-decides = La direction du bureau décide. Imprimez la liste et soumettez-la.
disposal-no-rule = Aucune règle de conservation n’est fixée : seuls figurent ici les dossiers qui ont leur propre date.
disposal-none = Aucun dossier clos n’est au terme de sa conservation.
disposal-free = Rien
disposal-column-reference = Dossier
disposal-column-persons = Personnes et objet
disposal-column-closed = Clos
disposal-column-keep_until = À conserver jusqu’au
disposal-column-box = Boîte
disposal-column-blocked = Obstacle
disposal-blocked-by = { $count ->
    [one] Une chose court encore dans ce dossier :
   *[other] { $count } choses courent encore dans ce dossier :
  }
disposal-decide = Décider de son sort…
disposal-deletes-nothing = Ceci consigne la décision et n’efface rien.
disposal-problem-decision = Choisissez le sort du dossier.
disposal-problem-ground = Indiquez le motif : loi et article, ou la décision qui le fonde.
disposal-expunge-next = Les valeurs sont encore dans le registre. Les retirer pour de bon est un acte distinct :
disposal-expunge-administrator = Les valeurs sont encore dans le registre. Un administrateur peut maintenant les radier.
hand-cases-print = État des dossiers ouverts de { $from }

## Actes accessoires, prorogations, envoi

count-renewals = Prorogations de délais
companions = Actes accessoires
companion-open = Ouvrir : { $record }
companion-other = Ouvrir un autre acte accessoire
companion-choose = Type d’acte accessoire
companion-proposed = Suite probable ici
companion-of = Se rattache à
companion-linked = Affaires liées
companion-none = Aucun acte accessoire pour l’instant.
new-case-record = Ce qui est enregistré
new-case-record-means = un acte accessoire n’est jamais compté comme demande
new-case-belongs-to-not = Pas rattaché à cette affaire
new-case-beside = Enregistré à côté de { $reference } et lié à elle.
cases-filter-record = Demandes et actes accessoires
cases-record-request = Demandes seulement
cases-record-companion = Tous les actes accessoires
figures-companions = Actes accessoires, jamais comptés comme demandes
deadline-send-by = À envoyer avant le
deadline-send-by-typed = { $days } jours d’acheminement selon l’annuaire
deadline-send-by-measured = { $days } jours d’acheminement, médiane de { $letters } de nos courriers
renewal-possible = Peut être prorogé de { $length } { $unit }
renewal-possible-on-request = Peut être prorogé de { $length } { $unit } si le partenaire le demande
renewal-possible-freezing = Peut être prorogé
renewal-asked = Prorogation demandée le { $date } par { $who } : non accordée, la date reste
renewal-granted = Prorogé jusqu’au { $date }
deadline-beyond-law = Dépasse ce que la loi permet : le { $date } au plus tard ({ $source })
renewal-refused = Prorogation refusée
renewal-record = Saisir une prorogation
