# Reprise d’un ancien registre : questions, refus et remarques sur une ligne, une colonne ou le fichier.

old-register-column-does-not-fit = La colonne « { $text } » est affectée au champ { $field }, mais seules { $first } cellules sur cent s’y prêtent. Choisissez un autre champ.
old-register-column-twice = Deux colonnes d’une même feuille, « { $first } » et « { $text } », sont affectées au champ { $field }. Choisissez-en une.
old-register-column-unknown = Que contient la colonne « { $text } » ? Ses cellules restent jointes à chaque dossier telles quelles.
old-register-column-guessed = La colonne « { $text } » a été prise pour le champ { $field }. Est-ce exact ?
old-register-no-header = Aucune ligne d’en-têtes n’a été trouvée dans la feuille « { $text } ». Indiquez sa ligne dans la table de correspondance.
old-register-no-case-found = Aucune ligne de ce fichier n’a pu être lue comme un dossier.
old-register-direction-unknown = Rien n’indique si les demandes de la feuille « { $text } » sont reçues ou émises. Précisez-le dans la table de correspondance.
old-register-family-unknown = Rien n’indique la nature des demandes de la feuille « { $text } ». Précisez-la dans la table de correspondance.
old-register-our-role-presumed = Pour les transfèrements, sommes-nous l’État de condamnation quand l’autre État a demandé, et l’État d’exécution quand nous avons demandé ? Cela a été supposé ; la table de correspondance peut dire le contraire.
old-register-number-twice = Une autre ligne, { $second } de la feuille « { $first } », porte aussi le numéro { $text }. Est-ce bien celle-ci ?
old-register-number-twice-refused = Le numéro { $text } figure déjà à la ligne { $second } de la feuille « { $first } », avec un autre contenu. Donnez à cette ligne son propre numéro.
old-register-number-in-full = Le numéro { $text } recommence chaque année ; en entier, c’est { $first }. L’un et l’autre retrouvent le dossier.
old-register-number-missing = La ligne n’a pas de numéro ; le dossier est appelé { $first }. Quel numéro lui donner ?
old-register-number-in-register = Un autre dossier du registre porte déjà le numéro { $text }.
old-register-same-line = Identique à la ligne { $first }, mot pour mot ; reprise une seule fois.
old-register-continues = Suite du dossier de la ligne { $first }.
old-register-title = Un titre, un mois ou une année ; pas de dossier.
old-register-total = Un total ; pas de dossier.
old-register-header-line = Des en-têtes de colonnes ; pas de dossier.
old-register-sheet-left-out = La table de correspondance écarte cette feuille.
old-register-same-as-what = { $field } indique « { $text } », mais rien ne figure au-dessus. Que faut-il lire ?
old-register-other-calendar = { $field } : « { $text } » relève d’un autre calendrier et devient { $first } ; le texte d’origine est conservé.
old-register-date-either = { $field } : « { $text } » désigne-t-il le { $first } ou le { $second } ?
old-register-date-exchanged = { $field } : le tableur indique { $first }, mais d’après les lignes voisines ce serait plutôt { $second }. Lequel ?
old-register-date-unread = { $field } : « { $text } » n’est pas une date lisible. Quelle date est-ce ?
old-register-date-from-sheet = Pas de date d’arrivée ; l’année { $first } vient de la feuille ou du numéro.
old-register-date-in-future = { $field } : { $text } n’est pas un jour où cela a pu avoir lieu ; la date reste dans la ligne de l’ancien registre. Quel jour est exact ?
old-register-closed-before-received = Clôturé le { $text }, avant d’avoir été reçu ({ $first }). Quelle date est exacte ?
old-register-state-perhaps = { $field } : « { $text } » désigne-t-il l’État { $first } ?
old-register-state-several = { $field } : « { $text } » nomme plusieurs États ({ $first }). Lequel est le partenaire ?
old-register-state-unknown = { $field } : aucun État connu ne s’appelle « { $text } ». Lequel est-ce ?
old-register-state-missing = Aucun État n’est indiqué. Lequel est-ce ?
old-register-direction-unclear = « { $text } » : demande reçue ou émise ? Précisez-le dans la table de correspondance.
old-register-direction-missing = Rien n’indique si la demande est reçue ou émise.
old-register-family-missing = Rien n’indique la nature de la demande.
old-register-family-unclear = « { $text } » peut désigner plusieurs natures de demande. Laquelle ? Précisez-le dans la table de correspondance.
old-register-family-unread = Quelle est la nature de la demande « { $text } » ? Précisez-le dans la table de correspondance.
old-register-no-procedure = Les fichiers de droit n’ont pas encore de procédure pour cette nature de demande ({ $text }).
old-register-kept-only = { $field } : « { $text } » n’a pas été compris ; le texte reste dans la ligne de l’ancien registre.
old-register-persons-unclear = « { $text } » désigne-t-il une personne ou plusieurs ?
old-register-persons-others = « { $text } » mentionne d’autres personnes sans les nommer.
old-register-of-nobody = { $field } : « { $text } », mais aucune personne n’est nommée ; conservé en note.
old-register-of-whom = { $field } : « { $text } » figure à côté de plusieurs personnes et n’a été attribué à aucune ; conservé en note.
old-register-outcome-unread = Que dit « { $text } » de l’affaire ? Le dossier est resté ouvert. Précisez-le dans la table de correspondance.
old-register-no-stage-for-outcome = La procédure n’a pas d’étape pour « { $text } » ; le dossier est resté ouvert. Quelle étape a-t-il atteinte ?
old-register-closed-but-open = Il y a une date de clôture, mais la suite indique « { $text } ». Le dossier est-il clos ?
old-register-closed-how = Le dossier a une date de clôture et pas de résultat. Comment s’est-il terminé ?
old-register-holder-found = L’observation dit que { $text } détient le dossier papier.
old-register-value-refused = { $field } : « { $text } » n’entre pas dans ce champ ; le texte reste dans la ligne de l’ancien registre. Que faut-il y mettre ?
old-register-line-too-long = La ligne contient plus de texte qu’un dossier ne peut en garder.
old-register-changed-since = Le dossier est déjà là ; la ligne a été modifiée depuis. Rien n’a été écrasé.
old-register-known = Le dossier est déjà là, mot pour mot. Rien n’a été modifié.
old-register-brought-back = Le dossier avait été repris puis annulé ; il revient.
old-register-undone = Sa reprise a été annulée.
old-register-kept = Quelqu’un a travaillé sur le dossier depuis ; il reste.
old-register-undone-reason = Reprise annulée

# Comment le fichier a été lu.

old-register-encoding = Le texte a été lu en { $name }.
old-register-macros = Le classeur contient des macros. Elles n’ont pas été ouvertes.
old-register-formulas = Le classeur contient des formules. Les dernières valeurs enregistrées ont été lues ; aucune formule n’a été exécutée. Là où aucune valeur n’était enregistrée, la cellule compte comme vide.
old-register-control-characters = { $count ->
    [one] Un caractère qu’aucun clavier ne produit a été retiré d’une cellule.
   *[other] { $count } caractères qu’aucun clavier ne produit ont été retirés des cellules.
}
old-register-column-absent = La correspondance mentionne une colonne « { $text } » qui n’existe dans aucune feuille de ce fichier. Elle n’a pas été utilisée.
old-register-mapping-kept = Les colonnes sont lues comme lors d’une reprise précédente de ce registre.

# Ce qu’une colonne peut contenir.

old-register-field-number = Numéro
old-register-field-former_number = Ancien numéro
old-register-field-received_on = Date d’arrivée
old-register-field-dated_on = Date de la demande
old-register-field-sent_on = Date d’envoi
old-register-field-referred_on = Date de transmission
old-register-field-closed_on = Date de clôture
old-register-field-partner = État partenaire
old-register-field-requesting_state = État requérant
old-register-field-requested_state = État requis
old-register-field-direction = Sens
old-register-field-family = Nature de la demande
old-register-field-subject = Objet
old-register-field-their_reference = Leur référence
old-register-field-persons = Personnes
old-register-field-surname = Nom de famille
old-register-field-given_names = Prénoms
old-register-field-born_on = Date de naissance
old-register-field-nationality = Nationalité
old-register-field-sex = Sexe
old-register-field-offences = Infractions
old-register-field-referred_to = Autorité compétente
old-register-field-applicant = Demandeur
old-register-field-outcome = Suite
old-register-field-remarks = Observations
old-register-field-held_by = Détenteur du dossier papier
old-register-field-place = Rayon ou boîte
old-register-field-officer = Agent
old-register-field-channel = Voie
old-register-field-instrument = Instrument
old-register-field-year = Année
old-register-field-ignore = Non utilisé

# Ce qu’une ligne est devenue.

old-register-result-taken = Reprise
old-register-result-doubtful = Douteuse
old-register-result-refused = Refusée
old-register-result-skipped = Pas un dossier
