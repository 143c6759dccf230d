## Ce que dit une écriture d’un journal des accès

access-sign_in = a déverrouillé le registre
access-sign_out = a fermé le registre : { $what }
access-refused_sign_in = n’a pas pu déverrouiller : le compte est suspendu ou supprimé
access-failed_unlock = échec du déverrouillage pour { $name } : { $what }
access-failed_unlocks_more =
    { $count ->
        [one] { $count } autre échec de déverrouillage, seulement compté
       *[other] { $count } autres échecs de déverrouillage, seulement comptés
    }
access-failed_unlocks_gone = le fichier des échecs de déverrouillage manquait ou avait été remplacé
access-failed_unlocks_unreadable = le fichier des échecs de déverrouillage, ou une partie, n’a pas pu être lu
access-print_paper = a imprimé : { $what }
access-save_list = a enregistré dans un fichier : { $what }
access-export_bundle =
    { $count ->
        [0] a scellé un paquet pour { $name } : { $what }, aucune écriture
        [one] a scellé un paquet pour { $name } : { $what }, { $count } écriture
       *[other] a scellé un paquet pour { $name } : { $what }, { $count } écritures
    }
access-take_document_out = a sorti un document
access-give_out_card = a remis la carte de ce poste
access-export_law = a enregistré le droit propre de l’office dans des fichiers
access-print_audit = a imprimé l’audit
access-save_audit = a enregistré l’audit dans un fichier : { $what }
access-issue_sheet = a émis une feuille de secours
access-open_with_sheet = a ouvert le registre avec une feuille de secours, en tant que { $name }
access-back_up = a fait une sauvegarde
access-change_passphrase = a changé sa phrase de passe
access-log_continues =
    { $count ->
        [one] ce journal a recommencé : { $what }. Le précédent avait { $count } écriture ici
       *[other] ce journal a recommencé : { $what }. Le précédent avait { $count } écritures ici
    }
access-log_marked =
    { $count ->
        [one] l’ordinateur avait noté { $count } écriture du journal précédent : sa fin a été coupée, ou le registre a été remis
       *[other] l’ordinateur avait noté { $count } écritures du journal précédent : sa fin a été coupée, ou le registre a été remis
    }
access-clock_behind =
    { $count ->
        [one] l’horloge a été reculée : elle retardait de { $count } heure sur ce que ce poste avait noté ou écrit
       *[other] l’horloge a été reculée : elle retardait de { $count } heures sur ce que ce poste avait noté ou écrit
    }
access-log_shortened = le journal des accès de { $name } n’est pas celui que ce poste avait annoncé : { $what }, écriture { $count }
access-ask_for_log = a demandé à { $name } son journal des accès
access-send_log =
    { $count ->
        [one] a envoyé { $count } écriture de ce journal à { $name }, qui l’avait demandée
       *[other] a envoyé { $count } écritures de ce journal à { $name }, qui les avait demandées
    }
access-take_log =
    { $count ->
        [one] a repris { $count } écriture du journal des accès de { $name }
       *[other] a repris { $count } écritures du journal des accès de { $name }
    }
access-unknown = a fait ce que seule une version plus récente de ce programme sait nommer
access-no-name = un compte inconnu
access-what-as = { $what } ({ $format })

access-what-locked = verrouillé à la main
access-what-idle = personne n’était au poste
access-what-closed = la fenêtre a été fermée
access-what-page-ended = la page a cessé de fonctionner
access-what-page-keeps-ending = la page a cessé de fonctionner à plusieurs reprises et le programme s’est fermé
access-what-wrong_passphrase = phrase de passe erronée
access-what-no_such_account = compte inexistant
access-what-suspended = le compte est suspendu
access-what-wrong_sheet = une feuille de secours qui n’ouvre rien ici
access-what-replaced = remplacé
access-what-put_back = le registre a été remis ou déplacé
access-what-shortened = des écritures ont disparu
access-what-differs = une écriture a été changée
access-what-began_anew = le journal a recommencé : ce poste a été remis ou déplacé, ou son journal coupé
access-what-stick = sur une clé USB
access-what-folder = dans le dossier d’échange
access-what-summary = résumé du dossier
access-what-letter = lettre
access-what-duty_sheet = feuille de permanence
access-what-import_report = rapport d’un paquet
access-what-cases = liste des dossiers
access-what-today = dates de l’office
access-what-mail_book = registre du courrier
access-what-register_book = livre du registre
access-what-figures = chiffres annuels
access-what-files_out = dossiers papier sortis
access-what-void_numbers = numéros annulés
access-what-hand_over = liste de passation
access-what-for_disposal = dossiers à éliminer
access-what-audit = audit

## L’audit

audit-details = { $words } – { $details }
audit-happened = { $words } (le { $date })
audit-class-changes = Modifications
audit-class-overrides = Contrôles franchis
audit-class-sign_ins = Ouvertures
audit-class-failed_unlocks = Échecs de déverrouillage
audit-class-prints = Impressions
audit-class-exports = Exports
audit-class-documents = Documents sortis
audit-class-log = Le journal lui-même
audit-class-other = Clés et comptes
audit-passed = Contrôle franchi : { $gate } Motif : { $reason }
audit-source-journal = Journal
audit-source-access = Journal des accès

verify-problem-log-chain = Journal des accès de { $place }, écriture { $sequence } du { $date } ({ $action }) : son contenu, ou ce qui la précède, n’est pas ce qui avait été noté.
verify-problem-log-missing = Journal des accès de { $place }, écriture { $sequence } : elle était ici et a disparu.
verify-problem-log-signature = Journal des accès de { $place }, écriture { $sequence } du { $date } ({ $action }) : elle n’est pas signée par la personne et le poste qu’elle nomme.
verify-problem-log-shortened = Journal des accès de { $place } : il avait { $sequence } écritures, et les dernières ont disparu.
verify-problem-log-differs = Journal des accès de { $place } : l’écriture { $sequence } n’est pas celle que ce poste avait annoncée.

error-bundle-access-damaged = Ce que ce paquet dit des journaux des accès n’est pas en ordre.
error-bundle-access-damaged-advice = Rien n’a été importé. Demandez un nouveau paquet ; s’il est pareil, avertissez qui s’occupe de ce poste.

## La ligne de commande

cli-audit-line = { $date }  { $desk } · { $staff } : { $words }
cli-audit-more = Il y en a d’autres ; continuez avec --after { $after }.
cli-audit-none = Rien ne correspond.
cli-audit-ok = Chaque journal des accès présent ici est entier.
cli-audit-cut = Un journal des accès n’est PAS entier : l’ordinateur en avait noté plus d’écritures qu’il n’y en a ici.
cli-audit-failed = Des journaux des accès ne sont PAS entiers :
cli-audit-log =
    { $count ->
        [one] { $desk } : { $count } écriture
       *[other] { $desk } : { $count } écritures
    }
cli-audit-before = { $desk } : du journal précédent, { $here } écritures sont ici, et l’ordinateur en avait noté { $noted }. Le registre a été remis dans un état antérieur, ou la fin du journal a été coupée.
cli-audit-asked = La demande part avec le prochain paquet pour { $name } ; le journal vient avec son prochain paquet.
cli-audit-doubt = À examiner : { $doubt }
cli-bundle-logs-doubtful = Le journal des accès de { $name } a été coupé ou changé : il n’est pas celui que ce poste avait annoncé. Voir `audit verify`.
cli-audit-head-journal = { $desk }, journal, écriture { $entries } : { $fingerprint }
cli-audit-head-access = { $desk }, journal des accès, écriture { $entries } : { $fingerprint }
cli-audit-compared =
    { $count ->
        [0] C’est l’écriture la plus récente, { $entries } ; tout ce qui la précède est comme imprimé.
        [one] C’est l’écriture { $entries } ; tout jusqu’à elle est comme imprimé. { $count } écriture a été ajoutée depuis.
       *[other] C’est l’écriture { $entries } ; tout jusqu’à elle est comme imprimé. { $count } écritures ont été ajoutées depuis.
    }
error-audit-fingerprint-unknown = Ni journal ni journal des accès n’a ici d’écriture avec cette empreinte.
error-audit-fingerprint-unknown-advice = Comparez encore une fois les chiffres avec l’imprimé. S’ils sont justes, des écritures imprimées ont été retirées ou changées ici, ou ce poste ne les a jamais eues : demandez au poste nommé sur l’imprimé de comparer, et avertissez le chef de l’office.

## L’audit dans la fenêtre

nav-audit = Audit
audit-title = Audit : qui a fait quoi et quand
audit-open = Ouvrir l’audit : qui a fait quoi et quand
audit-count =
    { $count ->
        [0] rien à afficher
        [one] { $count } ligne affichée
       *[other] { $count } lignes affichées
    }
audit-none = Rien ne correspond. Retirez un filtre ou choisissez d’autres jours.
audit-person = Qui
audit-everybody = Tout le monde
audit-desk = Poste
audit-every-desk = Tous les postes
audit-kind = Quoi
audit-every-kind = Tout
audit-case = Dossier
audit-from = Du
audit-to = Au
audit-show = Afficher
audit-clear = Retirer les filtres
audit-column-when = Quand
audit-column-who = Qui
audit-column-what = Quoi
audit-column-about = Au sujet de
audit-more = Afficher la suite
audit-other-desks = Journaux d’accès des autres postes
audit-other-desks-note = Les ouvertures, impressions et sorties d’un autre poste y restent jusqu’à ce qu’un auditeur les demande. La demande part avec le prochain paquet vers ce poste ; son journal revient avec le paquet suivant.
audit-desk-entries =
    { $count ->
        [0] aucune entrée ici
        [one] { $count } entrée ici
       *[other] { $count } entrées ici
    }
audit-is-asked = Demandé
audit-ask = Demander son journal à { $name }
audit-asked = La demande partira avec le prochain paquet vers { $name }.
audit-no-other-desk = Il n’y a pas d’autre poste.
audit-compare = Comparer avec une impression antérieure
audit-compare-note = Chaque audit imprimé se termine par les empreintes de ses chaînes. Saisissez-en une : si elle est trouvée, tout ce qui précède cette entrée est tel qu’au jour de l’impression.
audit-fingerprint = Empreinte, 40 chiffres
audit-compare-do = Comparer
audit-heads = Empreintes du jour
print-audit = Audit
print-audit-at = Quand
print-audit-staff = Qui
print-audit-desk = Poste
print-audit-what = Quoi
print-audit-about = Au sujet de
print-audit-source = Conservé dans
print-audit-lines =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
print-audit-cut = Seules les { $count } lignes les plus récentes figurent ici. Imprimez le reste en choisissant des jours antérieurs.
print-audit-heads = Empreintes des chaînes au moment de l’établissement. Conservez cette page : saisie plus tard, une empreinte montre si quelque chose a été retiré ou modifié jusqu’à elle.
bundle-logs-doubtful = Le journal d’accès de { $name } a été écourté ou modifié : il n’est pas ce que ce poste avait annoncé. Demandez à ce poste ce qui s’est passé, et consultez l’audit.
