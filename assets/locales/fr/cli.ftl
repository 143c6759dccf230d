# Ce que dit la ligne de commande. Avec --json, rien de cela n’est affiché.

## Résultats

cli-register-created = Registre de { $authority }, poste { $desk }, créé dans { $folder }.
cli-case-registered = Dossier { $reference } enregistré.
cli-case-further = Dossier { $reference } enregistré, lié à { $with }.
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
cli-views-kept =
    { $count ->
        [0] Aucune liste n’est conservée sous un nom.
        [one] { $count } liste.
       *[other] { $count } listes.
    }
cli-document-attached = { $file } joint à { $reference } ({ $size }, SHA-256 { $hash }).
cli-document-extracted = { $file } écrit, { $bytes } octets. Ce sont les octets qui avaient été joints.
cli-card-written = Carte de ce poste écrite dans { $file }.
cli-card-fingerprint = Son empreinte, à lire à voix haute : { $fingerprint }
cli-card-admitted = { $name } admis. L’empreinte saisie est bien celle de la carte.
cli-bundle-written = { $file } écrit, { $bytes } octets, scellé pour { $name }. Vous pouvez retirer la clé USB.
cli-bundle-written-several = Fichiers écrits : { $count }, { $bytes } octets en tout, scellés pour { $name }. Vous pouvez retirer la clé USB. Ils s’importent un par un, le premier d’abord :
cli-bundle-volume = Ceci est le fichier { $number } sur { $of }.
cli-bundle-dropped =
    { $count ->
        [one] Ce qui est arrivé de { $count } document ne correspond pas à sa ligne. Cela n’a pas été gardé et sera redemandé.
       *[other] Ce qui est arrivé de { $count } documents ne correspond pas à leurs lignes. Cela n’a pas été gardé et sera redemandé.
    }
cli-bundle-left-out = Le document { $name } est endommagé dans le registre et n’a pas été transmis.
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
cli-bundle-documents-missing =
    { $count ->
        [one] Le contenu de { $count } document n’est pas ici ; le prochain paquet le demande.
       *[other] Le contenu de { $count } documents n’est pas ici ; le prochain paquet le demande.
    }
cli-bundle-set-aside = Le paquet de { $name } est noté comme mis de côté. Rien n’a été enregistré ; le fichier est intact.
cli-bundle-lost = { $file } est noté comme perdu. Le prochain paquet pour { $name } répète ce qu’il contenait.
cli-peer-waiting = { $name } : écritures non encore confirmées : { $entries }.
cli-peer-misses = Il manque à { $name } : { $gaps }.
cli-peer-holds = { $name } détient ce qui manque ici : { $gaps }.
cli-peer-forks = { $name } détient d’autres écritures sous les mêmes numéros : { $gaps }. Appelez ce poste : un registre a sans doute été copié.
cli-peer-on-the-way = En route : { $file }, écrit le { $date }.
cli-peer-lost = Tenu pour perdu : { $file }, écrit le { $date }.
cli-folder = Répertoire d’échange : { $folder }
cli-folder-none = Aucun répertoire d’échange n’est choisi.
cli-folder-left = Déposé pour les autres postes : { $file }
cli-folder-nothing = Rien de nouveau, ni dans un sens ni dans l’autre.
cli-folder-waits = Attend une personne : { $file }. Regardez-le avec « bundle inspect », puis importez-le.
cli-folder-unreadable = Illisible depuis un moment : { $file }. Il est endommagé, inachevé ou destiné à un autre poste.
cli-bundle-fork = ALERTE : deux écritures différentes portent le numéro { $entry }. Ce registre a sans doute été copié. Les deux sont conservées ; à partir de là, aucune ne compte.
cli-bundles-received =
    { $count ->
        [0] Aucun paquet n’est encore arrivé.
        [one] { $count } paquet arrivé :
       *[other] { $count } paquets arrivés :
    }
cli-bundle-received = { $id } : de { $name }, { $date }, { $outcome }
cli-bundle-by = Par { $staff }.
cli-bundle-contested = { $reference }, { $field } : { $value } ({ $staff }, { $desk })
cli-bundle-inert = Écritures de ce paquet conservées sans compter : { $count }.
cli-peer-revoked = { $name } a été révoqué le { $date } par { $staff }. Rien n’est scellé à son intention.
cli-desk-line = { $name }
cli-desk-line-own = { $name } (ce poste)
cli-desk-line-revoked = Révoqué le { $date } par { $staff }, poste { $desk } : { $reason }
cli-desk-line-fork = Son journal se divise à l’écriture { $sequence } : à partir de là, rien n’en compte.
cli-desk-revoked = { $name } est révoqué. Plus rien n’est scellé à son intention, et les partenaires reçoivent une nouvelle clé de l’autorité. Apportez vite un paquet à chaque autre poste.
cli-inert =
    { $count ->
        [0] Toutes les écritures comptent.
        [one] Une écriture est conservée sans compter.
       *[other] { $count } écritures sont conservées sans compter.
    }
cli-inert-line = { $id } : { $desk } { $sequence }, { $date }, { $staff } { $action } ({ $reference }) : { $cause }
cli-inert-again = Saisie de nouveau par { $staff }, poste { $desk }.
cli-entered-again = Saisie de nouveau comme écriture de ce poste.
cli-conflicts =
    { $count ->
        [0] Il n’y a rien à régler.
        [one] { $count } divergence à régler.
       *[other] { $count } divergences à régler.
    }
cli-conflict-line = { $id } : { $reference }, { $field }
cli-conflict-value = { $value }, saisi par { $staff } au poste { $desk }, { $date }
cli-conflict-resolved = Réglé : le champ « { $field } » de { $reference } vaut maintenant « { $value } ».
cli-summary-printed = { $reference } imprimé dans { $file }.
cli-file-written = Fichier { $file } écrit.
cli-letter-written = Lettre relative à { $reference } écrite dans { $file }. Le registre ne la conserve pas.
cli-letter-kept = Lettre relative à { $reference } écrite dans { $file }. Elle figure parmi les lettres à la signature.
cli-letter-missing = Le registre n’indique pas : { $places }. Ces endroits sont marqués […] sur la lettre ; complétez-les avant la signature.
cli-note-added = Note ajoutée à { $reference }.
cli-bring-up-set = Rappel fixé pour { $reference } : { $date }. C’est un rappel du service, pas un délai légal.
cli-card-line = { $name } : { $fingerprint }
cli-card-line-own = { $name } (ce poste) : { $fingerprint }
cli-bundle-documents =
    { $count ->
        [one] Avec { $count } document.
       *[other] Avec { $count } documents.
    }
cli-conflict-value-undated = { $value }, saisi par { $staff } au poste { $desk }
cli-leaves-protection = Quiconque obtient ce fichier peut lire la page. Supprimez-le une fois imprimé.
cli-training = FORMATION – NE PAS SAISIR DE DOSSIERS RÉELS
cli-limits-adopted = { $count ->
    [0] Aucun délai n’est adopté : les dossiers n’en montrent aucun tant que vous n’en adoptez pas.
    [one] Un délai fourni avec le programme est adopté.
   *[other] { $count } délais fournis avec le programme sont adoptés.
} { $offered ->
    [0] Aucun autre n’est proposé.
    [one] Un est proposé : « limits list » le montre avec sa source, et « limits adopt CODE » l’adopte.
   *[other] { $offered } sont proposés : « limits list » montre chacun avec sa source, et « limits adopt CODE … » adopte ceux que vous nommez.
}

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
cli-progress-creating = Création des clés et du registre …
cli-progress-rebuilding = Reconstruction à partir du journal …
cli-progress-checking = Vérification des signatures …
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

## Ce qui ne concerne que la ligne de commande

error-register-not-named = Il n’est pas dit de quel registre il s’agit.
error-register-not-named-advice = Indiquez son dossier avec --register DIR ou la variable COMITY_REGISTER.
error-no-passphrase = Aucune phrase de passe n’a été donnée et il n’y a pas de terminal où la demander.
error-no-passphrase-advice = Utilisez --passphrase-file FILE ou la variable COMITY_PASSPHRASE.
error-passphrases-differ = Les deux ne sont pas identiques. Rien n’a été fait.
error-passphrases-differ-advice = Recommencez et saisissez deux fois les mêmes mots.
error-no-state-folder = Ce compte n’a pas de dossier où Comity puisse noter jusqu’où il a écrit.
error-no-state-folder-advice = Définissez la variable HOME, ou XDG_STATE_HOME vers un dossier hors du registre.
error-json-unreadable = La ligne { $line }, colonne { $column } ne se lit pas comme un nouveau dossier : { $reason }.
error-json-unreadable-advice = « comity-cli case schema » affiche ce qui peut y figurer. Rien n’a été changé.
error-field-without-value = « { $field } » n’indique aucune valeur.
error-field-without-value-advice = Écrivez FIELD=VALUE, par exemple subject="Relevés bancaires". FIELD= vide le champ.
error-person-not-in-case = { $reference } n’a pas cette personne, ou en a deux de ce nom.
error-person-not-in-case-advice = Donnez le nom tel qu’il figure dans le dossier, ou l’identifiant affiché par « case show --json ».
error-file-ending = Le type du fichier à écrire n’est pas indiqué.
error-file-ending-advice = Terminez son nom par .pdf, .xlsx, .ods ou .csv.
error-view-unknown = Aucune liste ne s’appelle « { $name } ».
error-view-unknown-advice = `case views` dit quelles listes vous conservez à ce poste ; open, closed, urgent, conflict, waiting-for-others, waiting-for-us, no-activity et for-disposal existent pour tous.
error-view-name-of-all = « { $name } » est le nom d’une liste que tout le monde a.
error-view-name-of-all-advice = Conservez la vôtre sous un autre nom.
error-record-kind-unknown = « { $name } » n’est pas un type d’enregistrement.
error-record-kind-unknown-advice = Écrivez request, companion pour tout ce qui n’en est pas une, ou un type comme enquiry, spontaneous_information, preservation ou transit.
error-record-names-nothing = Ce dossier n’a rien de ce nom pour { $field }.
error-record-names-nothing-advice = Indiquez l’un de ceux-ci : { $known }. Si deux portent le même nom, indiquez l’identifiant donné par « case show --json ».
error-letter-ending = Le type du fichier à écrire n’est pas indiqué.
error-letter-ending-advice = Terminez son nom par .docx ou .pdf.
error-statistics-needs-file = Un classeur ou une page ne peut pas être écrit dans un terminal.
error-statistics-needs-file-advice = Nommez un nouveau fichier avec --out FICHIER.
error-statistics-needs-format = La forme des chiffres à écrire n’est pas indiquée.
error-statistics-needs-format-advice = Ajoutez --format json, csv, xlsx, ods ou pdf.
error-demo-folder-foreign = { $file } contient autre chose que ce que fait une démonstration. Rien n’a été touché.
error-demo-folder-foreign-advice = Indiquez un dossier nouveau ou vide.

## La démonstration

cli-demo-title = Comity : un dossier, deux postes, une clé USB, une page imprimée.
cli-demo-source = Le dossier est de notoriété publique : { $source }
cli-demo-step-register = 1. Deux postes d’une même autorité, { $first } et { $second }, créent chacun un registre vide.
cli-demo-step-cards = 2. Ils échangent leurs cartes. Chacun saisit l’empreinte que l’autre lui lit.
cli-demo-step-case = 3. { $first } enregistre une demande à envoyer et y joint son document.
cli-demo-step-history = 4. { $first } consigne la suite, avec les dates connues publiquement.
cli-demo-step-export = 5. { $first } scelle les nouveautés de son registre pour { $second }, dans un seul fichier.
cli-demo-step-import = 6. { $second } regarde ce que le fichier changerait, puis l’importe.
cli-demo-step-edit = 7. Les deux postes modifient le dossier chacun de son côté. Un champ est modifié aux deux.
cli-demo-step-back = 8. { $second } renvoie un fichier. Le champ à deux valeurs est signalé au poste { $first }.
cli-demo-step-resolve = 9. Une personne du poste { $first } tranche, et un dernier fichier part pour { $second }.
cli-demo-step-print = 10. { $first } imprime la fiche du dossier en trois langues.
cli-demo-desk = { $desk } : { $staff }, phrase de passe pour cet exercice « { $passphrase } »
cli-demo-reads = { $name } lit à voix haute : { $fingerprint }
cli-demo-admits = { $desk } saisit ce qu’il entend. C’est juste : { $name } est admis.
cli-demo-event = { $date } : { $what }
cli-demo-again = Le même fichier encore une fois :
cli-demo-writes = { $desk } écrit { $field } : { $value }
cli-demo-agree = Les deux registres contiennent la même chose : { $hash }
cli-demo-checked = Les deux sont intacts et, refaits à partir de leurs journaux, contiennent la même chose.
cli-demo-where = Où tout se trouve :
cli-demo-where-registers = deux registres : { $first } et { $second }
cli-demo-where-bundle = fichier scellé : { $file }
cli-demo-where-page = page imprimée : { $file }
cli-demo-done =
    { $seconds ->
        [one] Terminé en { $seconds } seconde.
       *[other] Terminé en { $seconds } secondes.
    }

## La fiche d’un dossier, sur papier ou à l’écran

print-act-by = à faire au plus tard le { $date }, dernier jour ouvré
print-act-by-start = à faire au plus tard le { $date }, jour où il a commencé
print-field-and-value = { $field } : { $value }
print-number = { $count }
print-bring-ups-not-law = Les rappels sont fixés par ce service. Aucune loi ni aucun traité ne fixe ces dates.
print-document-not-here = son contenu n’est pas parvenu à ce poste

## Clôturer, annuler, lettres, chiffres

cli-case-closed = { $reference } clôturé.
cli-case-reopened = { $reference } rouvert. Il garde son numéro et se trouve à l’étape « { $stage } ».
cli-matters-open =
    { $count ->
        [one] { $count } point était encore ouvert :
       *[other] { $count } points étaient encore ouverts :
    }
cli-undone = Annulé dans { $reference } : « { $action } » du { $date }.
cli-undone-without-case = Annulé : « { $action } » du { $date }.
cli-undo-would = La dernière action était « { $action } » du { $date }.
cli-letter-booked = Inscrit sous { $number }.
cli-letters-found =
    { $count ->
        [0] Aucune lettre trouvée.
        [one] { $count } lettre.
       *[other] { $count } lettres.
    }
cli-numbers-found =
    { $count ->
        [0] Le registre de cette année n’a aucune ligne.
        [one] { $count } ligne.
       *[other] { $count } lignes.
    }
cli-figures-title = { $unit }, du { $from } au { $to }
cli-figures-not-balanced = NON ÉQUILIBRÉ
cli-figures-breaking = Ces dossiers empêchent le tableau d’être équilibré :
cli-figures-breaking-line = { $reference } : { $why }
cli-figures-enquiries =
    { $count ->
        [one] { $count } consultation informelle dans cette période. Elles ne sont jamais comptées.
       *[other] { $count } consultations informelles dans cette période. Elles ne sont jamais comptées.
    }
cli-figures-undated =
    { $count ->
        [one] { $count } dossier sans date de réception ni d’envoi compte dès sa première étape ou sa saisie.
       *[other] { $count } dossiers sans date de réception ni d’envoi comptent dès leur première étape ou leur saisie.
    }
cli-cases-partial = Aucun dossier ne contient tous les mots. Ceux-ci en ont le plus dans un nom ou une référence.
cli-matters-none = Rien ne restait ouvert.
cli-number-given = Le dossier porte désormais le numéro { $reference }. L’ancien numéro permet toujours de le retrouver.
cli-letter-moved = Le courrier { $number } appartient désormais à { $reference }.

# import
cli-import-column = « { $header } » : { $field }.
cli-import-column-guessed = « { $header } » : peut-être { $field }.
cli-import-column-kept = « { $header } » est conservée telle quelle.
cli-import-question = À décider : { $question }
cli-import-row = { $place } ({ $reference }) : { $result }. { $why }
cli-import-would-take = Seraient reprises : { $taken }. Douteuses : { $doubtful }. Refusées : { $refused }. Pas un dossier ou déjà là : { $skipped }. Rien n’a été écrit.
cli-import-taken = Reprises : { $taken }. Douteuses : { $doubtful }. Refusées : { $refused }. Pas un dossier ou déjà là : { $skipped }.
cli-import-id = Reprise { $id } ; elle peut être annulée sous ce nom.
cli-import-nothing-new = Rien de nouveau ; rien n’a été écrit.
cli-import-undone = Annulés : { $undone }. Restent, parce que quelqu’un y a travaillé depuis : { $kept }.
cli-import-map-saved = Table de correspondance écrite dans { $file }.
cli-import-line = { $id } : { $file }, { $date }, dossiers : { $cases }
cli-import-line-undone = { $id } : { $file }, { $date }, dossiers : { $cases }, annulée
cli-import-line-interrupted = { $id } : { $file }, { $date }, dossiers jusqu’ici : { $cases } ; interrompue, reprenez le fichier pour continuer

## Effacement en application de la loi

cli-expunged =
    { $count ->
        [one] { $count } valeur de { $reference } effacée ici. C’est irrévocable.
       *[other] { $count } valeurs de { $reference } effacées ici. C’est irrévocable.
    }
cli-expunged-everywhere = Tous les postes de l’autorité ont dit détenir l’acte.
cli-expunged-not-yet = Peut encore se trouver au poste { $desk } : il n’a pas dit détenir l’acte. Apportez-lui un paquet.
cli-expunged-backups = Les sauvegardes, impressions et exports antérieurs le contiennent encore ; détruisez-les ou remplacez-les à la main.
cli-expungings =
    { $count ->
        [0] Rien n’a été effacé.
        [one] { $count } acte d’effacement :
       *[other] { $count } actes d’effacement :
    }
cli-expunging-line = { $date }, { $reference }, valeurs : { $count }, par { $staff } au poste { $desk }, au motif suivant : { $ground }
cli-record-added = { $kind } : ajouté à { $reference }.
cli-record-fields = Obligatoires : { $needed }
cli-record-fields-also = Facultatifs : { $further }
cli-record-field-choices = { $field } est l’un de ces codes : { $codes }
cli-gates-none = Rien n’est demandé avant cette étape.
cli-gate = { $state } · { $question } ({ $code } ; { $strength } : { $source })
cli-gate-wanting = Manque : { $facts }
cli-gate-pass = Pour passer outre, avec le motif : { $option }
cli-gate-pass-freely = Pour passer outre : { $option }
cli-gate-question = { $question } ({ $code } : { $answers })
cli-sample-passed = Données d’exemple : aucun dossier derrière.
cli-limit = { $code } · { $state } · { $length } · { $effect } ({ $source } ; { $sure })
cli-eligibility = { $person }, { $rule } : { $result }. { $source }
cli-condition = { $person }, { $code } { $condition } : { $state }. { $source }
cli-condition-finding =   { $on }, { $by } : { $ground }
cli-checklist-item = { $code } { $item } : { $answer }. { $need }. { $source }
cli-checklist-none = Aucune liste des fichiers de droit ne demande quoi que ce soit dans ce dossier.
cli-case-in-error = { $reference } est marqué comme saisi par erreur : il reste dans l’historique et ne compte plus.
cli-row-in-error = La ligne est marquée comme saisie par erreur dans { $reference } : elle reste dans l’historique et ne compte plus.
cli-error-taken-back = La marque est retirée dans { $reference } : ce qui était marqué compte de nouveau.

cli-case-kept = { $reference } est conservé jusqu’au { $date }.
cli-case-disposed = Le sort de { $reference } est consigné : { $decision }. Rien n’a été effacé.
## Directory, treaties, law of the office

cli-office-rows = Fiches : { $count } ; à revérifier : { $stale }
cli-office-row = { $id } · { $states } · { $name } ({ $kind }), vérifié le { $checked }
cli-office-row-unchecked = { $id } · { $states } · { $name } ({ $kind }), jamais vérifié
cli-office-row-in-error = { $id } est marqué comme saisi par erreur.
cli-office-kind = { $kind } : { $count } champs
cli-treaty-rule =   { $id } · { $kind } : { $article }
cli-treaty-refused =   Inutilisable comme droit ici : { $reason }
cli-law-rows = Règles adaptées : { $count }
cli-law-row = { $kind } { $code } · { $staff }, { $date } : { $reason }
cli-law-row-taken-back = { $kind } { $code } · retirée par { $staff }, { $date } : { $reason }
cli-law-difference =   { $key } : { $before } → { $after }
cli-law-refused = Inutilisable ici : { $file }, ligne { $line }, colonne { $column } : { $reason }. Ce qui valait avant vaut toujours.
cli-law-would-change = Règles qui changeraient : { $count }. Rien n’a été écrit.
cli-law-changed = Règles changées : { $count }
cli-law-taken-back = { $kind } { $code } est comme à l’origine.
cli-law-limit-entered = { $article } : délai enregistré. Il compte dans tout nouveau dossier concerné ; les dossiers ouverts suivent dès que quelqu’un l’accepte : law plan, law accept.
cli-law-exported = { $count } fichiers écrits dans { $folder }.
cli-law-plan-case = { $reference }, calculée avec { $version } :

## Personnes de plusieurs dossiers

cli-person-unknown = Personne dans le registre ne ressemble à cette personne.
cli-person-known = { $strength } : { $person } – { $reasons }
cli-person-pair = { $strength } : { $first } et { $second } – { $reasons }
cli-person-joined = Inscrit : la même personne. « undo » ou « person part » pour revenir dessus.
cli-person-parted = Inscrit : ce n’est finalement pas la même personne.
cli-person-apart = Inscrit : deux personnes. « undo » ou « person unsay » pour revenir dessus.
cli-person-unsaid = Retiré ; le rapprochement pourra être proposé de nouveau.
cli-person-added = { $name } ajouté à { $reference }.
error-person-may-be-known = Une personne du registre est peut-être celle-ci : { $persons }.
error-person-may-be-known-advice = Dites laquelle : same_as=ID, ou other_than=ID s’il s’agit d’une autre ; dans un fichier, comme champs de la personne. Ou ajoutez la personne quand même avec --anyway.
error-one-person-needed = --person désigne la seule personne d’un fichier, et celui-ci n’en a aucune ou en a plusieurs.
error-one-person-needed-advice = Inscrivez same_as avec l’identifiant dans le fichier, pour chaque personne connue.

cli-prompt-first-passphrase = La personne tape une première phrase de passe (au moins { $minimum } caractères) :
cli-prompt-old-passphrase = Phrase de passe jusqu’ici :
cli-staff-line = { $name } · { $role } · { $desk } · { $id }
cli-staff-line-suspended = Suspendu : { $reason }
cli-staff-line-removed = Retiré par { $staff }, poste { $desk } : { $reason }
cli-staff-line-lost-key = Sans clé à ce poste : un retrait l’a supprimée, puis s’est révélé sans effet. { $name } ne peut pas ouvrir le registre. Pour lui redonner accès : « staff remove { $id } --reason … », puis « staff add ».
cli-absence-line = { $kind } : { $who } ({ $desk }) à la place de { $away }, { $from } – { $until } · { $id }
cli-absence-struck = Rayé : { $reason }
cli-staff-added = { $name } a maintenant un compte.
cli-staff-role = { $name } : { $role }.
cli-staff-suspended = { $name } est suspendu. Apportez vite un paquet à chaque autre poste.
cli-staff-restored = { $name } peut de nouveau déverrouiller.
cli-staff-removed = { $name } est retiré, et ce registre a une nouvelle clé. Apportez vite un paquet à chaque autre poste.
cli-staff-passphrase = La phrase de passe est changée.

cli-prompt-recovery-code = Tous les chiffres de la fiche de secours :
cli-prompt-recovery-groups = Groupes { $groups } de la fiche qui vient d’être établie, ou tous ses chiffres :
cli-recovery-line = Fiche { $number } · { $desk } · { $standing }
cli-recovery-issued = La fiche { $number } a été écrite dans { $file }. Imprimez-la deux fois et supprimez le fichier : qui le lit peut ouvrir le registre.
cli-recovery-to-check = Elle compte dès qu’une partie en a été retapée d’après le papier : « recovery check ».
cli-recovery-checked = La fiche est juste, et en vigueur.
cli-recovery-revoked = La fiche { $number } est révoquée, et le registre a une nouvelle clé.
cli-recovery-opened = { $name } est maintenant administrateur, avec la nouvelle phrase de passe.
cli-backup-line = { $name } · { $at } UTC · { $why }
cli-backup-folder = Les sauvegardes vont dans { $folder }.
cli-backup-not-due = Aucune sauvegarde n’a été faite : ce n’est pas le moment, ou le dossier n’est pas là.
cli-restored-missing =
    { $count ->
        [one] Un numéro manque : { $numbers }
       *[other] { $count } numéros manquent : { $numbers }
    }
cli-restored-left =
    { $count ->
        [one] Le rappel est terminé. Un numéro reste manquant et figure dans la liste des numéros annulés.
       *[other] Le rappel est terminé. { $count } numéros restent manquants et figurent dans la liste des numéros annulés.
    }
cli-restore-then-open = Ouvrez-le maintenant avec la fiche : « recovery open --staff NOM ».
cli-restore-numbers = Notez ensuite les numéros les plus hauts sur papier : « backup missing NUMÉRO ».
