# Visas : les règles du bureau, ce qui est demandé et ce qui est donné.

sign-offs-title = Visas
sign-offs-open = Visas en attente
sign-off-by-another = Une autre personne
sign-off-by-head = Direction du bureau
sign-off-by-nobody = Personne
sign-off-when-before = Avant
sign-off-when-later = Peut suivre plus tard
sign-off-when-nobody_here = Personne ne peut le donner aujourd’hui
sign-off-state-open = En attente
sign-off-state-done = Visé
sign-off-state-void = Ne compte pas
sign-off-open = Visa en attente : { $what }, demandé depuis le { $date }
sign-off-asked = Demandé depuis le { $date } par { $who }
sign-off-signed = Visé le { $date } par { $who }
sign-off-void = L’étape ou la lettre a été inscrite par erreur : le visa ne compte pas.
sign-off-give = Viser
sign-off-give-named = Viser : { $what }
sign-off-own = Vous avez inscrit ceci : une autre personne le vise.
sign-off-for-head = Pour la direction, ou la personne qui la remplace ce jour-là.
sign-off-ask-another = Demander le visa
sign-off-ask-head = Demander à la direction
sign-off-is-asked = Demandé depuis le { $date }. L’étape est retenue jusqu’au visa.
sign-off-note = Remarque avec le visa
sign-off-follows = Visa ensuite : { $by }. L’étape est permise et reste listée jusque-là.
sign-off-follows-nobody_here = Visa d’abord : { $by }, mais personne ne peut le donner aujourd’hui. L’étape est permise et reste listée jusque-là.
sign-off-is-given = Déjà visé.
sign-off-kind-second_person = Deuxième personne
sign-off-rules-title = Visas de ce bureau
sign-off-rules-intro = De qui une étape ou une sorte de lettre demande l’accord. La règle la plus précise compte. Rien n’est demandé pour une étape inscrite avant la règle.
sign-off-rules-none = Le bureau ne demande aucun visa.
sign-off-rules-only-administrator = Seul un administrateur les fixe.
sign-off-rule-add = Ajouter une règle
sign-off-rule-set = Fixer la règle
sign-off-rule-remove = Retirer
sign-off-rule-remove-named = Retirer la règle : { $rule }
sign-off-rule-what = Pour
sign-off-what-step = Une étape
sign-off-what-letter = Une lettre
sign-off-rule-which = Laquelle
sign-off-rule-by = Visa de
sign-off-rule-later = Peut suivre plus tard
sign-off-any-family = Toute famille
sign-off-any-step = Toute étape
sign-off-any-letter = Toute lettre
today-sign-off-more = { $count ->
    [one] Un de plus
   *[other] { $count } de plus
 }

gate-sign_off_another = Une autre personne a-t-elle visé ?
gate-sign_off_another-advice = Demandez le visa ci-dessous. La personne qui inscrit l’étape ne peut pas le donner.
gate-sign_off_head = La direction du bureau a-t-elle visé ?
gate-sign_off_head-advice = Demandez le visa ci-dessous. La personne qui remplace la direction ce jour-là peut aussi le donner.
gate-source-sign_off = Règle de ce bureau, fixée par son administrateur dans Réglages, Visas

matter-sign_off = Visa en attente
action-ask_sign_off = a demandé un visa
action-give_sign_off = a visé
field-step = Étape
field-asks_for = Demande
check-answer-untranslated = Présent, sans traduction
checklist-asked-for = Demandé le { $date }
letter-items = Pièces à demander
letter-items-hint = Ce que l’autre partie doit encore envoyer d’après la liste de contrôle. Retirez ce qui n’est pas à demander maintenant.
letter-items-none = D’après la liste de contrôle, l’autre partie n’a plus rien à envoyer.
gate-because = Parce que : { $facts }
gate-unclear = Au dossier, mais au mois ou à l’année près seulement : { $facts }. Cela comptera ici une fois le jour saisi.

print-column-sign-offs = Visas en attente
cli-sign-off-rule = { $rule } ({ $code })
cli-gate-because = Parce que : { $facts }
cli-letter-asks = Demande : { $items }

error-sign-off-own = Vous avez vous-même inscrit ou demandé ceci.
error-sign-off-own-advice = Une deuxième personne donne le visa. D’ici là, il reste listé.
error-sign-off-for-head = Ce visa revient à la direction du bureau.
error-sign-off-for-head-advice = La direction le donne, ou la personne qui la remplace ce jour-là. Le remplacement se fixe dans Réglages, Absences.
error-sign-off-given = C’est déjà visé.
error-sign-off-given-advice = Rien n’a été modifié. Regardez le dossier à nouveau.
error-sign-off-void = L’étape ou la lettre a été inscrite par erreur.
error-sign-off-void-advice = Il n’y a plus rien à viser. Rien n’a été modifié.
error-sign-off-none = Aucun visa n’est en attente dans ce dossier.
error-sign-off-none-advice = Pour viser avant une étape ou une lettre, nommez-la avec --stage ou --letter.
error-sign-off-several = { $count } visas sont en attente : { $what }.
error-sign-off-several-advice = Nommez celui dont il s’agit avec --stage ou --letter.
error-check-not-open = L’autre partie n’a pas à envoyer « { $item } », ou c’est déjà là.
error-check-not-open-advice = Regardez la liste de contrôle du dossier : seul ce qui y est ouvert peut être demandé.
