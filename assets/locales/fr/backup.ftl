## Sauvegardes

backup-occasion-asked = sur demande
backup-occasion-schedule = d’elle-même
backup-occasion-rekeyed = après une nouvelle clé
backup-occasion-rekeying = avant une nouvelle clé
backup-occasion-importing = avant le premier paquet d’un poste
backup-occasion-joining = avant de rejoindre une autorité
backup-occasion-taking-over = avant la reprise d’un ancien registre
backup-occasion-undoing-take-over = avant l’annulation d’une reprise
backup-occasion-expunging = avant un effacement légal
backup-occasion-upgrade = avant une nouvelle version du programme
error-backup-folder-missing = Le dossier des sauvegardes n’est pas là.
error-backup-folder-missing-advice = Insérez la clé USB, ou choisissez un autre dossier. Rien n’a été modifié.
error-backup-inside-register = Une sauvegarde dans le dossier du registre serait perdue avec lui.
error-backup-inside-register-advice = Choisissez un dossier sur un autre disque, ou une clé USB.
error-backup-no-folder = Aucun dossier de sauvegarde n’est choisi.
error-backup-no-folder-advice = Choisissez-en un : une clé USB, ou un dossier sur un autre disque.
error-backup-none-found = Il n’y a pas de sauvegarde dans ce dossier.
error-backup-none-found-advice = Choisissez le dossier des sauvegardes, ou celui dont le nom commence par COMITY.
error-backup-of-other-office = Cette sauvegarde est d’un autre registre que celui qui se trouve ici : { $authority }, { $desk }. Rien n’a été modifié.
error-backup-of-other-office-advice = Choisissez une sauvegarde du registre qui se trouve ici. Si celle-ci doit malgré tout prendre sa place, déplacez d’abord à la main le dossier du registre.
error-backup-of-another-register = Cette sauvegarde est d’un autre registre.
error-backup-of-another-register-advice = Choisissez le dossier qui appartient à celui-ci. Rien n’a été modifié.
error-backup-damaged = La sauvegarde n’a pas pu être lue en entier : elle est endommagée, ou le disque a eu une panne entre-temps. Rien n’a été mis à la place du registre.
error-backup-damaged-advice = Recommencez. Si ce message revient, cherchez une sauvegarde antérieure sur un autre disque ou une autre clé : il n’y en a pas dans ce dossier. Gardez celle-ci : une partie est peut-être lisible.
error-backup-damaged-try-earlier = La sauvegarde n’a pas pu être lue en entier : elle est endommagée, ou le disque a eu une panne entre-temps. Rien n’a été mis à la place du registre.
error-backup-damaged-try-earlier-advice = Recommencez. Si ce message revient, choisissez la précédente : { $earlier }. Gardez celle qui est endommagée : une partie est peut-être lisible.
error-backup-cut-short = Elle a pris plus de temps qu’un registre en cours de verrouillage ne peut rester ouvert ; elle a été arrêtée. Rien d’inachevé n’est resté.
error-backup-cut-short-advice = Elle reste à faire et se fera après le prochain déverrouillage. Ou faites-en une maintenant et laissez le registre ouvert jusqu’à la fin.
error-numbers-still-missing =
    { $count ->
        [one] Il manque encore un numéro.
       *[other] Il manque encore { $count } numéros.
    }
error-numbers-still-missing-advice = Saisissez de nouveau les lettres et les dossiers sous leurs numéros. Ou mettez fin au rappel en laissant ces numéros : ils restent dans la liste des numéros annulés, comme manquants depuis la restauration.
error-not-restored = Ce registre n’a pas été restauré d’une sauvegarde.
error-not-restored-advice = Un seul numéro à ne pas utiliser s’inscrit aux numéros annulés.
error-number-of-no-run = Ce n’est pas un numéro d’un livre de courrier ou de dossiers de ce poste depuis la sauvegarde.
error-number-of-no-run-advice = Tapez-le comme il figure sur le papier, avec les mots et l’année.
error-number-is-known = Le registre connaît déjà ce numéro.
error-number-is-known-advice = Cherchez le numéro le plus haut sur papier : lettres tamponnées, livre d’expédition, récépissés de la poste.
error-numbers-too-many = Plus de { $most } numéros manqueraient.
error-numbers-too-many-advice = Regardez encore le numéro. S’il est juste, notez-en d’abord un plus bas.

## La page

backup-page = Sauvegardes
backup-explained = Une copie du registre, chiffrée comme lui, sur une clé USB ou un autre disque. Elle se fait d’elle-même une fois le dossier choisi, se vérifie en s’ouvrant, et s’éclaircit : toutes pendant deux jours, une par jour pendant deux semaines, une par semaine pendant deux mois, une par mois pendant deux ans.
backup-none = Il n’y a pas de sauvegarde. Si cet ordinateur tombe en panne, tous ses dossiers sont perdus.
backup-last = Dernière sauvegarde : { $at }
backup-overdue = La sauvegarde est en retard
backup-overdue-none = Il n’y a pas encore de sauvegarde
backup-overdue-do = Insérez la clé USB, ou faites-en une maintenant
backup-failed = La dernière tentative automatique ({ $at }) a échoué : { $why }
backup-folder = Dossier
backup-folder-none = Aucun : une sauvegarde ne se fait que sur demande.
backup-folder-away = Le dossier n’est pas là ; la clé USB est peut-être retirée.
backup-choose = Choisir un dossier …
backup-forget = Aucun dossier
backup-now = Sauvegarder maintenant
backup-made = Une sauvegarde a été faite et vérifiée.
backup-verify = Vérifier la plus récente en entier
backup-whole = La sauvegarde la plus récente est entière : chaque page a été lue.
backup-broken = La sauvegarde la plus récente est endommagée. Faites-en une autre, sur une autre clé USB.
backup-list = Sauvegardes dans ce dossier
backup-at = Faite
backup-occasion = Pourquoi
backup-size = Taille
backup-entries = Écritures
backup-expunged-note = Ce qui est effacé par la loi reste dans les sauvegardes d’avant. Supprimez celles qui ne doivent pas le contenir.

## Restaurer

restore-open = Restaurer une sauvegarde
restore-explained = La sauvegarde est copiée à côté de la place du registre, ouverte et vérifiée en entier avant tout changement. Ce qui s’y trouve est gardé sous un autre nom.
restore-choose = Choisir le dossier des sauvegardes …
restore-which = Sauvegarde
restore-with = L’ouvrir avec
restore-with-passphrase = Une phrase de passe de cette époque
restore-with-sheet = La fiche de secours de cette époque
restore-staff = Compte
restore-test = L’essayer
restore-tested =
    La sauvegarde s’ouvre et est entière : { $cases ->
        [one] { $cases } dossier
       *[other] { $cases } dossiers
    }, { $entries ->
        [one] { $entries } écriture
       *[other] { $entries } écritures
    }, { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }, faite le { $at } au poste { $desk }, { $authority }.
restore-not-whole = La sauvegarde s’ouvre et n’est pas entière : { $problems }
restore-try-earlier = Choisissez la précédente : { $earlier }. Gardez celle-ci : une partie est peut-être lisible.
restore-none-earlier = Il n’y en a pas d’antérieure dans ce dossier : cherchez sur un autre disque ou une autre clé. Gardez celle-ci : une partie est peut-être lisible.
restore-last-known = Derniers numéros : { $numbers }
restore-do = La restaurer
restore-done = Le registre est restauré.
restore-kept = Ce qui s’y trouvait est gardé sous { $name }. Gardez ce dossier jusqu’à ce qu’il soit sûr que rien ne manque.
restore-cut-finished = L’ordinateur s’est arrêté pendant qu’une sauvegarde prenait la place du registre. C’est fait à présent : le registre est celui de la sauvegarde. Déverrouillez-le : la page Aujourd’hui dit ce qui peut manquer depuis cette sauvegarde.
restore-cut-undone = L’ordinateur s’est arrêté avant qu’une sauvegarde ne soit à la place du registre. Le registre est celui qui s’y trouvait ; restaurez à nouveau si c’est toujours voulu.
restore-cut-left = L’ordinateur s’est arrêté pendant qu’une sauvegarde prenait la place du registre, et autre chose se trouve maintenant à cette place. Rien n’a été déplacé. Ne supprimez aucun de ces dossiers avant d’avoir déverrouillé ce registre et vu ce qu’il contient.
restore-cut-copy = La copie de la sauvegarde se trouve dans { $name }.
restore-then-sheet = Ouvrez-le maintenant avec les chiffres de la fiche, votre nom et une nouvelle phrase de passe.
restore-working = Copie et vérification. Depuis une clé USB, cela peut prendre quelques minutes.
restored-page = Après la restauration
restored-explained = Ce registre a été restauré le { $restored } d’après la sauvegarde du { $made }. Ce qui fut enregistré entre les deux n’est pas ici. Des lettres ont pu partir avec des numéros que ce registre ne connaît pas.
restored-last-known = La sauvegarde connaît les numéros jusqu’à : { $numbers }
restored-last-known-none = La sauvegarde ne connaît aucun numéro de l’année où elle a été faite.
restored-ask = Regardez le papier : copies, livre d’expédition, récépissés de la poste. Tapez le numéro le plus haut de chaque série.
restored-number = Numéro le plus haut sur papier
restored-note = Lister ce qui manque
restored-missing = Manquants
restored-missing-explained = Saisissez de nouveau chaque lettre ou dossier sous son numéro ; il quitte alors cette liste. D’ici là, ce numéro n’est donné à rien d’autre.
restored-none-missing = Rien ne figure comme manquant.
restored-leave = Terminer le rappel et les laisser
restored-finish = Tout est saisi de nouveau
restored-finish-explained = Met fin au rappel d’Aujourd’hui. Les numéros encore manquants restent sur la liste des numéros annulés.
restored-today = Ce registre a été restauré d’une sauvegarde : cherchez les lettres dont il ne connaît pas le numéro
restored-today-do = Lister ce qui manque

## Today

protect-title = Avant de vrais dossiers
protect-explained = Établissez une fiche de secours et choisissez où vont les sauvegardes. Tant que ce n’est pas fait, chaque page et chaque impression dit FORMATION : une phrase de passe oubliée ou un disque en panne ferait perdre tous les dossiers.
protect-do = Faire les deux dans les réglages
