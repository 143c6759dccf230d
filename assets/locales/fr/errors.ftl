# Ce qui n’a pas marché et ce qu’il faut faire : error-<code> et error-<code>-advice, toujours les deux.

## Ce qui a été saisi

error-unknown-family = Cette famille de dossiers n’est pas connue du registre.
error-unknown-family-advice = Choisissez dans la liste : extradition, entraide judiciaire, transfèrement d’une personne condamnée.
error-unknown-direction = Ce n’est pas un sens.
error-unknown-direction-advice = Indiquez si la demande est reçue ou envoyée : « incoming » (reçue) ou « outgoing » (envoyée).
error-unknown-state = Cet État n’est pas connu du registre.
error-unknown-state-advice = Choisissez l’État dans la liste ou saisissez son code à deux lettres, par exemple FR.
error-unknown-instrument = Cet instrument n’est pas connu du registre.
error-unknown-instrument-advice = Choisissez dans la liste. Si le vôtre n’y figure pas, prenez « autre » et écrivez son nom.
error-unknown-channel = Cette voie de transmission n’est pas connue du registre.
error-unknown-channel-advice = Choisissez dans la liste, par exemple la voie diplomatique.
error-unknown-stage = Ce n’est pas une étape de ce type de dossier.
error-unknown-stage-advice = Ouvrez le dossier et choisissez parmi les étapes proposées.
error-unknown-field = « { $field } » ne peut pas être rempli ainsi : ce champ n’existe pas ici, ou la valeur ne fait pas partie de ses choix.
error-unknown-field-advice = Choisissez une valeur dans la liste de ce champ. En ligne de commande, vérifiez l’orthographe. Rien n’a été modifié.
error-unknown-measure = Cette nature de mesure n’est pas connue du registre.
error-unknown-measure-advice = Choisissez dans la liste, par exemple l’audition d’un témoin.
error-unknown-role = Une personne n’a pas cette qualité dans cette famille de dossiers.
error-unknown-role-advice = Choisissez dans la liste, par exemple suspect, témoin ou personne condamnée.
error-unknown-time-zone = Ce fuseau horaire n’est pas connu du registre.
error-unknown-time-zone-advice = Choisissez dans la liste. Les fuseaux portent le nom d’un continent et d’une ville, par exemple Africa/Tunis.
error-field-fixed = « { $field } » ne peut plus être modifié une fois le dossier enregistré.
error-field-fixed-advice = Si c’est inexact, signalez ce dossier comme saisi par erreur en disant pourquoi, et enregistrez-le de nouveau.
error-our-role-needed = Le registre doit connaître notre rôle : sommes-nous l’État de condamnation ou l’État d’exécution ?
error-our-role-needed-advice = Choisissez l’un des deux. Les étapes et les pièces en découlent, quel que soit l’auteur de la demande.
error-one-case-each = Une demande d’extradition est un dossier au sujet d’une seule personne recherchée.
error-one-case-each-advice = Enregistrez un dossier par personne et liez-les comme demandes de la même note, ou donnez un autre rôle à cette personne.
error-further-not-needed = Un seul dossier réunit toutes les personnes visées par cette note.
error-further-not-needed-advice = Ajoutez la personne au dossier.
error-further-case-closed = Le dossier { $reference } de cette note est clôturé.
error-further-case-closed-advice = Rouvrez-le si la demande continue. Si une autre personne avait été oubliée, enregistrez un nouveau dossier et liez les deux comme demandes de la même note.
error-further-same-person = La note a déjà un dossier pour cette personne : { $reference }.
error-further-same-person-advice = Continuez dans ce dossier. S’il s’agit de quelqu’un d’autre qui lui ressemble, dites que c’est une autre personne ; en ligne de commande avec other_than et l’identifiant qu’indique « person known ».
error-role-not-said = À quel titre cette personne figure-t-elle au dossier ?
error-role-not-said-advice = Une demande d’extradition vise une seule personne recherchée. Dites s’il s’agit de la personne recherchée, d’un proche, d’un témoin ou de quelqu’un d’autre ; rien de ce que vous avez saisi n’est perdu.
error-reason-without-words = Un motif demande des mots ; des signes ou des chiffres seuls n’en donnent aucun.
error-reason-without-words-advice = Écrivez en quelques mots pourquoi vous passez outre.
error-agreement-how = Dites qui en est convenu, et comment.
error-agreement-how-advice = Par exemple « Échange de lettres des deux ministères ». Si les États n’en sont pas convenus, laissez le champ vide.
error-agreed-before-adoption = { $instrument } a été adoptée le { $date } ({ $source }) : personne n’a pu convenir de sa procédure auparavant.
error-agreed-before-adoption-advice = Vérifiez sur la pièce le jour de l’accord ; rien de ce que vous avez saisi n’est perdu.
error-length-zero = « { $field } » doit être 1 ou plus.
error-length-zero-advice = Écrivez combien de jours ou de mois l’article prévoit. S’il n’en prévoit aucun, il n’y a pas de délai à saisir.
error-article-twice = { $article } est saisi deux fois pour la même chose, avec des durées différentes.
error-article-twice-advice = Gardez l’un des deux, ou précisez le paragraphe dans chacun.
error-person-not-meant = { $name } n’est pas la personne visée par cette demande.
error-person-not-meant-advice = Les conditions et la peine s’examinent pour la personne à transférer. Choisissez cette personne, ou corrigez la qualité.
error-whose-step = Cette étape concerne une personne, et le dossier en concerne plusieurs.
error-whose-step-advice = Indiquez de qui il s’agit. Avant de clore un dossier, enregistrez d’abord cette étape pour chaque personne.
error-number-pattern = Les références formées sur ce modèle ne seraient pas distinctes, ou pas lisibles.
error-number-pattern-advice = Gardez les éléments entre accolades : famille, sens, année et, dans tous les cas, numéro.
error-impossible-date = Ce qui figure dans « { $field } » n’est pas une date.
error-impossible-date-advice = Écrivez l’année, le mois et le jour, par exemple 2026-03-02. Si le jour n’est pas connu, 2026-03 ou 2026 suffit.
error-not-a-number = « { $field } » doit être un nombre entier.
error-not-a-number-advice = Écrivez des chiffres seulement, par exemple 12.
error-impossible-time = Ce qui figure dans « { $field } » n’est pas une heure.
error-impossible-time-advice = Écrivez les heures et les minutes, par exemple 21:40.
error-reference-void = Ce numéro a été annulé et le reste.
error-reference-void-advice = Attribuez un autre numéro, ou laissez le champ vide : le registre attribue le suivant.
error-void-number-of-no-run = Ce numéro n’entre dans aucun registre du courrier ni aucune série de dossiers de cette autorité.
error-void-number-of-no-run-advice = Tapez-le comme il figure sur le papier, avec ses mots, son année et son numéro d’ordre. Si l’autorité numérote autrement, corrigez d’abord le modèle dans les paramètres.
error-book-number-taken = Le registre du courrier contient déjà une lettre sous ce numéro.
error-book-number-taken-advice = Cherchez ce numéro dans le registre du courrier, ou laissez le champ vide : le registre attribue le suivant.
error-letter-not-outgoing = Cette lettre est arrivée ; seule une lettre au départ est soumise, signée et expédiée.
error-letter-not-outgoing-advice = Rédigez une réponse depuis la page du dossier.
error-letter-signed = Cette lettre est signée : son contenu est fixé.
error-letter-signed-advice = Qui peut signer retire la signature ; on peut alors la modifier et la signer de nouveau. Pour une lettre déjà partie, écrivez-en une autre.
error-letter-has-gone = Cette lettre est partie : son contenu, sa signature, sa numérisation et son numéro restent.
error-letter-has-gone-advice = Écrivez une autre lettre, ou rayez celle-ci comme saisie par erreur.
error-dispatched-before-signed = La lettre ne peut pas être partie avant le jour de sa signature.
error-dispatched-before-signed-advice = Indiquez le jour du départ : celui de la signature ou un jour suivant. Si le jour de la signature est faux, qui peut signer retire la signature avant que la lettre parte.
error-letter-signed-already = Cette lettre est signée. Un autre nom ou un autre jour, c’est une autre signature.
error-letter-signed-already-advice = Qui peut signer retire la signature, puis la lettre est relue et signée de nouveau.
error-letter-unread = Une lettre est signée par qui l’a lue, avec tout ce qu’elle contient.
error-letter-unread-advice = Lisez la lettre et signez-la de nouveau.
error-letter-changed-since = La lettre a changé depuis que vous l’avez lue. Rien n’a été signé.
error-letter-changed-since-advice = Relisez-la telle qu’elle est maintenant, puis signez-la.
error-letter-by-its-step = Une lettre est présentée, signée et expédiée par l’étape prévue, non en écrivant qu’elle l’a été.
error-letter-by-its-step-advice = Ouvrez la lettre dans son dossier ou parmi les lettres à signer, et consignez-y l’étape.
error-letter-not-signed = Cette lettre n’est pas signée.
error-letter-not-signed-advice = Il n’y a pas de signature à retirer. Son texte peut être modifié tel quel.
error-date-malformed = « { $text } » n’est pas écrit comme une date.
error-date-malformed-advice = Écrivez l’année, le mois et le jour, par exemple 2026-03-02. Si le jour n’est pas connu, 2026-03 ou 2026 suffit.
error-date-impossible = Le jour « { $text } » n’existe pas.
error-date-impossible-advice = Comparez le jour et le mois avec la pièce.
error-date-calendar = « { $text } » n’est pas un calendrier connu de ce registre.
error-date-calendar-advice = N’indiquez pas de calendrier pour les dates du calendrier ordinaire.
error-day-to-come = Ce jour n’est pas encore venu, et ce champ dit ce qui a eu lieu.
error-day-to-come-advice = Comparez-le à la pièce : un chiffre est peut-être faux. Si le jour est juste, c’est la date de cet ordinateur qui est fausse. Ce qui est prévu est une date du dossier ou un rappel. Rien de ce que vous avez saisi n’est perdu.
error-day-long-ago = Ce jour est antérieur à 1900.
error-day-long-ago-advice = Comparez-le à la pièce : un chiffre de l’année est peut-être faux. Rien de ce que vous avez saisi n’est perdu.
error-end-before-start = La fin précède le début.
error-end-before-start-advice = Comparez les deux dates avec la pièce ; elles sont peut-être inversées.
error-received-before-dated = La demande aurait été reçue avant d’être datée.
error-received-before-dated-advice = Comparez les deux dates à la pièce : un chiffre est peut-être faux, ou elles sont inversées.
error-closed-before-received = Le dossier serait clos avant d’avoir été reçu.
error-closed-before-received-advice = Comparez ce jour à la date de réception ; l’un des deux est faux. Rien de ce que vous avez saisi n’est perdu.
error-text-too-long = Ce texte est trop long pour un seul enregistrement. Il n’a pas été enregistré ; il est toujours sous vos yeux.
error-text-too-long-advice = Raccourcissez-le, ou joignez le texte long au dossier comme document.
error-empty-required = Le champ « { $field } » ne peut pas rester vide.
error-empty-required-advice = Remplissez-le. Les autres champs gardent ce que vous avez saisi.
error-reference-taken = Cette référence appartient déjà à un autre dossier.
error-reference-taken-advice = Laissez le champ vide pour recevoir le prochain numéro libre, ou consultez d’abord l’autre dossier : c’est peut-être la même demande.
error-reference-not-found = Aucun dossier ne porte la référence { $reference }.
error-reference-not-found-advice = Vérifiez le numéro, ou cherchez un nom ou la référence du partenaire.
error-row-not-found = Ce que vous vouliez modifier ne se trouve pas dans ce registre.
error-row-not-found-advice = Rouvrez le dossier. S’il vient d’un autre poste, demandez à ce poste son prochain paquet.
error-agreed-day-needed = Indiquez le jour où les deux États en sont convenus.
error-agreed-day-needed-advice = Sans sa date, l’accord ne rend aucun paragraphe applicable. Si le jour n’est pas connu, le mois ou l’année suffit. Rien de ce que vous avez saisi n’est perdu.
error-no-limit-needed = Rien dans ce dossier n’attend la saisie d’un délai.
error-no-limit-needed-advice = Pour une date à vous, fixez plutôt un rappel.

## Deux personnes, un champ

error-conflict-first = Le champ « { $field } » contient deux valeurs, saisies à deux postes.
error-conflict-first-advice = Décidez d’abord laquelle est juste, sur la page du dossier ou avec : comity-cli conflict resolve { $conflict } VALEUR
error-conflict-not-found = Aucune divergence n’a l’identifiant { $id }.
error-conflict-not-found-advice = Elle est peut-être déjà réglée. La liste des divergences montre ce qui reste ; de même : comity-cli conflict list
error-conflict-newer = Une autre valeur est arrivée depuis que cette divergence vous a été montrée. Rien n’a été réglé.
error-conflict-newer-advice = Regardez l’ensemble, puis choisissez de nouveau. Votre saisie est toujours là.
error-conflict-no-choice = Ce n’est aucun des choix de cette divergence.
error-conflict-no-choice-advice = Choisissez l’un de ceux qui sont affichés.
error-in-two-stages = Le dossier { $reference } est à deux étapes : deux postes l’ont fait avancer sans le savoir l’un de l’autre.
error-in-two-stages-advice = Choisissez d’abord l’étape qui vaut, sur la page du dossier ou avec : comity-cli conflict resolve { $conflict } ÉTAPE
error-reference-given-twice = Deux dossiers portent le numéro { $reference } : { $cases }.
error-reference-given-twice-advice = Désignez celui que vous voulez par son identifiant. « comity-cli conflict list » montre les deux ; régler la divergence donne à l’un d’eux un nouveau numéro.
error-seen-out-of-date = Quelqu’un d’autre a fait une modification pendant que vous aviez ceci ouvert. Votre saisie n’a pas été enregistrée ; elle est toujours sous vos yeux.
error-seen-out-of-date-advice = Lisez d’abord la nouvelle valeur, puis enregistrez de nouveau la vôtre si elle est toujours juste.

## Le registre et son répertoire

error-not-unlocked = Le registre est verrouillé.
error-not-unlocked-advice = Déverrouillez-le avec votre phrase de passe. Ce que vous avez saisi est conservé.
error-not-permitted = Votre rôle ne permet pas cette action.
error-not-permitted-advice = Demandez à un administrateur de votre registre de le faire, ou de changer votre rôle.
error-register-exists = Il y a déjà un registre dans ce répertoire. Il n’a pas été touché.
error-register-exists-advice = Ouvrez-le, ou choisissez un répertoire vide pour en créer un autre.
error-no-register = Il n’y a pas de registre dans ce répertoire.
error-no-register-advice = Choisissez le répertoire qui contient votre registre, ou créez ici un nouveau registre.
error-register-in-use =
    { $since ->
        [unknown] Le registre est déjà ouvert : { $who }.
       *[other] Le registre est déjà ouvert : { $who }, depuis { $since }.
    }
error-register-in-use-advice = Fermez-le d’abord là-bas. Un seul programme à la fois peut écrire dans un registre.
error-swap-unreadable = L’ordinateur s’est arrêté pendant qu’une sauvegarde prenait la place du registre, et la note qui dit de quels dossiers il s’agit est illisible. Rien n’a été déplacé ni supprimé.
error-swap-unreadable-advice = Regardez à côté du dossier du registre : le dossier dont le nom se termine par « restoring » et un numéro est le registre restauré, celui avec « before-restore » est ce qui s’y trouvait. Retirez le fichier qui se termine par « .swap », donnez au dossier voulu le nom du registre, puis recommencez.
error-register-too-new = Ce registre a été écrit par une version plus récente de Comity (version { $found } ; ce programme connaît la version { $known }).
error-register-too-new-advice = Installez la version récente de Comity sur cet ordinateur. Rien n’a été modifié.
error-database-damaged-or-wrong-key = Le registre ne s’ouvre pas. Soit son fichier est endommagé, soit le disque a eu une panne pendant la lecture, soit ce n’est pas la clé avec laquelle il a été créé. On ne peut pas distinguer ces cas.
error-database-damaged-or-wrong-key-advice = Réessayez une fois. Si le répertoire a été copié ou restauré, vérifiez que tous ses fichiers proviennent de la même copie. Sinon, laissez le répertoire exactement en l’état et reprenez votre dernière sauvegarde.
error-clock-unset = L’horloge de cet ordinateur est fausse : elle indique une date antérieure de plusieurs années à ce programme. Rien n’a été ouvert ni modifié.
error-clock-unset-advice = Réglez la date et l’heure de l’ordinateur, puis recommencez. Si l’horloge est de nouveau fausse à chaque démarrage, sa pile est vide.
error-disk-fails = Le disque a signalé une panne. Cette opération n’a pas été confirmée ; ce qui l’était auparavant est en sûreté.
error-disk-fails-advice = Déverrouillez de nouveau et regardez si la dernière opération y est ; sinon, recommencez-la. Si le registre se trouve sur une clé USB, retirez-la et remettez-la. Si cela se reproduit, copiez tout le répertoire sur un autre disque et prévenez la personne qui s’occupe de l’ordinateur.
error-must-unlock-again = Le registre doit être déverrouillé de nouveau avant de poursuivre. Ce qui était confirmé est en sûreté.
error-must-unlock-again-advice = Verrouillez, déverrouillez, et regardez si la dernière opération y est ; sinon, recommencez-la.
error-slots-no-space = Le disque est plein : le fichier de clés n’a pas été écrit. Les clés et les phrases de passe sont restées ce qu’elles étaient.
error-slots-no-space-advice = Libérez de l’espace, puis recommencez.
error-database-unreadable = Une partie du registre ne peut pas être lue. Soit le disque vient d’avoir une panne, soit le fichier est endommagé à cet endroit.
error-database-unreadable-advice = Verrouillez et déverrouillez, puis recommencez. Si ce message revient, ne supprimez rien, faites vérifier le registre et prenez votre dernière sauvegarde.
error-database-unreadable-shut = Une partie du registre ne peut pas être lue : il ne s’ouvre pas. Soit le disque vient d’avoir une panne, soit le fichier est endommagé à cet endroit.
error-database-unreadable-shut-advice = Essayez encore une fois. Si ce message revient, ne supprimez rien et restaurez votre dernière sauvegarde ; le registre endommagé est gardé à côté sous un autre nom.
error-rekey-failed = Le registre n’a pas été réécrit avec une nouvelle clé : il n’y avait pas de place pour une deuxième copie, ou le disque a eu une panne. Il s’ouvre toujours comme avant.
error-rekey-failed-advice = Libérez autant d’espace que le registre en occupe, puis verrouillez et déverrouillez : cela se fait tout seul. D’ici là, tenez le répertoire hors de portée de la personne retirée.
error-slots-unsure = Le fichier de clés a été remplacé, mais le disque n’a pas confirmé que ce changement durera.
error-slots-unsure-advice = Verrouillez et déverrouillez maintenant. Si vous avez changé votre phrase de passe, essayez d’abord la nouvelle ; si elle n’ouvre pas, l’ancienne est restée valable.
error-disk-full = Le disque est plein. Cette opération n’a rien enregistré, et ce qui l’était déjà est en sûreté.
error-disk-full-advice = Libérez de l’espace, puis recommencez.
error-folder-read-only = Comity n’a pas le droit d’écrire dans ce répertoire. Rien n’a été modifié.
error-folder-read-only-advice = Vérifiez que la clé USB n’est pas protégée en écriture et que votre compte sur cet ordinateur peut modifier les fichiers du répertoire.
error-io =
    { $operation ->
        [create] Le fichier { $file } n’a pas pu être créé.
        [open] Le fichier { $file } n’a pas pu être ouvert.
        [read] Le fichier { $file } n’a pas pu être lu.
        [write] Le fichier { $file } n’a pas pu être écrit.
        [save] Le fichier { $file } n’a pas pu être écrit.
        [keep] Le fichier { $file } n’a pas pu être écrit.
        [rename] Le fichier { $file } n’a pas pu être mis à sa place.
        [replace] Le fichier { $file } n’a pas pu être mis à sa place.
        [remove] Le fichier { $file } n’a pas pu être supprimé.
        [lock] Le fichier { $file } n’a pas pu être réservé à ce programme.
        [sync] Le fichier { $file } n’a pas pu être mis en sûreté sur le disque.
        [set] Le fichier { $file } n’a pas pu être mis de côté.
       *[other] L’ordinateur a signalé une anomalie sur le fichier { $file }.
    }
error-io-advice = S’il se trouve sur une clé USB, retirez-la, remettez-la et recommencez. Si cela ne suffit pas, prévenez la personne qui s’occupe de l’ordinateur.

## Documents

error-document-not-found = Ce dossier ne contient pas ce document.
error-document-not-found-advice = Ouvrez le dossier et consultez la liste de ses documents.
error-document-bytes-missing = Le document figure dans la liste, mais son contenu n’est pas encore arrivé à ce poste.
error-document-bytes-missing-advice = Demandez un nouveau paquet au poste qui l’a joint.
error-document-too-large = Ce fichier est trop volumineux pour un registre.
error-document-too-large-advice = Divisez-le, ou numérisez-le avec une résolution plus basse, puis joignez les parties.
error-attachment-damaged = Le contenu conservé de ce document est endommagé et n’a pas été ouvert.
error-attachment-damaged-advice = Reprenez-le auprès d’un autre poste de votre autorité ou dans une sauvegarde. Ne supprimez rien ici.

## Paquets, cartes et postes

error-wrong-bundle-authority = Ce paquet appartient à une autre autorité : { $authority }.
error-wrong-bundle-authority-advice = Seuls les postes d’une même autorité partagent un registre. Rien n’a été modifié. Demandez d’où vient la clé USB.
error-both-registers-hold-cases = Ce registre et celui de l’expéditeur contiennent tous deux des dossiers ; ils ne peuvent donc pas n’en faire qu’un.
error-both-registers-hold-cases-advice = Choisissez le registre à garder. À l’autre poste, imprimez les dossiers, créez un registre neuf et vide dans un autre répertoire, échangez les cartes et importez-y le paquet ; enregistrez ensuite de nouveau les dossiers imprimés. Conservez l’ancien répertoire.
error-sender-not-admitted = Ce paquet vient de { $sender }, un poste qui n’a pas été admis ici.
error-sender-not-admitted-advice = Demandez à ce poste sa carte, téléphonez à quelqu’un que vous y connaissez et saisissez l’empreinte que vous entendez. Importez ensuite de nouveau.
error-not-certified = { $sender } ne peut pas prouver son appartenance à votre autorité.
error-not-certified-advice = Rien n’a été importé. Un administrateur de votre autorité doit d’abord admettre ce poste.
error-entry-damaged = Une écriture du journal est endommagée et ne peut pas être lue. Rien n’a été modifié.
error-entry-damaged-advice = Redemandez le paquet sur une autre clé USB. Si c’est votre propre registre qui est endommagé, laissez le répertoire en l’état et reprenez votre dernière sauvegarde.
error-chain-broken = Le journal de { $desk } ne s’enchaîne plus à partir de l’écriture { $sequence } : quelque chose a été modifié ou perdu après coup.
error-chain-broken-advice = Rien n’a été importé. Conservez le fichier et prévenez le chef de votre service ; demandez à ce poste un nouveau paquet.
error-bundle-own = Ce paquet a été écrit par ce poste même.
error-bundle-own-advice = Portez-le au poste auquel il est destiné. Rien n’a été modifié ici.
error-bundle-nothing-new = Il n’y a rien de nouveau à envoyer à { $name }.
error-bundle-nothing-new-advice = Aucune clé USB n’est nécessaire aujourd’hui.
error-peer-unknown = Ce registre ne connaît pas de poste « { $name } ».
error-peer-unknown-advice = Vérifiez le nom dans la liste des postes, ou admettez d’abord le poste au moyen de sa carte.
error-bundle-not-received = Aucun paquet de ce numéro n’est arrivé à ce poste, ou plusieurs commencent par { $bundle }.
error-bundle-not-received-advice = La liste des paquets arrivés donne leurs numéros : la vue Paquets de la fenêtre, ou : comity-cli bundle report
error-bundle-not-on-the-way = Aucun paquet de ce nom n’est en route vers ce poste.
error-bundle-not-on-the-way-advice = Il est peut-être arrivé entre-temps, ou a déjà été tenu pour perdu. Regardez la liste des paquets en route.
error-exchange-folder-absent = Le répertoire d’échange est inaccessible.
error-exchange-folder-absent-advice = Branchez le disque ou démarrez ce qui synchronise le répertoire, ou choisissez-en un autre. Rien n’est perdu : ce qui attend partira au tour suivant.
error-exchange-folder-is-register = Ce répertoire se trouve dans celui du registre.
error-exchange-folder-is-register-advice = Choisissez un répertoire qui ne sert qu’à l’échange.
error-exchange-folder-name = Le nom de ce répertoire ne peut pas être retenu.
error-exchange-folder-name-advice = Choisissez un répertoire dont le nom et le chemin sont du texte simple.
error-exchange-folder-conflict = Un champ aurait deux valeurs.
error-exchange-folder-conflict-advice = Ouvrez le paquet, regardez ce qu’il changerait, puis importez-le.
error-exchange-folder-joins = Par ce paquet, ce poste rejoindrait une autre autorité.
error-exchange-folder-joins-advice = Ouvrez le paquet et importez-le à la main, si c’est bien voulu.
error-desk-is-revoked = Ce poste a été révoqué : ce qui y serait saisi ne compterait nulle part.
error-desk-is-revoked-advice = Tout ce qui est ici reste lisible. Parlez à un administrateur de votre autorité. Ce que ce poste a saisi trop tard est montré aux autres postes et peut y être saisi de nouveau.
error-desk-revoked = Le poste { $desk } a été révoqué. Plus rien n’est scellé à son intention.
error-desk-revoked-advice = Si ses agents doivent continuer à travailler, créez un nouveau poste avec un nouveau registre et admettez sa carte.
error-bundle-from-revoked-desk = Le poste { $desk } a été révoqué, et ce paquet contient des écritures de ce poste qui ne comptent pas.
error-bundle-from-revoked-desk-advice = Rien n’a été importé. Conservez le fichier. Ce que ce poste a écrit apparaît sous « Écritures qui ne comptent pas » dès qu’un autre poste le transmet ; de là, on peut le saisir de nouveau.
error-revoke-own-desk = Un poste ne peut pas se révoquer lui-même.
error-revoke-own-desk-advice = Demandez à un administrateur d’un autre poste de votre autorité de le révoquer.
error-revoke-reason-missing = Dites pourquoi ce poste est révoqué.
error-revoke-reason-missing-advice = Chaque poste montrera le motif. Rien n’a été modifié.
error-revoke-reason-long = Le motif est trop long.
error-revoke-reason-long-advice = N’employez pas plus de 2 000 caractères. Rien n’a été modifié.
error-revoke-name-differs = Ce que vous avez tapé n’est pas le nom du poste.
error-revoke-name-differs-advice = Tapez le nom exactement comme il est écrit. Rien n’a été modifié.
error-inert-not-found = Aucune écriture de ce genre n’est conservée sans compter.
error-inert-not-found-advice = Rouvrez la liste : elle compte peut-être de nouveau.
error-entered-again-already = Cette écriture a déjà été saisie de nouveau.
error-entered-again-already-advice = Rouvrez la liste pour voir par qui et quand.
error-enter-again-first = Cette écriture se rapporte à ce que l’écriture { $sequence } du poste { $desk } a créé, et qui ne compte pas non plus.
error-enter-again-first-advice = Saisissez d’abord de nouveau l’écriture { $sequence } du poste { $desk }.
error-enter-again-not-possible = Cette écriture concerne le registre lui-même et ne peut pas être saisie de nouveau.
error-enter-again-not-possible-advice = Refaites ce qu’elle faisait : révoquez de nouveau le poste, ou laissez le registre ouvrir lui-même son nouveau journal.
error-card-already-admitted = La carte de { $name } a déjà été admise.
error-card-already-admitted-advice = Il n’y a rien à faire.
error-known-name-new-key = ATTENTION : cette carte se présente comme { $name }, mais sa clé n’est pas celle que vous avez admise sous ce nom.
error-known-name-new-key-advice = Ne l’admettez pas. Il peut s’agir d’un imposteur. Téléphonez à quelqu’un que vous connaissez chez { $name }, à un numéro que vous aviez déjà, et demandez si un nouveau poste a été installé.
error-typed-fingerprint-differs = Les chiffres saisis ne sont pas l’empreinte de cette carte. Elle n’a pas été admise.
error-typed-fingerprint-differs-advice = Faites-vous les relire, groupe par groupe. S’ils diffèrent encore, la carte n’est pas la leur : ne l’admettez pas.

## Fichiers de droit et défauts du programme

error-law-file =
    { $line ->
        [0] Le fichier de droit { $file } n’est pas utilisable : { $reason }
       *[other] Le fichier de droit { $file } n’est pas utilisable, ligne { $line }, colonne { $column } : { $reason }
    }
error-law-file-advice = Annulez la dernière modification de ce fichier, ou remettez celui qui a été livré avec Comity.
error-law-unreadable = { error-law-file }
error-law-unreadable-advice = { error-law-file-advice }
error-law-duplicate = { error-law-file }
error-law-duplicate-advice = { error-law-file-advice }
error-law-unknown-code = { error-law-file }
error-law-unknown-code-advice = { error-law-file-advice }
error-law-length = { error-law-file }
error-law-length-advice = { error-law-file-advice }
error-law-source-missing = { error-law-file }
error-law-source-missing-advice = Indiquez où figure la règle : traité et article, ou loi et disposition.
error-law-incomplete = { error-law-file }
error-law-incomplete-advice = { error-law-file-advice }
error-internal = Comity a commis une erreur ({ $code }). Ce qui était déjà enregistré est en sûreté.
error-internal-advice = Fermez Comity, rouvrez-le et recommencez. Si cela se reproduit, notez ces mots et prévenez la personne qui s’occupe du programme.

error-bundle-dispatch-later = Ce fichier est un envoi entre deux autorités. Cette version de Comity ne prend que les paquets entre postes d’une même autorité.
error-bundle-dispatch-later-advice = Conservez le fichier. Une version ultérieure le prendra.

error-card-own = Ceci est la carte de ce poste même.
error-card-own-advice = Ouvrez la carte de l’autre poste.

error-partner-cards-later = Ceci est la carte d’une autre autorité, non d’un poste. Cette version de Comity n’admet que les postes de sa propre autorité.
error-partner-cards-later-advice = Conservez le fichier. Une version ultérieure le prendra.

error-opened-file-forgotten = Comity ne détient plus le fichier ouvert : le registre a été verrouillé ou un autre fichier a été ouvert depuis.
error-opened-file-forgotten-advice = Ouvrez le fichier de nouveau.

## Corrections, clôture, absence

error-not-in-error = Ceci n’est pas signalé comme saisi par erreur.
error-not-in-error-advice = Il n’y a rien à retirer. Rouvrez le dossier pour voir où il en est.
error-nothing-to-expunge = Il n’y a rien à effacer à cet endroit.
error-nothing-to-expunge-advice = Le champ est vide, ou ses valeurs ont déjà été effacées. Ouvrez le dossier pour voir où il en est.
error-undo-nothing = Il n’y a rien ici qui puisse être annulé.
error-undo-nothing-advice = Seule votre propre dernière action d’aujourd’hui à ce poste peut être annulée. Corrigez les saisies plus anciennes sur la page du dossier.
error-undo-superseded = Quelque chose de plus récent a été enregistré entre-temps. Rien n’a été annulé.
error-undo-superseded-advice = Regardez de nouveau ce que nomme « Annuler ».
error-undo-changed-since = Quelqu’un a modifié cela depuis. Rien n’a été annulé.
error-undo-changed-since-advice = Ouvrez le dossier, regardez qui a changé quoi, et corrigez à la main ce qui est encore faux.
error-undo-settled-conflict = Cet enregistrement a tranché entre deux valeurs, et l’on ne sait pas laquelle rétablir. Rien n’a été annulé.
error-undo-settled-conflict-advice = Les deux valeurs figurent dans l’historique du dossier. Saisissez la bonne.
error-undo-signature = Annuler ceci signerait de nouveau la lettre, dont le contenu a pu changer. Rien n’a été annulé.
error-undo-signature-advice = Relisez la lettre et signez-la de nouveau.
error-case-in-error = Ce dossier est signalé comme saisi par erreur.
error-case-in-error-advice = S’il était juste après tout, retirez d’abord cette mention.
error-case-closed = Ce dossier est déjà clôturé.
error-case-closed-advice = S’il doit continuer, rouvrez-le : il garde son numéro.
error-case-not-closed = Ce dossier est ouvert.
error-case-not-closed-advice = Il n’y a rien à rouvrir. Notez plutôt l’étape suivante.
error-stand-in-same = Une personne ne peut pas se suppléer elle-même.
error-stand-in-same-advice = Nommez quelqu’un d’autre.
error-hand-over-same = Les dossiers sont déjà à cette personne.
error-hand-over-same-advice = Nommez quelqu’un d’autre à qui les remettre.

## Lettres

error-letter-number-twice = Plusieurs courriers portent ce numéro : l’arrivée et le départ comptent chacun pour soi.
error-letter-number-twice-advice = Affichez les courriers avec --json et désignez le courrier par son identifiant.
error-letter-language = Il n’y a pas de lettres dans cette langue : { $language }.
error-letter-language-advice = Choisissez une autre langue, ou déposez un dossier contenant ses modèles de lettres.
error-letter-template = La langue { $language } n’a pas de lettre { $template }.
error-letter-template-advice = Choisissez une autre lettre ou une autre langue, ou déposez le fichier manquant.
error-letter-no-model = Cette lettre n’a pas été rédigée à partir d’un modèle du service : il n’y a pas de document à écrire.
error-letter-no-model-advice = Rédigez la lettre depuis son dossier, puis enregistrez le document.
error-letter-unreasoned = La lettre de refus ne contient pas de raisons, or { $source } les exige.
error-letter-unreasoned-advice = Consignez les raisons avec la décision dans le dossier ; la lettre les reprend.
error-letter-file-unreadable = Le modèle de lettre { $file } n’a pas pu être lu.
error-letter-file-unreadable-advice = Vérifiez qu’il s’agit d’un fichier lisible. Les lettres précédentes restent en usage.
error-letter-file-too-large = Le modèle de lettre { $file } est plus grand qu’une lettre ne peut l’être.
error-letter-file-too-large-advice = Un modèle de lettre est un texte court, de 256 ko au plus.
error-letter-file-not-text = Le modèle de lettre { $file } n’est pas écrit en UTF-8.
error-letter-file-not-text-advice = Enregistrez-le de nouveau en texte simple, en UTF-8.
error-letter-file-malformed =
    { $line ->
        [0] Le modèle de lettre { $file } ne peut pas être lu : { $place }
       *[other] Le modèle de lettre { $file } ne peut pas être lu, ligne { $line } : { $place }
    }
error-letter-file-malformed-advice = Corrigez cette ligne en suivant les lettres fournies avec Comity. Les lettres précédentes restent en usage.
error-letter-file-unknown-place = Le modèle de lettre { $file } nomme un emplacement qu’aucune lettre n’a, ligne { $line } : { $place }
error-letter-file-unknown-place-advice = Utilisez l’un des emplacements des lettres fournies avec Comity.
error-letter-file-open-place = Le modèle de lettre { $file } contient une accolade isolée, ligne { $line }.
error-letter-file-open-place-advice = Écrivez chaque emplacement entre deux accolades.
error-letter-file-no-language = Le dossier { $file } contient des lettres mais pas de language.toml.
error-letter-file-no-language-advice = Copiez le language.toml d’une autre langue et traduisez-le.
error-unknown-currency = Ce n’est pas un code de monnaie.
error-unknown-currency-advice = Écrivez les trois lettres majuscules de la norme ISO 4217, par exemple EUR ou XOF.
error-unknown-language = Ce n’est pas un code de langue.
error-unknown-language-advice = Écrivez deux ou trois lettres, par exemple en, fr, ar ou pt-BR.
error-not-an-amount = Ce montant n’est pas lisible.
error-not-an-amount-advice = Écrivez des chiffres avec un point avant les centimes, par exemple 12500.50, et la monnaie dans sa propre case.
error-not-a-sha256 = Ce n’est pas une empreinte SHA-256.
error-not-a-sha256-advice = Elle compte 64 caractères, chiffres et lettres de a à f ; comparez-la avec la pièce du partenaire.
error-record-kind = Il n’y a pas d’élément du type « { $kind } ».
error-record-kind-advice = Types : { $kinds }.
error-eligibility-not-measured = Le jour où l’instrument mesure le reste de la peine n’est pas encore venu.
error-eligibility-not-measured-advice = Enregistrez d’abord l’étape ou la date qui le fixe ; jusque-là, le calcul ne vaut que pour aujourd’hui.
error-eligibility-no-sentence = Personne n’a enregistré la durée de la peine.
error-eligibility-no-sentence-advice = Enregistrez la peine avec sa fin, ou avec sa durée et le jour à partir duquel elle compte.
error-condition-shown-elsewhere = Cette condition ne se constate pas à la main : elle découle de ses propres enregistrements.
error-condition-shown-elsewhere-advice = Enregistrez le consentement, l’étape de l’accord ou le résultat de l’examen de la durée restante.
error-condition-without-exception = { $source } n’admet aucune exception à cette condition.
error-condition-without-exception-advice = Enregistrez-la comme remplie ou non remplie.
error-gate-held = La loi demande d’abord quelque chose : { $count ->
        [one] une question est ouverte
       *[other] { $count } questions sont ouvertes
    }.
error-gate-held-advice = { $count ->
        [one] Répondez-y, ou passez outre avec un motif écrit.
       *[other] Répondez-y, ou passez outre à chacune avec un motif écrit.
    } Reste ouvert : { $gates }
error-limit-unknown = Il n’y a pas de délai « { $code } ».
error-limit-unknown-advice = `limits list` montre les codes.

error-retention-rule = Les règles de conservation ne sont pas comprises.
error-retention-rule-advice = Une règle par ligne : famille, issue et années entières, 200 au plus. L’astérisque vaut pour toutes.
error-box-pattern = Les noms des boîtes d’archives ne peuvent pas être formés ainsi.
error-box-pattern-advice = Employez des mots et les emplacements year, family, direction et partner, chacun entre accolades.
error-view-name-taken = Une autre de vos listes porte ce nom.
error-view-name-taken-advice = Choisissez un autre nom ou supprimez d’abord l’autre liste.
error-too-many-views = Vous gardez déjà 200 listes.
error-too-many-views-advice = Supprimez-en une qui ne sert plus.
error-disposal-for-head = Seule la direction du bureau décide du sort d’un dossier.
error-disposal-for-head-advice = Imprimez la liste des dossiers dont le sort est à décider et soumettez-la à la direction.
error-disposal-decided = Le sort de ce dossier est déjà décidé.
error-disposal-decided-advice = La décision figure avec son motif sur la page du dossier.
error-disposal-too-early = La durée de conservation court encore : { $date }.
error-disposal-too-early-advice = Si le dossier n’a pas à être gardé si longtemps, fixez d’abord un autre jour, avec le motif.
error-disposal-blocked = Quelque chose court encore dans ce dossier.
error-disposal-blocked-advice = Terminez ce qui « fait obstacle à une décision » ou fixez un jour plus lointain pour ce dossier.
error-law-fixed = { error-law-file }
error-law-fixed-advice = Les familles restent telles qu’elles viennent avec le programme. Ôtez cette règle du fichier ; étapes, délais, garde-fous et listes de contrôle peuvent être adaptés.
error-law-empty = Il n’y a aucune règle de droit dans ce qui a été donné.
error-law-empty-advice = Donnez un fichier de droit, ou un dossier qui en contient : `law export` écrit de quoi commencer.
error-treaty-known = { $name } figure déjà parmi les instruments.
error-treaty-known-advice = Modifiez celui qui existe, ou donnez un autre nom au nouveau.
error-sentence-unit = Le reliquat de peine s’exprime en jours ou en mois.
error-sentence-unit-advice = Choisissez jours ou mois ; une année fait douze mois.
error-treaty-name = Le nom d’un traité tient sur une ligne, sans point-virgule ni barre oblique.
error-treaty-name-advice = Écrivez-le comme le bureau le dit, par exemple Traité d’extradition avec le Brésil 1996.

## Actes accessoires, prorogations, envoi

error-record-not-in-family = Ce type d’acte accessoire n’existe pas dans cette famille d’affaires.
error-record-not-in-family-advice = Choisissez un autre type, ou enregistrez-le dans la famille dont il relève.
error-only-companions-belong = Seul un acte accessoire se rattache à une autre affaire.
error-only-companions-belong-advice = Choisissez le type d’acte accessoire, ou laissez l’affaire vide et liez les deux ensuite.
error-limit-not-renewable = Ce délai ne peut pas être prorogé.
error-limit-not-renewable-advice = Choisissez un délai que sa source permet de proroger, une mesure de gel ou un délai saisi par le service.
error-renewal-used-up = Ce délai a été prorogé autant de fois que sa source le permet.
error-renewal-used-up-advice = Vérifiez les prorogations précédentes ; celle saisie par erreur peut être signalée comme telle.
