# Ce qui est refusé au sujet des personnes.

error-restricted-field = « { $field } » est réservé à ceux qui décident du dossier.
error-restricted-field-advice = Demandez à un agent ou au chef du service de l’inscrire.
error-born-in-future = Cette date de naissance est encore à venir.
error-born-in-future-advice = Comparez-la à la pièce : un chiffre de l’année est peut-être faux. Rien de ce que vous avez saisi n’est perdu.
error-hidden-characters = « { $field } » contient des caractères invisibles ou qui inversent les lettres.
error-hidden-characters-advice = Ils viennent souvent d’un texte copié. Saisissez-le à la main ; rien de ce que vous avez saisi n’est perdu.
error-persons-said-different = Quelqu’un a indiqué qu’il s’agit de deux personnes.
error-persons-said-different-advice = Si elles n’en font qu’une, retirez d’abord cette indication dans l’un des deux dossiers.
error-persons-contested = Deux postes ont relié ces personnes à d’autres, différentes.
error-persons-contested-advice = Réglez d’abord le conflit du champ « Même personne que ».
error-person-is-itself = C’est la même inscription.
error-person-is-itself-advice = Choisissez une inscription d’un autre dossier.
error-person-not-joined = Cette personne n’est reliée à aucune autre inscription.
error-person-not-joined-advice = Il n’y a rien à retirer.
error-persons-are-joined = Ces deux inscriptions sont données pour une seule personne.
error-persons-are-joined-advice = Retirez d’abord cette indication ; dites ensuite qu’elles sont deux.
error-persons-not-told-apart = Personne n’a indiqué qu’il s’agit de deux personnes.
error-persons-not-told-apart-advice = Il n’y a rien à retirer.
