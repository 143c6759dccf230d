# Personnes de plusieurs dossiers : qui est déjà connu, qui pourrait n’en faire qu’une, qui n’en est pas une autre.

field-other_than = N’est pas la même personne que
field-born_calendar = Calendrier de la pièce

calendar-islamic = calendrier hégirien
calendar-persian = calendrier hégirien solaire
calendar-ethiopian = calendrier éthiopien
calendar-buddhist = calendrier bouddhique
calendar-coptic = calendrier copte
calendar-hebrew = calendrier hébraïque
calendar-minguo = calendrier de la République de Chine
calendar-japanese = ères japonaises
calendar-indian = calendrier national indien
calendar-julian = calendrier julien
calendar-other = autre calendrier

action-join_persons = a indiqué que deux inscriptions désignent la même personne
action-part_persons = a retiré l’indication que deux inscriptions désignent la même personne
action-tell_apart = a indiqué que deux inscriptions désignent des personnes différentes
action-take_back_apart = a retiré l’indication que deux inscriptions désignent des personnes différentes

## Ce que vaut un rapprochement, ce qui concorde et ce qui ne concorde pas

strength-strong = Très probablement la même personne
strength-likely = Probablement la même personne
strength-possible = Peut-être la même personne
strength-weak = Même nom, guère plus
likeness-same_paper = même numéro de pièce
likeness-same_name = même nom
likeness-other_order = même nom dans un autre ordre
likeness-other_script = même nom dans une autre écriture
likeness-other_spelling = même nom, autre orthographe
likeness-near_spelling = une ou deux lettres diffèrent
likeness-part_of_name = un nom est contenu dans l’autre
likeness-shares_word = un nom en commun
likeness-same_birth_date = même date de naissance
likeness-near_birth_date = dates de naissance presque identiques
likeness-birth_date_fits = les dates de naissance concordent
likeness-other_birth_date = autre date de naissance
likeness-other_sex = autre sexe

## Chercher avant d’inscrire

known-title = { $count ->
    [one] Une personne du registre est peut-être celle-ci
   *[other] { $count } personnes du registre sont peut-être celle-ci
}
known-same = Même personne
known-other = Autre personne
known-open = Ouvrir { $reference }
known-said-same = Sera inscrite comme la même personne.
known-said-other = Sera inscrite comme une autre personne, sans que la question revienne.
known-take-back = Revenir dessus
known-role-in = { $role } dans { $reference }
known-also = aussi dans { $references }
known-closed = clos
known-against = Mais : { $reasons }
known-here = Déjà inscrite dans ce dossier

## La même personne dans d’autres dossiers

person-also = La même personne dans d’autres dossiers
person-also-part = Ce n’est pas la même personne
person-told-apart = Personnes reconnues différentes
person-told-apart-back = Revenir dessus
person-contested = Un poste indique que c’est la même personne, un autre que non. Choisissez : retirez l’une des deux indications.
person-look-for = Chercher la même personne
person-look-none = Personne d’autre dans le registre ne ressemble à cette personne.
person-also-names = Noms dans d’autres dossiers
person-restricted = Réservé à ceux qui décident du dossier. N’apparaît dans aucune liste et ne sort jamais.
person-more = Identité, besoins, pièces

## Dates de naissance d’autres calendriers

person-born-as-written-hint = Telle qu’elle figure sur la pièce, par exemple 14/5/1399
person-born-shown = { $date } (sur la pièce : { $written }, { $calendar })
person-born-shown-written = { $date } (sur la pièce : { $written })
person-born-only-written = sur la pièce : { $written }, { $calendar }
person-born-only-text = sur la pièce : { $written }
person-born-work-out = Calculer la date
person-born-filled = Date calculée : { $date }. L’observation de la lune peut la décaler d’un ou deux jours ; corrigez d’après la pièce.
person-born-between = Elle se situe entre le { $first } et le { $last }. Inscrivez ce que la pièce permet.
person-born-unreadable = Pas de règle pour ce calcul : inscrivez la date pour autant qu’elle soit connue. Le texte reste tel qu’il est écrit.

## Doublons probables

nav-persons = Personnes
duplicates-title = Personnes qui pourraient n’en faire qu’une
duplicates-explained = Rien ne se réunit tout seul. « Même personne » relie deux inscriptions : chaque dossier garde la sienne et chacun montre l’autre. On peut revenir dessus.
duplicates-none = Aucune inscription du registre ne ressemble à une autre.
duplicates-count = { $count ->
    [one] Une paire
   *[other] { $count } paires
} parmi { $persons } personnes
duplicates-shown = Paires { $first } à { $last } sur { $count }
duplicates-before = Précédentes
duplicates-next = Suivantes
duplicates-contested = Deux postes ont indiqué le contraire
duplicates-part = Pas la même personne
duplicates-unsay = C’est la même personne
duplicates-done-same = Inscrit : la même personne. Ctrl+Z pour revenir dessus.
duplicates-done-other = Inscrit : deux personnes. Ctrl+Z pour revenir dessus.

## Notes

note-visibility = Qui peut la voir
note-visibility-internal = interne
note-visibility-shareable = communicable
note-visibility-privileged = protégée

## À qui la page est destinée

summary-for = Pour qui
summary-for-office = Pour le service : tout
summary-for-outside = Pour l’extérieur : sans les notes internes ou protégées, ni les événements, les dates du service et les champs réservés
