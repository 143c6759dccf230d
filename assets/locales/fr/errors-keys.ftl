# Clés, cartes, paquets et clés USB : ce qui s’est passé, et que faire ensuite.

## Phrases de passe et hasard

error-chance-unavailable = L’ordinateur n’a fourni aucun nombre aléatoire : aucune clé n’a pu être créée. Rien n’a été modifié.
error-chance-unavailable-advice = Redémarrez l’ordinateur et recommencez. Si cela ne suffit pas, prévenez la personne qui s’en occupe.
error-passphrase-too-short = Cette phrase de passe compte { $length } caractères ; il en faut au moins { $minimum }.
error-passphrase-too-short-advice = Prenez quatre ou cinq mots sans rapport entre eux. Qui copie le disque peut essayer sans limite, et seule la longueur l’arrête.
error-passphrase-too-long = Cette phrase de passe est trop longue.
error-passphrase-too-long-advice = Prenez-en une plus courte ; quelques mots suffisent.

## Déverrouillage

error-slot-wrong-passphrase = Ce n’est pas la phrase de passe de ce compte.
error-slot-wrong-passphrase-advice = Vérifiez le verrouillage des majuscules et la langue du clavier, puis saisissez-la de nouveau. Vous pouvez essayer autant de fois que vous voulez ; rien n’est supprimé.
error-slot-no-such-account = Ce registre n’a pas de compte de ce nom à ce poste.
error-slot-no-such-account-advice = Vérifiez l’orthographe ou choisissez le nom dans la liste.
error-slot-name-needed = Plusieurs personnes ont un compte ici.
error-slot-name-needed-advice = Indiquez qui déverrouille : choisissez votre nom ou donnez-le avec --staff.
error-slot-name-taken = Un compte de ce nom existe déjà.
error-slot-name-taken-advice = Ajoutez de quoi distinguer les deux personnes, par exemple une initiale.
error-slot-too-many-accounts = Ce poste a atteint le nombre maximal de comptes.
error-slot-too-many-accounts-advice = Retirez les comptes des personnes parties, puis recommencez.
error-slot-data-key-damaged = Votre phrase de passe est juste, mais la clé du registre conservée pour vous est endommagée ou appartient à un autre registre.
error-slot-data-key-damaged-advice = Vérifiez que tous les fichiers du répertoire proviennent de la même copie. Sinon, faites déverrouiller par une autre personne ou reprenez votre dernière sauvegarde. Ne supprimez rien.
error-slot-malformed = Les clés de ce compte ne sont pas écrites comme Comity les écrit.
error-slot-malformed-advice = Si vous venez de choisir un nom, n’utilisez que des lettres. Sinon, le fichier de clés a été modifié : laissez le répertoire en l’état et reprenez votre dernière sauvegarde.
error-slots-missing = Ce répertoire ne contient pas de clés Comity ; ce n’est donc pas un registre complet.
error-slots-missing-advice = Choisissez le répertoire qui contient les fichiers se terminant par « .comity-keys », ou créez un registre.
error-slots-damaged = Les deux exemplaires du fichier de clés sont endommagés. Sans lui, le registre ne peut pas être ouvert.
error-slots-damaged-advice = Laissez le répertoire exactement en l’état et restaurez votre dernière sauvegarde : elle apporte un fichier de clés. Ce qui a été enregistré depuis n’est que dans ce répertoire. Si aucune nouvelle clé n’a été faite depuis (personne n’a été retiré, aucune feuille de secours remplacée), le fichier se terminant par « .comity-keys » de cette sauvegarde ouvre aussi ce registre : placez-le à côté de la base, dans une copie du répertoire.
error-keys-missing = La base du registre est ici, mais ses deux fichiers de clés n’y sont pas. Sans eux, elle ne peut pas être ouverte.
error-keys-missing-advice = Ne supprimez rien. Si les fichiers se terminant par « .comity-keys » sont ailleurs, remettez-les à côté de la base ; sinon, restaurez votre dernière sauvegarde, qui apporte un fichier de clés. Aucun nouveau registre n’est créé par-dessus celui-ci.
error-database-missing = Les fichiers de clés d’un registre sont ici, mais sa base (register.db) n’y est pas.
error-database-missing-advice = Ne supprimez rien. Si la base est ailleurs, remettez-la à côté des fichiers de clés ; sinon, restaurez votre dernière sauvegarde. Aucun nouveau registre n’est créé par-dessus celui-ci.
error-slots-too-new = Le fichier de clés a été écrit par une version plus récente de Comity (version { $found }).
error-slots-too-new-advice = Installez la version récente de Comity sur cet ordinateur. Rien n’a été modifié.
error-slots-different-registers = Les deux fichiers de clés de ce répertoire appartiennent à des registres différents.
error-slots-different-registers-advice = Quelqu’un a mélangé les fichiers de deux répertoires. Remettez ceux qui vont ensemble, au besoin depuis votre dernière sauvegarde. Ne supprimez rien.
error-slots-changed-meanwhile = Le fichier de clés a été modifié entre-temps par un autre programme. Rien n’a été écrit.
error-slots-changed-meanwhile-advice = Verrouillez le registre, déverrouillez-le et refaites l’opération.
error-slots-io = Le fichier de clés n’a pas pu être lu ou écrit.
error-slots-io-advice = Vérifiez que le disque est présent, qu’il n’est ni plein ni protégé en écriture, puis recommencez.
error-kdf-too-weak = Le fichier de clés demande une protection inférieure à celle de Comity. Quelqu’un l’a modifié.
error-kdf-too-weak-advice = Ne saisissez plus votre phrase de passe ici. Laissez le répertoire en l’état et prévenez le chef de votre service.
error-kdf-too-costly = Le fichier de clés demande plus de mémoire ou de temps que Comity n’en utilise jamais. Il est endommagé, ou quelqu’un l’a modifié.
error-kdf-too-costly-advice = Laissez le répertoire en l’état et reprenez les fichiers se terminant par « .comity-keys » dans votre dernière sauvegarde.
error-kdf-not-enough-memory = Le déverrouillage demande { $mebibytes } Mio de mémoire, que l’ordinateur n’a pas de libres.
error-kdf-not-enough-memory-advice = Fermez d’autres programmes et recommencez.
error-kdf-failed = La clé n’a pas pu être calculée à partir de la phrase de passe.
error-kdf-failed-advice = Recommencez. Si cela se reproduit, prévenez la personne qui s’occupe de l’ordinateur.

## Sceaux, signatures et certificats

error-signature-invalid = Une signature ne correspond pas à ce qu’elle signe. Quelque chose a été modifié après la signature.
error-signature-invalid-advice = Ne vous y fiez pas. Demandez-en un nouvel exemplaire au poste d’origine.
error-seal-address-invalid = L’adresse de scellement n’est pas d’un type connu de Comity.
error-seal-address-invalid-advice = Demandez une nouvelle carte à ce poste.
error-seal-key-invalid = Une clé privée de ce registre est endommagée.
error-seal-key-invalid-advice = Laissez le répertoire en l’état et reprenez votre dernière sauvegarde.
error-seal-no-recipient = Aucun destinataire capable d’ouvrir le fichier n’a été indiqué.
error-seal-no-recipient-advice = Choisissez au moins un poste destinataire.
error-seal-failed = Le fichier n’a pas pu être scellé. Rien n’a quitté ce poste.
error-seal-failed-advice = Recommencez. Si cela se reproduit, prévenez la personne qui s’occupe de l’ordinateur.
error-seal-not-opened = Le contenu scellé est endommagé, ou n’a pas été scellé pour cette clé.
error-seal-not-opened-advice = Demandez à l’expéditeur si ce contenu vous était destiné, et une nouvelle copie.
error-seal-too-large = Le contenu scellé dépasse la taille permise et n’a pas été lu.
error-seal-too-large-advice = Ne l’utilisez pas. Demandez d’où il vient.
error-certificate-malformed = Un certificat est endommagé et ne peut pas être lu.
error-certificate-malformed-advice = Rien n’a été repris. Demandez un nouveau paquet au poste expéditeur.
error-certificate-too-new = Un certificat a été établi par une version plus récente de Comity (version { $found }).
error-certificate-too-new-advice = Installez la version récente de Comity sur cet ordinateur, puis importez de nouveau.
error-certificate-other-authority = Un certificat appartient à une autre autorité que celle que l’expéditeur indique.
error-certificate-other-authority-advice = Rien n’a été repris. Conservez le fichier et prévenez le chef de votre service.
error-certificate-signature = Un certificat a été modifié après sa signature.
error-certificate-signature-advice = Rien n’a été repris. Conservez le fichier et prévenez le chef de votre service.
error-certificate-unknown-issuer = Un certificat est signé par quelqu’un que l’autorité ne connaît pas.
error-certificate-unknown-issuer-advice = Rien n’a été repris. Demandez un nouveau paquet à un administrateur du poste expéditeur.
error-certificate-issuer-role = Un certificat est signé par une personne qui n’en a pas le droit.
error-certificate-issuer-role-advice = Rien n’a été repris. Conservez le fichier et prévenez le chef de votre service.
error-certificate-chain-too-long = L’expéditeur présente plus de certificats que Comity n’en accepte.
error-certificate-chain-too-long-advice = Rien n’a été repris. Demandez d’où vient le fichier.

## Cartes et empreintes

error-card-not-a-card = Ce fichier n’est pas une carte Comity.
error-card-not-a-card-advice = Choisissez le fichier que l’autre poste vous a remis comme carte.
error-card-other-version = Cette carte a été établie par une autre version de Comity.
error-card-other-version-advice = Installez la même version aux deux postes, puis échangez de nouveau les cartes.
error-card-too-large = Ce fichier est trop grand pour une carte et n’a pas été lu.
error-card-too-large-advice = Redemandez sa carte à l’autre poste.
error-card-damaged = Cette carte est endommagée et n’a pas été admise.
error-card-damaged-advice = Demandez à l’autre poste d’écrire sa carte de nouveau, si possible sur une autre clé USB.
error-card-signature = Cette carte a été modifiée après son établissement. Elle n’a pas été admise.
error-card-signature-advice = Ne l’utilisez pas. Redemandez sa carte à l’autre poste en signalant que celle-ci a été modifiée.
error-card-wrong-signer = La carte n’a pas pu être établie : elle doit être signée avec la clé qu’elle présente.
error-card-wrong-signer-advice = Verrouillez le registre, déverrouillez-le et recommencez. Si cela se reproduit, prévenez la personne qui s’occupe de l’ordinateur.
error-fingerprint-length = Vous avez saisi { $found } chiffres ; une empreinte en compte { $needed }.
error-fingerprint-length-advice = Faites-la relire : huit groupes de cinq chiffres.
error-fingerprint-not-a-digit = Il y a autre chose qu’un chiffre à la position { $place }.
error-fingerprint-not-a-digit-advice = Une empreinte ne contient que des chiffres ; espaces et tirets sont sans effet.
error-fingerprint-group = Le groupe { $group } ne convient pas : un de ses chiffres a été mal entendu ou mal saisi.
error-fingerprint-group-advice = Faites relire ce seul groupe et corrigez-le.
error-fingerprint-different = Cette empreinte est bien formée, mais ce n’est pas celle de cette carte. La carte n’a pas été admise.
error-fingerprint-different-advice = Faites-la relire une fois. Si elle diffère encore, la carte n’est pas la leur : ne l’admettez pas et prévenez le chef de votre service.

## Paquets

error-bundle-not-a-bundle = Ce fichier n’est pas un paquet Comity.
error-bundle-not-a-bundle-advice = Choisissez un fichier dont le nom se termine par « .comity ». Rien n’a été modifié.
error-bundle-not-for-us = Ce paquet est endommagé, ou n’a pas été scellé pour ce poste. Rien ne permet de distinguer les deux cas.
error-bundle-not-for-us-advice = Demandez à l’expéditeur à quel poste il était destiné. Si c’est à celui-ci, redemandez-le sur une autre clé USB. Rien n’a été modifié.
error-bundle-truncated = Ce paquet est tronqué : la fin manque.
error-bundle-truncated-advice = La clé USB a sans doute été retirée trop tôt. Demandez à l’expéditeur de l’écrire de nouveau. Rien n’a été modifié.
error-bundle-damaged = Ce paquet est endommagé ou tronqué.
error-bundle-damaged-advice = Demandez à l’expéditeur de l’écrire de nouveau, si possible sur une autre clé USB. Rien n’a été modifié.
error-bundle-altered = Le contenu de ce paquet n’est pas celui que l’expéditeur a signé.
error-bundle-altered-advice = Rien n’a été importé. Conservez le fichier, prévenez le chef de votre service et demandez par téléphone un nouveau paquet à l’expéditeur.
error-bundle-malformed = Ce paquet n’est pas écrit comme Comity écrit les paquets.
error-bundle-malformed-advice = Rien n’a été importé. Demandez à l’expéditeur avec quel programme et quelle version il a été fait.
error-bundle-too-new = Ce paquet a besoin d’une chose que cette version de Comity ne connaît pas : { $needed }.
error-bundle-too-new-advice = Installez la version de l’expéditeur, puis importez de nouveau. Le paquet reste valable. Rien n’a été modifié.
error-bundle-format-newer = Ce paquet est écrit au format { $format }. Cette version de Comity lit le format { $known }.
error-bundle-format-newer-advice = Installez une version de Comity qui lit le format { $format }, puis importez de nouveau. Le paquet reste valable. Rien n’a été modifié.
error-bundle-format-older = Ce paquet est écrit au format { $format }, que cette version de Comity ne lit plus. Elle lit le format { $known }.
error-bundle-format-older-advice = Demandez à l’expéditeur d’installer la version de Comity de ce poste, puis d’écrire le paquet de nouveau. Rien n’a été modifié.
error-bundle-counts = Ce paquet annonce plus d’éléments qu’il n’en contient, ou plus que Comity n’en accepte.
error-bundle-counts-advice = La lecture s’est arrêtée là et rien n’a été modifié. Demandez à l’expéditeur avec quel programme et quelle version il a été fait.
error-bundle-header-too-large = Ce que ce paquet dit de lui-même à son début est plus long que Comity ne l’accepte.
error-bundle-header-too-large-advice = Il n’a pas été lu et rien n’a été modifié. Demandez à l’expéditeur avec quel programme et quelle version il a été fait.
error-bundle-body-too-large = Ce paquet transporte plus de données comprimées que son contenu annoncé n’en peut demander.
error-bundle-body-too-large-advice = Il n’a pas été décomprimé et rien n’a été modifié. Conservez le fichier, prévenez le chef de votre service et demandez par téléphone un nouveau paquet à l’expéditeur.
error-bundle-unpacks-to-more = Le contenu comprimé de ce paquet dépasse la longueur annoncée par l’expéditeur.
error-bundle-unpacks-to-more-advice = Le reste n’a pas été décomprimé et rien n’a été importé. Conservez le fichier, prévenez le chef de votre service et demandez par téléphone un nouveau paquet à l’expéditeur.
error-entries-counts = Ce paquet annonce plus d’écritures ou de valeurs qu’il n’en contient.
error-entries-counts-advice = Rien n’a été importé. Demandez à l’expéditeur avec quel programme et quelle version il a été fait.
error-entries-too-many = Les écritures de ce paquet prendraient plus de place que Comity n’en accorde à un paquet.
error-entries-too-many-advice = Rien n’a été modifié. Conservez le fichier et demandez à l’expéditeur avec quel programme et quelle version il a été fait.
error-bundle-not-a-recipient = Ce paquet a été signé pour un autre poste, et quelqu’un l’a transmis à celui-ci.
error-bundle-not-a-recipient-advice = Rien n’a été importé. Demandez à l’expéditeur un paquet adressé à ce poste.
error-bundle-too-large = Ce paquet, ou un de ses éléments, dépasse la taille admise en une fois.
error-bundle-too-large-advice = Demandez à l’expéditeur d’envoyer moins de documents à la fois. Rien n’a été modifié.
error-bundle-sender-not-certified = Le poste qui a fait ce paquet ne peut pas prouver que son autorité le connaît.
error-bundle-sender-not-certified-advice = Rien n’a été importé. Demandez-lui un nouveau paquet dès qu’un administrateur l’aura certifié.
error-bundle-source-changed = Un document a changé pendant l’écriture du paquet. Le paquet n’a pas été terminé.
error-bundle-source-changed-advice = Écrivez le paquet de nouveau.
error-bundle-unwritable = Le paquet n’a pas pu être écrit comme demandé. Rien n’a quitté ce poste.
error-bundle-unwritable-advice = Choisissez les postes destinataires et recommencez.
error-bundle-io = Le paquet n’a pas pu être lu ou écrit jusqu’au bout.
error-bundle-io-advice = Laissez la clé USB en place, ou retirez-la et remettez-la, puis recommencez. Rien n’a été modifié.

## La clé USB

error-stick-exists = Un fichier de ce nom existe déjà. Il n’a pas été touché.
error-stick-exists-advice = Choisissez un autre nom.
error-stick-no-folder = Le répertoire de destination n’est pas là.
error-stick-no-folder-advice = Insérez la clé USB, attendez que l’ordinateur l’affiche et choisissez de nouveau le répertoire.
error-stick-no-space = Il ne reste pas assez de place. Aucun fichier n’a été écrit.
error-stick-no-space-advice = Libérez de la place ou prenez une autre clé USB.
error-stick-read-only = Il n’est pas permis d’écrire à cet endroit.
error-stick-read-only-advice = Vérifiez que la clé USB n’est pas protégée en écriture, ou choisissez un autre répertoire.
error-stick-too-large = Le fichier dépasse la taille d’un seul fichier sur cette clé USB. Aucun fichier n’a été écrit.
error-stick-too-large-advice = Prenez une clé USB formatée en exFAT, ou envoyez moins de documents à la fois.
error-stick-read-back = Ce qui a été relu sur la clé USB n’est pas ce qui a été écrit. La clé est défectueuse. Aucun fichier n’y a été laissé.
error-stick-read-back-advice = N’utilisez plus cette clé USB. Prenez-en une autre.
error-stick-io = Le fichier n’a pas pu être écrit.
error-stick-io-advice = Retirez la clé USB, remettez-la et recommencez, ou prenez-en une autre.
error-cancelled = Arrêté, comme vous l’avez demandé. Rien n’a été modifié et aucun fichier inachevé n’est resté.
error-cancelled-advice = Recommencez quand vous voulez.
error-export-stopped =
    Fichiers écrits, entiers et notés comme envoyés : { $written } sur { $of }. À partir du numéro { $first }, rien n’a été écrit : { $cause ->
        [cancelled] vous avez arrêté.
        [stick-no-space] il n’y a plus de place.
        [stick-read-only] il n’est plus permis d’écrire à cet endroit.
        [stick-no-folder] la clé USB ou le répertoire n’est plus là.
        [stick-exists] un fichier de ce nom s’y trouve déjà.
        [stick-read-back] la relecture ne donne pas ce qui a été écrit.
       *[other] le fichier n’a pas pu être écrit.
    }
error-export-stopped-advice = Transportez ce qui est écrit : l’autre poste peut l’importer, le fichier 1 d’abord. Ce qui manque part avec le prochain paquet que vous écrirez pour ce poste.
error-import-no-space = Il ne reste pas assez de place sur cet ordinateur pour les documents de ce fichier. Rien n’a été importé.
error-import-no-space-advice = Libérez { $needed } Mio là où se trouve le registre, puis importez de nouveau. Un document qui arrive en morceaux demande encore une fois sa taille pendant qu’il est assemblé. Le fichier reste valable.
error-volume-before-first = Ceci est le fichier { $number } sur { $of }. Il apporte des documents de lignes qui ne sont pas encore ici.
error-volume-before-first-advice = Importez d’abord le fichier 1 sur { $of }, puis celui-ci. L’ordre des autres est libre. Rien n’a été modifié.
