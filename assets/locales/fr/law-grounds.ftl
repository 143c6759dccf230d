## Portée d’un motif de refus

ground-force-mandatory = Refus obligatoire
ground-force-optional = Refus facultatif
ground-force-condition = Condition non remplie
ground-force-out_of_scope = Hors du champ de l’instrument
ground-force-by_reservation = Seulement par réserve ou déclaration
ground-force-own_law = Selon notre droit ou un autre traité
ground-force-forbidden = Aucun refus pour ce motif
ground-force-unlisted = Non prévu par les instruments de l’affaire

## Motifs : extradition

ground-RX01 = Infraction politique
ground-RX02 = Demande visant à poursuivre, punir ou désavantager une personne pour sa race, sa religion, sa nationalité, son origine ethnique, ses opinions ou son sexe
ground-RX03 = Infraction purement militaire
ground-RX04 = Jugement définitif ici pour les mêmes faits (ne bis in idem)
ground-RX05 = Jugement définitif dans un État tiers pour les mêmes faits
ground-RX06 = Décision ici de ne pas poursuivre, ou d’abandonner les poursuites
ground-RX07 = Prescription ou amnistie
ground-RX08 = Risque de torture ou de traitements cruels, ou absence de procès équitable
ground-RX09 = Jugement par défaut sans droits de la défense suffisants ni nouveau jugement
ground-RX10 = Nationalité de la personne
ground-RX11 = Poursuites en cours ici pour les mêmes faits
ground-RX12 = Peine de mort sans assurance suffisante
ground-RX13 = Infraction commise ici, en tout ou en partie
ground-RX14 = Infraction commise hors des deux États, sans compétence analogue dans notre droit
ground-RX15 = Jugement par un tribunal d’exception
ground-RX16 = Motif humanitaire : âge, santé ou situation personnelle
ground-RX17 = Absence de double incrimination
ground-RX18 = Peine trop faible
ground-RX19 = Pièces toujours insuffisantes après demande de complément
ground-RX20 = Statut de réfugié ou non-refoulement
ground-RX90 = Autre motif, avec son article
ground-RX99 = Seulement parce que l’infraction touche aussi à des questions fiscales

## Motifs : entraide judiciaire

ground-RM01 = Demande non conforme à l’article
ground-RM02 = Souveraineté, sécurité, ordre public ou autres intérêts essentiels
ground-RM03 = Nos autorités ne pourraient agir ainsi dans une affaire interne analogue
ground-RM04 = Contraire à notre système juridique en matière d’entraide
ground-RM05 = Absence de double incrimination
ground-RM06 = Infraction politique
ground-RM07 = Demande faite pour persécuter une personne
ground-RM08 = Faits déjà jugés, ou faisant l’objet d’une enquête ici
ground-RM09 = Infraction purement militaire
ground-RM10 = Affaire mineure, ou aide disponible par une autre voie
ground-RM11 = Données personnelles non protégées à l’étranger
ground-RM21 = Témoin détenu : pas de consentement
ground-RM22 = Témoin détenu : sa présence est nécessaire à une procédure ici
ground-RM23 = Témoin détenu : le transfèrement prolongerait la détention
ground-RM24 = Témoin détenu : autre motif impérieux
ground-RM90 = Autre motif, avec son article
ground-RM98 = Secret bancaire
ground-RM99 = Seulement parce que l’infraction touche aussi à des questions fiscales

## Motifs : transfèrement des personnes condamnées

ground-RT01 = Pas ressortissant de l’État d’exécution
ground-RT02 = Jugement non définitif
ground-RT03 = Reliquat de peine insuffisant
ground-RT04 = Pas de consentement de la personne
ground-RT05 = Absence de double incrimination
ground-RT06 = Peine qui serait trop réduite
ground-RT07 = Liens avec l’État d’exécution non établis
ground-RT08 = Amende ou indemnité impayée
ground-RT09 = Autres poursuites en cours
ground-RT10 = Sécurité
ground-RT11 = Intérêt public
ground-RT12 = Pas de réponse de l’autre État
ground-RT13 = Pas d’accord entre les deux États
ground-RT90 = Autre motif, avec son article
condition-RT01 = Ressortissant de l’État d’exécution
condition-RT02 = Jugement définitif
condition-RT03 = Reliquat de peine suffisant
condition-RT04 = Consentement de la personne
condition-RT05 = Double incrimination
condition-RT08 = Amende et indemnité réglées
condition-RT13 = Accord des deux États

## Motifs : transmission des poursuites

ground-RP01 = Pas une infraction ici, ou auteur non punissable ici
ground-RP02 = Déjà jugé (ne bis in idem)
ground-RP03 = Prescription acquise dans l’État requérant
ground-RP04 = Hypothèse de la demande non établie
ground-RP05 = Suspect sans résidence habituelle ici
ground-RP06 = Suspect ni ressortissant ni résident ici au moment des faits
ground-RP07 = Infraction politique, purement militaire ou fiscale
ground-RP08 = Demande faite pour persécuter une personne
ground-RP09 = Prescription acquise ici
ground-RP10 = Infraction commise hors de l’État requérant
ground-RP11 = Contraire à nos engagements internationaux
ground-RP12 = Contraire aux principes fondamentaux de notre droit
ground-RP13 = Règle de procédure enfreinte par l’État requérant
ground-RP90 = Autre motif, avec son article

## Motifs : gel et confiscation

ground-RC01 = Infraction non visée par la convention
ground-RC02 = Preuves suffisantes non reçues à temps
ground-RC03 = Bien de valeur minime
ground-RC04 = Contraire aux principes fondamentaux de notre droit
ground-RC05 = Importance de l’affaire ne justifiant pas la mesure
ground-RC06 = Infraction politique ou fiscale
ground-RC07 = Déjà jugé (ne bis in idem)
ground-RC08 = Pas de confiscation ici pour ce type d’infraction
ground-RC09 = Lien trop lointain entre le bien et l’infraction
ground-RC10 = Prescription
ground-RC11 = Ni condamnation ni décision judiciaire à l’appui
ground-RC12 = Décision non exécutoire ou encore susceptible de recours
ground-RC13 = Jugement par défaut sans droits de la défense suffisants
ground-RC90 = Autre motif, avec son article
ground-RC97 = Parce que la personne visée est une personne morale
ground-RC98 = Parce que la personne visée par la décision est décédée ou a été dissoute depuis
