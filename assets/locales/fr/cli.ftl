# Ce que dit la ligne de commande. Avec --json, rien de cela n’est affiché.

## Résultats

cli-register-created = Registre de { $authority }, poste { $desk }, créé dans { $folder }.
cli-case-registered = Dossier { $reference } enregistré.
cli-case-changed =
    { $count ->
        [one] { $count } champ modifié dans { $reference }.
       *[other] { $count } champs modifiés dans { $reference }.
    }
cli-step-recorded = Étape « { $stage } » consignée pour { $reference }.
cli-cases-found =
    { $count ->
        [0] Aucun dossier trouvé.
        [one] { $count } dossier.
       *[other] { $count } dossiers.
    }
cli-cases-shown = { $shown } sur { $count } affichés.
cli-document-attached = { $file } joint à { $reference } ({ $size }, SHA-256 { $hash }).
cli-document-extracted = { $file } écrit, { $bytes } octets. Ce sont les octets qui avaient été joints.
cli-card-written = Carte de ce poste écrite dans { $file }.
cli-card-fingerprint = Son empreinte, à lire à voix haute : { $fingerprint }
cli-card-admitted = { $name } admis. L’empreinte saisie est bien celle de la carte.
cli-bundle-written = { $file } écrit, { $bytes } octets, scellé pour { $name }. Vous pouvez retirer la clé USB.
cli-bundle-holds =
    { $entries ->
        [one] Il contient { $entries } écriture.
       *[other] Il contient { $entries } écritures.
    }
cli-bundle-from = De { $name }, écrit le { $date }.
cli-bundle-would-change = Nouveaux dossiers : { $new }. Modifiés : { $changed }. Inchangés : { $same }. Champs à deux valeurs : { $conflicts }.
cli-bundle-imported = Importé. Nouveaux dossiers : { $new }. Modifiés : { $changed }. Inchangés : { $same }. Champs à deux valeurs : { $conflicts }.
cli-bundle-nothing-new = Rien n’a changé : toutes les écritures étaient déjà là.
cli-bundle-joins = Ce registre est vide et rejoindrait l’autorité { $authority }.
cli-bundle-missing = Il manque encore : { $gaps }.
cli-bundle-nothing-missing = Il ne manque rien.
cli-conflicts =
    { $count ->
        [0] Aucun champ n’a deux valeurs.
        [one] { $count } champ a deux valeurs.
       *[other] { $count } champs ont deux valeurs.
    }
cli-conflict-line = { $id } : { $reference }, { $field }
cli-conflict-value = { $value }, saisi par { $staff } au poste { $desk }, { $date }
cli-conflict-resolved = Réglé : le champ « { $field } » de { $reference } vaut maintenant « { $value } ».
cli-summary-printed = { $reference } imprimé dans { $file }.
cli-training = FORMATION – NE PAS SAISIR DE DOSSIERS RÉELS

## Vérification, reconstruction, informations

cli-verify-ok = Le registre est intact : chaque écriture est vérifiée, chaque signature est valable.
cli-verify-failed = Le registre n’est PAS intact :
cli-verify-entries =
    { $count ->
        [one] { $count } écriture vérifiée.
       *[other] { $count } écritures vérifiées.
    }
cli-rebuild-same = Reconstruit à partir du journal. Le contenu est le même qu’avant.
cli-rebuild-differs = Reconstruit à partir du journal. Le contenu n’est PAS le même qu’avant : le registre était endommagé et correspond maintenant au journal.
cli-info-authority = Autorité : { $authority } ({ $state })
cli-info-desk = Poste : { $desk }
cli-info-staff = Déverrouillé par : { $staff }
cli-info-time-zone = Fuseau horaire : { $zone }
cli-info-cases = Dossiers : { $count }
cli-info-entries = Écritures du journal : { $count }
cli-info-documents = Documents : { $count }
cli-info-content-hash = Empreinte du contenu : { $hash }
cli-info-head = Tête du journal : { $head }
cli-info-law = Fichiers de droit : { $version }
cli-info-gap = Il manque : { $gap }
cli-info-no-gaps = Aucune lacune.
cli-history-line = { $date } : { $staff }, { $desk }, { $action }
cli-history-change = { $field } : { $was } → { $now }
cli-empty-value = (vide)

## Avancement et questions

cli-progress-unlocking = Déverrouillage …
cli-progress-reading = Lecture de { $file } …
cli-progress-checking = Vérification des signatures …
cli-progress-importing =
    { $count ->
        [one] Importation de { $count } écriture …
       *[other] Importation de { $count } écritures …
    }
cli-progress-sealing = Scellement pour { $name } …
cli-progress-printing = Mise en page …
cli-progress-sample =
    { $count ->
        [one] { $count } dossier d’exemple créé …
       *[other] { $count } dossiers d’exemple créés …
    }
cli-sample-filled =
    { $count ->
        [one] Le registre contient { $count } dossier de plus. Il est inventé.
       *[other] Le registre contient { $count } dossiers de plus. Tous sont inventés.
    }
cli-prompt-passphrase = Phrase de passe :
cli-prompt-new-passphrase = Nouvelle phrase de passe, au moins { $minimum } caractères :
cli-prompt-again = La même encore une fois :
cli-prompts-differ = Les deux ne sont pas identiques. Rien n’a été fait.
cli-no-passphrase = Aucune phrase de passe n’a été donnée et il n’y a pas de terminal où la demander. Utilisez --passphrase-file FICHIER ou la variable COMITY_PASSPHRASE.
cli-which-staff = Ce registre a plusieurs comptes. Indiquez qui le déverrouille : --staff NOM ou la variable COMITY_STAFF.
cli-file-exists = { $file } existe déjà et n’a pas été remplacé.

## La démonstration

cli-demo-title = Comity : un dossier, deux postes, une clé USB, une page imprimée.
cli-demo-source = Le dossier est de notoriété publique ; les faits viennent de { $file }.
cli-demo-step-register = 1. Le poste du ministère crée son registre.
cli-demo-step-case = 2. Il enregistre une demande reçue sur papier, avec ses personnes et un document.
cli-demo-step-second-desk = 3. Le poste du port crée son propre registre, vide.
cli-demo-step-cards = 4. Les deux postes échangent leurs cartes. Chacun saisit l’empreinte que l’autre lui lit.
cli-demo-step-export = 5. Le poste du ministère scelle les nouveautés de son registre pour le poste du port, dans un seul fichier.
cli-demo-step-import = 6. Le poste du port regarde ce que le fichier changerait, puis l’importe.
cli-demo-step-edit = 7. Les deux postes modifient le dossier chacun de son côté. Un champ est modifié aux deux.
cli-demo-step-back = 8. Le poste du port renvoie un fichier. Le champ à deux valeurs est signalé au ministère.
cli-demo-step-resolve = 9. Une personne du ministère tranche, et un dernier fichier part pour le port.
cli-demo-step-print = 10. Le poste du ministère imprime la fiche du dossier.
cli-demo-agree = Les deux registres contiennent la même chose : { $hash }
cli-demo-disagree = Les registres diffèrent. Cela ne doit pas arriver.
cli-demo-where = Où tout se trouve :
cli-demo-where-registers = les deux registres : { $first } et { $second }
cli-demo-where-bundle = le fichier scellé : { $file }
cli-demo-where-page = la page imprimée : { $file }
cli-demo-done =
    { $seconds ->
        [one] Terminé en { $seconds } seconde.
       *[other] Terminé en { $seconds } secondes.
    }

## La fiche d’un dossier, sur papier ou à l’écran

print-deadline-met = respectée
print-act-by = à faire au plus tard le { $date }, dernier jour ouvré
print-field-and-value = { $field } : { $value }
print-bring-ups-not-law = Les rappels sont fixés par ce service. Aucune loi ni aucun traité ne fixe ces dates.
print-document-not-here = son contenu n’est pas parvenu à ce poste
