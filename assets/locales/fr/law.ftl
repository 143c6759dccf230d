# Vocabulaire des fichiers de droit : familles, étapes, issues, effets, instruments, mesures.
# Les identifiants suivent les codes de assets/law/. À relire par un juriste francophone avant usage.

## Familles d’affaires

family-extradition = Extradition
family-extradition-short = Extradition
family-mla = Entraide judiciaire
family-mla-short = Entraide
family-transfer_sentenced = Transfèrement de personne condamnée
family-transfer_sentenced-short = Condamné
family-transfer_proceedings = Transfert des procédures pénales
family-transfer_proceedings-short = Procédures
family-confiscation = Gel, confiscation et restitution d’avoirs
family-confiscation-short = Confiscation

## Sens et procédures

direction-incoming = Reçue
direction-outgoing = Envoyée
procedure-extradition_incoming = Extradition, demande reçue : nous sommes l’État requis
procedure-extradition_outgoing = Extradition, demande envoyée : nous sommes l’État requérant
procedure-mla_incoming = Entraide judiciaire, demande reçue : nous sommes l’État requis
procedure-mla_outgoing = Entraide judiciaire, demande envoyée : nous sommes l’État requérant
procedure-transfer_sentenced_sentencing = Transfèrement de personne condamnée : nous sommes l’État de condamnation
procedure-transfer_sentenced_administering = Transfèrement de personne condamnée : nous sommes l’État d’exécution
procedure-transfer_proceedings_incoming = Transfert des procédures pénales, demande reçue : nous sommes invités à poursuivre
procedure-transfer_proceedings_outgoing = Transfert des procédures pénales, demande envoyée : nous demandons à l’autre État de poursuivre
procedure-confiscation_incoming = Gel, confiscation et restitution, demande reçue : nous sommes l’État requis
procedure-confiscation_outgoing = Gel, confiscation et restitution, demande envoyée : nous sommes l’État requérant

## Notre rôle, et qui a demandé

role-sentencing = État de condamnation
role-administering = État d’exécution
asked-by-we = Notre État
asked-by-they = L’autre État
asked-by-person = La personne condamnée
asked-by-relatives = La famille

## Qualité des personnes

person-role-person_sought = Personne recherchée
person-role-sentenced_person = Personne condamnée
person-role-suspect = Suspect
person-role-accused = Personne poursuivie
person-role-convicted_person = Personne reconnue coupable
person-role-witness = Témoin
person-role-expert = Expert
person-role-victim = Victime
person-role-addressee = Destinataire d’actes
person-role-account_holder = Titulaire de compte
person-role-legal_person = Personne morale
person-role-asset_holder = Détenteur des avoirs
person-role-beneficial_owner = Bénéficiaire effectif
person-role-third_party = Tiers revendiquant un droit
person-role-relative = Membre de la famille
person-role-counsel = Conseil (avocat)
person-role-other = Autre

## Étapes : extradition, demande reçue

stage-XI00 = Consultation ou projet soumis pour avis
stage-XI10 = Arrestation provisoire demandée
stage-XI11 = Personne en cours de localisation
stage-XI12 = Arrestation provisoire exécutée
stage-XI13 = Remise en liberté : délai expiré
stage-XI20 = Demande formelle reçue
stage-XI21 = Accusé de réception envoyé
stage-XI22 = Retournée car incomplète
stage-XI23 = Réorientée vers l’autorité compétente
stage-XI25 = Examen formel des pièces, de la traduction et de l’identité
stage-XI26 = Complément d’information demandé
stage-XI28 = Demandes concurrentes à départager
stage-XI30 = Autorisation de donner suite accordée
stage-XI31 = Consultation avant un refus éventuel
stage-XI40 = Arrestation fondée sur la demande, ou liberté sous caution
stage-XI45 = La personne consent à sa remise
stage-XI50 = Audience devant le tribunal
stage-XI55 = Décision du tribunal rendue
stage-XI60 = Appel ou recours en cours
stage-XI65 = Demande d’asile ou de statut de réfugié en cours
stage-XI66 = Assurances demandées ou à l’examen
stage-XI70 = Décision de l’exécutif sur la remise en attente
stage-XI75 = Extradition accordée
stage-XI76 = Extradition accordée, remise ajournée
stage-XI77 = Extradition accordée, remise temporaire
stage-XI80 = Remise en cours d’organisation
stage-XI85 = Personne remise
stage-XI86 = Personne non prise en charge à la date fixée
stage-XI90 = Refus de l’exécutif
stage-XI91 = Refus du tribunal
stage-XI92 = Affaire soumise aux autorités de poursuite ici
stage-XI93 = Exécution ici de la peine étrangère à l’étude
stage-XI95 = Retirée par l’État requérant
stage-XI96 = Terminée autrement
stage-XI97 = Obligations après la remise
stage-XI98 = Remise temporaire : retour attendu
stage-XI99 = Affaire close

## Étapes : extradition, demande envoyée

stage-XO00 = Personne localisée à l’étranger, ou prise de renseignements
stage-XO05 = Saisine du demandeur national reçue
stage-XO10 = Évaluation
stage-XO12 = Consultation informelle avec le partenaire
stage-XO15 = Rédaction et contrôle de qualité
stage-XO17 = Traduction
stage-XO20 = Signée, scellée ou légalisée
stage-XO25 = Demande d’arrestation provisoire envoyée
stage-XO26 = Arrestation provisoire refusée
stage-XO27 = Personne arrêtée à l’étranger
stage-XO30 = Demande formelle expédiée
stage-XO31 = Réception confirmée par le partenaire
stage-XO34 = Retournée car incomplète
stage-XO35 = Le partenaire demande un complément, une traduction ou une assurance
stage-XO36 = Assurance donnée par nous
stage-XO40 = Procédure devant le tribunal ou l’exécutif du partenaire
stage-XO45 = Décision défavorable à l’étranger, recours possible
stage-XO55 = Extradition accordée
stage-XO56 = Remise ajournée, ou remise temporaire proposée
stage-XO60 = Escorte et voyage en préparation
stage-XO65 = Personne remise à nos autorités
stage-XO66 = Personne non prise en charge à temps
stage-XO70 = Refusée par le partenaire
stage-XO71 = Poursuites demandées au partenaire
stage-XO72 = Exécution de notre peine demandée au partenaire
stage-XO75 = Retirée par nous
stage-XO80 = Obligations après la remise
stage-XO96 = Terminée autrement
stage-XO99 = Affaire close

## Étapes : entraide judiciaire, demande reçue

stage-MI00 = Projet ou consultation
stage-MI10 = Reçue et enregistrée
stage-MI11 = Retournée car incomplète
stage-MI12 = Réorientée vers l’autorité compétente
stage-MI15 = Accusé de réception envoyé
stage-MI20 = En cours d’évaluation
stage-MI25 = Complément d’information demandé
stage-MI30 = Acceptée en totalité
stage-MI31 = Acceptée sous conditions
stage-MI32 = Acceptée en partie
stage-MI35 = Confiée à l’autorité compétente
stage-MI36 = Réception confirmée par l’autorité compétente
stage-MI40 = Ordonnance ou mandat demandé
stage-MI45 = En cours d’exécution
stage-MI46 = Obstacle ou long retard : partenaire informé
stage-MI50 = Exécution ajournée, motifs communiqués
stage-MI55 = Consultation avant refus ou ajournement de l’exécution
stage-MI60 = Résultats reçus de l’autorité compétente
stage-MI61 = Résultats vérifiés
stage-MI65 = Réponse partielle envoyée
stage-MI66 = Réponse complète envoyée
stage-MI70 = Refusée avec motifs
stage-MI72 = Refusée par le tribunal
stage-MI75 = Retirée ou devenue sans objet
stage-MI80 = Obligations après l’exécution
stage-MI94 = Caduque : plus aucune nouvelle
stage-MI96 = Terminée autrement
stage-MI99 = Affaire close

## Étapes : entraide judiciaire, demande envoyée

stage-MO00 = Besoin constaté, voie informelle d’abord tentée
stage-MO05 = Saisine du demandeur national reçue
stage-MO10 = Contrôle de qualité
stage-MO11 = Retournée au demandeur national pour correction
stage-MO12 = Projet communiqué au partenaire
stage-MO14 = Retournée car incomplète
stage-MO20 = Traduction
stage-MO25 = Signée et expédiée
stage-MO30 = Réception confirmée par le partenaire
stage-MO35 = Acceptée, ou conditions proposées
stage-MO36 = Le partenaire demande un complément
stage-MO40 = En cours d’exécution à l’étranger
stage-MO45 = Exécution ajournée, ou consultation ouverte par le partenaire
stage-MO50 = Résultat partiel reçu
stage-MO60 = Résultat complet reçu
stage-MO70 = Refusée par le partenaire
stage-MO75 = Retirée par nous : devenue sans objet
stage-MO80 = Obligations après le résultat
stage-MO94 = Caduque : plus aucune réponse
stage-MO96 = Terminée autrement
stage-MO99 = Affaire close

## Étapes : personne condamnée, nous sommes l’État de condamnation

stage-TS00 = Personne condamnée identifiée et informée
stage-TS05 = Souhait exprimé
stage-TS10 = Autre État informé
stage-TS15 = Vérification des conditions
stage-TS20 = Rapports réunis
stage-TS21 = Retournée au demandeur car incomplète
stage-TS22 = Réorientée vers l’autorité compétente
stage-TS25 = Demande envoyée ou reçue
stage-TS30 = Pièces échangées
stage-TS35 = L’État d’exécution indique sa procédure et la peine qui en résulte
stage-TS40 = Consentement recueilli
stage-TS41 = Consentement vérifié
stage-TS45 = Notre décision
stage-TS46 = Leur décision
stage-TS50 = Accord des deux États
stage-TS55 = Remise en cours d’organisation
stage-TS60 = Personne condamnée transférée
stage-TS65 = Suivi de la peine
stage-TS80 = Refus de l’un des États
stage-TS81 = Consentement retiré
stage-TS82 = Conditions non remplies
stage-TS83 = Libération ou expulsion avant décision
stage-TS96 = Terminée autrement
stage-TS99 = Affaire close

## Étapes : personne condamnée, nous sommes l’État d’exécution

stage-TA00 = Prise de renseignements, ou requête de la famille
stage-TA10 = Informations reçues de l’État de condamnation
stage-TA15 = Nationalité et double incrimination vérifiées
stage-TA20 = Enquête pénitentiaire et de probation
stage-TA21 = Retournée au demandeur car incomplète
stage-TA22 = Réorientée vers l’autorité compétente
stage-TA25 = Demande envoyée ou reçue
stage-TA30 = Choix : poursuivre ou convertir la peine
stage-TA35 = Lettre sur les effets de la peine envoyée
stage-TA45 = Décision d’accepter
stage-TA55 = Prise en charge en cours d’organisation
stage-TA60 = Personne condamnée prise en charge
stage-TA65 = Peine exécutée ici
stage-TA70 = Fin de peine, évasion ou rapport spécial communiqué
stage-TA71 = Avis de cessation de la peine : exécution terminée
stage-TA72 = Grâce ou amnistie
stage-TA73 = Révision par l’État de condamnation
stage-TA80 = Refus de l’un des États
stage-TA81 = Consentement retiré
stage-TA82 = Conditions non remplies
stage-TA83 = Libération ou expulsion avant décision
stage-TA96 = Terminée autrement
stage-TA99 = Affaire close

## Étapes : transfert des procédures, demande reçue

stage-PI00 = Consultation sur l’État qui doit poursuivre
stage-PI10 = Demande annoncée, arrestation provisoire demandée
stage-PI12 = Arrestation provisoire exécutée sur l’annonce
stage-PI13 = Remise en liberté : délai expiré
stage-PI20 = Demande reçue avec le dossier
stage-PI21 = Accusé de réception envoyé
stage-PI22 = Retournée car incomplète
stage-PI23 = Réorientée vers l’autorité compétente
stage-PI25 = À l’examen : double incrimination, compétence, prescription, preuves
stage-PI26 = Complément d’information demandé
stage-PI28 = Suspect invité à présenter ses observations, intérêts des victimes pris en compte
stage-PI30 = Acceptée
stage-PI31 = Refusée, ou sans suite
stage-PI32 = Acceptation révoquée : le droit de poursuivre revient à l’État requérant
stage-PI40 = Poursuites en cours ici
stage-PI50 = Issue rendue, copie certifiée envoyée
stage-PI94 = Caduque : la demande annoncée n’est pas venue
stage-PI95 = Retirée par l’État requérant
stage-PI96 = Terminée autrement
stage-PI99 = Affaire close

## Étapes : transfert des procédures, demande envoyée

stage-PO00 = Conflit de compétence constaté, ou transfert proposé
stage-PO05 = Cinq critères évalués
stage-PO10 = Consultation avec l’autre État
stage-PO12 = Suspect et victime entendus si possible
stage-PO15 = Dossier certifié et traduit
stage-PO20 = Demande envoyée : notre droit de poursuivre est suspendu
stage-PO21 = Réception confirmée par le partenaire
stage-PO22 = Retournée car incomplète
stage-PO25 = Le partenaire demande un complément d’information
stage-PO30 = Acceptée : nous renonçons à poursuivre
stage-PO31 = Refusée, ou sans suite : le droit de poursuivre nous revient
stage-PO32 = Acceptation révoquée, ou absence de poursuites : le droit de poursuivre nous revient
stage-PO40 = Poursuites en cours à l’étranger, actes ultérieurs notifiés
stage-PO50 = Copie de l’issue reçue
stage-PO75 = Retirée par nous
stage-PO96 = Terminée autrement
stage-PO99 = Affaire close

## Étapes : gel, confiscation et restitution, demande reçue

stage-CI00 = Information spontanée, ou contact par un réseau
stage-CI10 = Reçue et enregistrée
stage-CI11 = Retournée car incomplète
stage-CI12 = Réorientée vers l’autorité compétente
stage-CI15 = Accusé de réception envoyé
stage-CI20 = Évaluée, point par point
stage-CI25 = Complément demandé, gel provisoire possible
stage-CI27 = Consultation avant refus ou ajournement
stage-CI30 = Avoirs en cours de localisation
stage-CI35 = Gel ordonné ou renouvelé
stage-CI36 = Gel sur le point d’expirer : partenaire invité à présenter ses arguments
stage-CI37 = Gel levé ou caduc
stage-CI40 = Droits de tiers à l’examen
stage-CI45 = Procédure de confiscation : décision étrangère ou décision propre
stage-CI50 = Décision définitive de confiscation ici
stage-CI55 = Avoirs évalués, gérés ou réalisés
stage-CI60 = Affectation décidée
stage-CI65 = Avoirs restitués ou partagés
stage-CI66 = Réponse complète envoyée
stage-CI70 = Refusée avec motifs
stage-CI71 = Exécution ajournée, motifs communiqués
stage-CI72 = Refus du tribunal
stage-CI75 = Retirée, ou décision devenue sans effet
stage-CI80 = Retour d’information, frais et dommages-intérêts
stage-CI96 = Terminée autrement
stage-CI99 = Affaire close

## Étapes : gel, confiscation et restitution, demande envoyée

stage-CO00 = Enquête financière ouverte
stage-CO05 = Avoirs localisés par la police, la cellule de renseignement financier ou un réseau
stage-CO10 = Demande envoyée : localisation ou gel urgent
stage-CO12 = Réception confirmée par le partenaire
stage-CO13 = Le partenaire demande un complément
stage-CO14 = Retournée car incomplète
stage-CO15 = Preuves fournies en temps utile
stage-CO20 = Gel à l’étranger confirmé ou renouvelé
stage-CO22 = Gel à l’étranger sur le point d’expirer : nous sommes invités à présenter nos arguments
stage-CO23 = Gel à l’étranger levé ou caduc
stage-CO30 = Notre jugement est définitif
stage-CO35 = Demande de confiscation envoyée
stage-CO40 = Décision adressée à plusieurs États : totaux tenus ensemble
stage-CO45 = Confiscation prononcée à l’étranger
stage-CO50 = Restitution ou partage en négociation
stage-CO60 = Avoirs reçus
stage-CO62 = Résultat complet reçu
stage-CO65 = Victimes en cours d’indemnisation
stage-CO70 = Refusée par le partenaire
stage-CO71 = Exécution ajournée, ou consultation ouverte par le partenaire
stage-CO75 = Retirée par nous, ou notre décision sans effet : partenaire informé
stage-CO96 = Terminée autrement
stage-CO99 = Affaire close

## Statut universel, commun à toutes les familles

status-draft = Projet
status-received = Envoyée ou reçue
status-acknowledged = Réception confirmée
status-under_review = À l’examen
status-awaiting_information = En attente d’informations
status-accepted = Acceptée
status-with_competent_authority = Auprès de l’autorité compétente
status-partly_executed = Partiellement exécutée
status-executed = Exécutée ou ayant reçu réponse
status-closed = Close
status-returned_deficient = Retournée car incomplète
status-redirected = Réorientée
status-surrender_postponed = Remise ajournée
status-execution_postponed = Exécution ajournée
status-consultation_before_refusal = Consultation avant refus
status-refused_executive = Refusée par l’exécutif
status-refused_court = Refusée par le tribunal
status-withdrawn = Retirée
status-no_longer_required = Devenue sans objet
status-lapsed = Caduque
status-otherwise_finalised = Terminée autrement

## Issue de l’affaire

outcome-surrendered = Personne remise
outcome-executed = Exécutée
outcome-sentenced_person_transferred = Personne condamnée transférée
outcome-proceedings_concluded = Procédure transférée menée à son terme
outcome-assets_returned = Avoirs restitués ou partagés
outcome-refused_executive = Refusée par l’exécutif
outcome-refused_court = Refusée par le tribunal
outcome-refused = Refusée
outcome-returned_deficient = Retournée car incomplète
outcome-redirected = Réorientée
outcome-withdrawn = Retirée
outcome-no_longer_required = Devenue sans objet
outcome-lapsed = Caduque
outcome-acceptance_withdrawn = Acceptation révoquée
outcome-freezing_lifted = Gel levé ou caduc
outcome-submitted_for_prosecution = Soumise aux autorités de poursuite à la place
outcome-sentence_enforced_here = Peine étrangère exécutée ici
outcome-not_eligible = Conditions non remplies
outcome-consent_withdrawn = Consentement retiré
outcome-released_before_decision = Libération ou expulsion avant décision
outcome-otherwise_finalised = Terminée autrement

## Ce qui se produit à l’expiration d’un délai

effect-may_release = La personne peut être remise en liberté
effect-must_release = La personne doit être remise en liberté
effect-must_end = La détention doit prendre fin
effect-right_reverts = Le droit de poursuivre revient à l’État requérant
effect-duty = Une obligation arrive à échéance
effect-tell_partner = Le partenaire doit avoir été informé
effect-window_closes = La période de protection prend fin
effect-time_bar = Les poursuites sont prescrites
effect-freezing_lapses = Le gel devient caduc
effect-target = Date souhaitée, non contraignante
effect-not_before = À ne pas attendre avant ce jour
effect-send_request = Échéance : la demande avec ses pièces
effect-notice_of_receipt = Échéance : l’avis que la demande a été reçue
effect-complete_request = Échéance : ce qui manque à la demande
effect-confirm_in_writing = Échéance : la confirmation écrite de la demande orale
effect-acknowledge = Échéance : l’accusé de réception
effect-answer_request = Échéance : la réponse à la demande
effect-decide_surrender = Échéance : la décision sur la remise
effect-decide_execution = Échéance : la décision d’exécuter ou non la demande
effect-surrender_person = Échéance : la remise de la personne
effect-return_person = Échéance : le retour de la personne prêtée ou remise à titre temporaire
effect-answer_speciality = Échéance : la réponse à la demande de dérogation à la spécialité
effect-submit_to_prosecutor = Échéance : la transmission de l’affaire au parquet
effect-bring_summons = Échéance : la citation, parvenue à l’État requis
effect-serve_summons = Échéance : la citation à l’audience, remise à la personne
effect-confirm_freezing = Échéance : la confirmation que le gel reste nécessaire
effect-hear_partner = Échéance : inviter le partenaire à exposer ses raisons de maintenir le gel
effect-tell_consent = Échéance : informer le partenaire si la personne consent
effect-tell_no_simplified = Échéance : informer le partenaire que la procédure simplifiée n’est pas suivie
effect-tell_decision = Échéance : informer le partenaire de la décision sur la remise
effect-tell_interest = Échéance : informer le partenaire que la personne condamnée souhaite être transférée
effect-tell_lapse_rule = Échéance : informer le partenaire de la règle qui rend le gel caduc
effect-send_conviction_notices = Échéance : les avis de condamnation des ressortissants du partenaire

## Obligations sans nombre de jours

promptly-at_once = immédiatement
promptly-without_delay = sans délai
promptly-promptly = promptement
promptly-before_lifting = avant la levée de la mesure, si possible
promptly-as_soon_as_practicable = aussitôt que possible

## À qui il revient d’agir

duty-ours = Il nous revient d’agir
duty-theirs = Il revient au partenaire d’agir

## Degré de certitude d’une règle

sure-read = Lue dans le texte même
sure-excerpt = Tirée d’un extrait publié : à vérifier avant de s’y fier
sure-memory = De mémoire : à vérifier avant de s’y fier
sure-office = Propre au service

# How a time limit ended.
deadline-settled-met = respecté
deadline-settled-met-on = respecté le { $date }
deadline-settled-met_late-on = respecté en retard, le { $date }
deadline-settled-ended = ne s’applique plus
deadline-settled-ended-on = ne s’applique plus depuis le { $date }
deadline-settled-ended_late-on = dépassé sans avoir été respecté ; ne s’applique plus depuis le { $date }

# Le moment auquel un délai prend fin, si ce n’est pas la fin de son dernier jour ici.
deadline-ends-hour = Expire à ce moment : { $here }
deadline-ends-hour_there = Expire à ce moment : { $there }, selon les horloges de { $zone } ; selon les nôtres, le { $here }
deadline-ends-day_there = Expire à la fin du { $there } selon les horloges de { $zone } ; selon les nôtres, le { $here }
deadline-ends-unknown_hour = Expire ce jour-là à une heure qui n’est pas enregistrée. Enregistrez la détention du jour de l’arrestation avec son heure et son fuseau horaire
deadline-ends-unknown_hour_of_date = Expire ce jour-là à une heure qui n’est pas enregistrée. Enregistrez parmi les dates du dossier le jour d’où il court, avec son heure et son fuseau horaire
deadline-ends-hour_not_kept = Compté en heures, et aucun enregistrement ne dit l’heure à laquelle il a commencé : selon la lecture la plus précoce, il expire au début de ce jour
deadline-differs = Vérifiez le jour
deadline-differs-record_counts = Compté à partir du { $started }, jour de l’arrestation dans les données de détention ; l’étape indique le { $other }. Corrigez la date qui est fausse
deadline-differs-step_counts = Compté à partir du { $started }, jour de l’étape ; les données de détention situent l’arrestation le { $other }. Corrigez la date qui est fausse
deadline-differs-held_before = Compté à partir du { $started }, jour de l’étape ; selon les données de détention, la personne est détenue depuis le { $other }. Si c’était pour ce dossier, corrigez le jour de l’étape
deadline-differs-day_unknown = Compté à partir du { $started }, le jour le plus tôt possible : le jour lui-même n’est pas enregistré. Enregistrez-le
deadline-ends-passed = Ce moment est passé

## Voies de transmission

channel-central_authority = D’autorité centrale à autorité centrale
channel-ministry = De ministère à ministère
channel-diplomatic = Voie diplomatique
channel-interpol = Interpol
channel-judicial_direct = Autorité judiciaire directement, copie à l’autorité centrale
channel-oral = Orale, confirmée par écrit
channel-electronic = Électronique
channel-network = Point de contact d’un réseau
channel-liaison_officer = Officier ou magistrat de liaison
channel-by_hand = Remise en main propre

## Mesures d’entraide judiciaire

measure-A = Recueil de témoignages ou de dépositions
measure-A1 = Audition par vidéoconférence
measure-A2 = Audition par téléphone
measure-B = Signification d’actes judiciaires
measure-C = Perquisitions, saisies et gels
measure-C1 = Restitution d’objets à leur propriétaire
measure-D = Examen d’objets et visite de lieux
measure-E = Informations, pièces à conviction et expertises
measure-F = Originaux ou copies certifiées de dossiers, y compris bancaires et de sociétés
measure-F1 = Recherche de comptes bancaires d’une personne
measure-F2 = Relevés d’opérations bancaires
measure-F3 = Suivi d’opérations bancaires
measure-F4 = Documents administratifs, publics ou non
measure-F5 = Antécédents judiciaires
measure-G = Identification ou localisation du produit du crime et de biens à titre de preuve
measure-H = Comparution volontaire de personnes dans l’État requérant
measure-H1 = Transfèrement temporaire d’une personne détenue pour témoigner
measure-I = Toute autre assistance compatible avec la loi
measure-I1 = Enquête conjointe
measure-I2 = Livraison surveillée
measure-I3 = Opération d’infiltration
measure-I4 = Surveillance
measure-I5 = Conservation de données stockées
measure-I6 = Divulgation de données de trafic conservées
measure-I7 = Accès à des données stockées
measure-I8 = Collecte de données de trafic en temps réel
measure-I9 = Interception du contenu
measure-J = Identification, gel et localisation du produit du crime
measure-J1 = Localisation d’avoirs
measure-J2 = Gel d’avoirs
measure-K = Recouvrement d’avoirs
measure-K1 = Exécution d’une décision étrangère de confiscation
measure-K2 = Confiscation par décision de l’État requis
measure-K3 = Recouvrement direct de biens
measure-K4 = Restitution d’avoirs
measure-K5 = Partage d’avoirs confisqués

## Statut d’une mesure

measure-status-asked = Demandée
measure-status-accepted = Acceptée
measure-status-referred = Confiée à l’autorité compétente
measure-status-redirected = Redirigée vers l’autorité compétente
measure-status-order_obtained = Ordonnance obtenue
measure-status-partly_executed = Exécutée en partie
measure-status-executed = Exécutée
measure-status-impossible = Impossible
measure-status-refused = Refusée
measure-status-execution_postponed = Exécution ajournée
measure-status-withdrawn = Retirée

## Instruments

instrument-untoc = Convention des Nations Unies contre la criminalité transnationale organisée
instrument-uncac = Convention des Nations Unies contre la corruption
instrument-un_drugs_1988 = Convention des Nations Unies contre le trafic illicite de stupéfiants et de substances psychotropes (1988)
instrument-ets24 = Convention européenne d’extradition (STE 24)
instrument-ets24_ap1 = Protocole additionnel à la Convention européenne d’extradition (STE 86)
instrument-ets24_ap2 = Deuxième Protocole additionnel à la Convention européenne d’extradition (STE 98)
instrument-ets24_ap3 = Troisième Protocole additionnel à la Convention européenne d’extradition (STCE 209)
instrument-ets24_ap4 = Quatrième Protocole additionnel à la Convention européenne d’extradition (STCE 212)
instrument-ets30 = Convention européenne d’entraide judiciaire en matière pénale (STE 30)
instrument-ets182 = Deuxième Protocole additionnel à la Convention européenne d’entraide judiciaire (STE 182)
instrument-ets112 = Convention sur le transfèrement des personnes condamnées (STE 112)
instrument-ets167 = Protocole additionnel à la Convention sur le transfèrement des personnes condamnées (STE 167)
instrument-ets185 = Convention sur la cybercriminalité (STE 185)
instrument-cets198 = Convention relative au blanchiment, au dépistage, à la saisie et à la confiscation des produits du crime et au financement du terrorisme (STCE 198)
instrument-mte = Traité conforme au Traité type d’extradition des Nations Unies
instrument-mtma = Traité conforme au Traité type d’entraide judiciaire en matière pénale des Nations Unies
instrument-mafp = Accord conforme à l’Accord type des Nations Unies relatif au transfert des détenus étrangers
instrument-london_scheme = Programme de Londres pour l’extradition au sein du Commonwealth
instrument-ets70 = Convention européenne sur la valeur internationale des jugements répressifs (STE 70)
instrument-ets73 = Convention européenne sur la transmission des procédures répressives (STE 73)
instrument-mttp = Traité conforme au Traité type des Nations Unies sur le transfert des poursuites pénales
instrument-mbas = Accord conforme à l’Accord bilatéral type des Nations Unies sur le partage du produit confisqué
instrument-montevideo_1933 = Convention de Montevideo sur l’extradition (1933)
instrument-inter_american_1981 = Convention interaméricaine sur l’extradition (1981)
instrument-riyadh_1983 = Convention arabe de Riyad sur la coopération judiciaire (1983)
instrument-gulf_cooperation = Accord d’un conseil de coopération du Golfe ou arabe sur la coopération judiciaire
instrument-sadc_extradition = Protocole de la SADC sur l’extradition
instrument-ecowas_extradition = Convention de la CEDEAO relative à l’extradition
instrument-benelux_1962 = Traité Benelux d’extradition (1962)
instrument-eaw = Mandat d’arrêt européen
instrument-eio = Décision d’enquête européenne
instrument-eu_us_extradition = Accord d’extradition entre l’Union européenne et les États-Unis
instrument-us_nl_extradition = Traité d’extradition entre les Pays-Bas et les États-Unis
instrument-ca_nl_extradition = Traité d’extradition entre le Canada et les Pays-Bas
instrument-au_nl_extradition = Traité d’extradition entre l’Australie et les Pays-Bas
instrument-gb_hk_mla = Projet d’accord d’entraide entre le Royaume-Uni et Hong Kong (1993)
instrument-mx_nl_extradition = Traité d’extradition entre le Mexique et les Pays-Bas
instrument-sm_nl_extradition = Traité d’extradition entre les Pays-Bas et Saint-Marin (1902)
instrument-ar_nl_extradition = Traité d’extradition entre l’Argentine et les Pays-Bas (1893)
instrument-id_ph_extradition = Traité d’extradition entre l’Indonésie et les Philippines
instrument-ma_nl_mla = Convention d’entraide entre le Maroc et les Pays-Bas
instrument-br_nl_transfer = Traité de transfèrement des personnes condamnées entre le Brésil et les Pays-Bas
instrument-cu_nl_transfer = Traité de transfèrement des personnes condamnées entre Cuba et les Pays-Bas
instrument-pe_nl_transfer = Traité de transfèrement des personnes condamnées entre les Pays-Bas et le Pérou
instrument-ve_nl_transfer = Traité de transfèrement des personnes condamnées entre les Pays-Bas et le Venezuela
instrument-zm_nl_transfer = Traité de transfèrement des personnes condamnées entre les Pays-Bas et la Zambie
instrument-au_cn_transfer = Traité de transfèrement des personnes condamnées entre l’Australie et la Chine
instrument-cn_mn_transfer = Traité de transfèrement des personnes condamnées entre la Chine et la Mongolie
instrument-eg_ru_transfer = Traité de transfèrement des personnes condamnées entre l’Égypte et la Russie
instrument-fr_pe_transfer = Traité de transfèrement des personnes condamnées entre la France et le Pérou
instrument-sa_transfer = Accord avec l’Arabie saoudite sur le transfèrement des personnes condamnées
instrument-bilateral_treaty = Traité entre les deux États
instrument-domestic_law = Notre droit interne
instrument-reciprocity = Réciprocité
instrument-other = Autre base légale

## Urgence

urgency-ordinary = Ordinaire
urgency-urgent = Urgent
urgency-life_at_risk = Vie en danger

## Sexe

sex-female = Féminin
sex-male = Masculin
sex-other = Autre
sex-unknown = Inconnu

## Types de notes

note-kind-telephone = Appel téléphonique
note-kind-meeting = Réunion
note-kind-instruction = Instruction
note-kind-other = Autre note
note-kind-chaser = Relance

## Nature d’une ligne du registre

record-request = Demande
record-enquiry = Consultation, non comptée comme demande
record-spontaneous_information = Transmission spontanée d’informations
record-preservation = Conservation de données
record-transit = Transit
record-speciality_waiver = Renonciation à la spécialité
record-temporary_transfer = Transfèrement temporaire d’un témoin détenu
record-submission_for_prosecution = Soumission aux autorités de poursuite
record-foreign_sentence = Exécution d’une peine étrangère

## Données utiles aux statistiques

crime-tag-money_laundering = Blanchiment de capitaux
crime-tag-terrorist_financing = Financement du terrorisme
crime-tag-predicate_offence = Infraction principale (sous-jacente)
crime-tag-none = Aucune de celles-ci
crime-tag-unknown = Non connu
proceedings-criminal = Pénale
proceedings-civil = Civile
proceedings-administrative = Administrative
proceedings-against_legal_person = Contre une personne morale
proceedings-unknown = Non connue
age-band-child = Moins de 18 ans
age-band-adult = 18 ans ou plus
age-band-unknown = Non connu

## Rappels : pratique de l’office, non la loi

bring-up-kind-plain = Rappel
bring-up-kind-acknowledge = Accuser réception (pratique de l’office)
bring-up-kind-chase = Relancer (pratique de l’office)
bring-up-kind-review = Réexaminer

## Lettres et pièces

letter-way-in = Arrivée
letter-way-out = Départ
letter-form-letter = Lettre
letter-form-note_verbale = Note verbale
letter-form-electronic_message = Message électronique
letter-form-fax = Télécopie
letter-form-telephone_message = Message téléphonique
letter-form-parcel = Colis
letter-form-other = Autre
enclosure-form-originals = originaux
enclosure-form-copies = copies
enclosure-form-certified_copies = copies certifiées conformes
enclosure-form-originals_and_copies = originaux et copies
letter-status-drafted = Rédigée
letter-status-put_up = Soumise à la signature
letter-status-signed = Signée
letter-status-dispatched = Expédiée
letter-template-acknowledgement = Accusé de réception
letter-template-referral = Transmission à une autorité compétente
letter-template-chaser = Relance
letter-template-more_information = Demande d’informations complémentaires
letter-template-refusal = Refus
letter-template-surrender_postponed = Extradition accordée, remise ajournée
document-form-file = Fichier conservé ici
document-form-paper_original = Papier, original
document-form-paper_copy = Papier, copie
document-form-paper_certified_copy = Papier, copie certifiée conforme
number-kind-former = Ancien numéro
number-kind-void = Numéro annulé
number-kind-taken_over = Numéro de l’ancien registre
number-kind-other = Autre numéro
number-kind-missing = Numéro manquant depuis une restauration
absence-kind-stand_in = Suppléant
absence-kind-acting_head = Chef par intérim

## Dates à partir desquelles court un délai

starts-from-held_on_record = Détention inscrite sur la fiche ; aucune étape ne dit l’arrestation
starts-from-dated_on = Date portée sur la demande
starts-from-received_on = Date de réception
starts-from-answer_wanted_on = Date souhaitée de réponse par l’État requérant
starts-from-oral_request_on = Date de la demande orale
starts-from-written_confirmation_on = Date de la confirmation écrite
starts-from-no_longer_required_on = Date à laquelle la personne a été informée que sa présence n’est plus requise
starts-from-left_on = Date de départ de la personne
starts-from-consent_on = Date du consentement
starts-from-consent_told_on = Date à laquelle le partenaire a été informé du consentement
starts-from-consent_revoked_on = Date de révocation du consentement
starts-from-simplified_declined_on = Date du refus de la procédure simplifiée
starts-from-simplified_declined_told_on = Date à laquelle le partenaire a été informé du refus de la procédure simplifiée
starts-from-decision_told_on = Date de communication de la décision au partenaire
starts-from-surrender_on = Date convenue de la remise
starts-from-new_surrender_on = Nouvelle date convenue de la remise
starts-from-judgment_final_on = Date à laquelle le jugement est devenu définitif
starts-from-arrest_ordered_on = Date du mandat d’arrêt
starts-from-arrest_told_on = Date à laquelle le partenaire a été informé de l’arrestation
starts-from-availability_told_on = Date à laquelle le partenaire a été informé que la personne est à sa disposition
starts-from-removal_wanted_by_on = Dernier jour fixé par l’État requis pour la prise en charge
starts-from-embassy_received_on = Date de réception par l’ambassade
starts-from-custody_extension_asked_on = Date à laquelle le partenaire a demandé le maintien en détention
starts-from-discharged_on = Date de l’élargissement définitif
starts-from-speciality_asked_on = Date de la demande de consentement à déroger à la spécialité
starts-from-speciality_answered_on = Date de la réponse relative à la spécialité
starts-from-hearing_on = Date de l’audience
starts-from-preserved_on = Date de conservation des données
starts-from-lent_on = Date du prêt de la personne détenue
starts-from-return_agreed_on = Date de retour convenue
starts-from-returned_on = Date du retour
starts-from-absentia_judgment_told_on = Date de notification du jugement par défaut
starts-from-completion_due_on = Date fixée pour le complément d’information
starts-from-completed_on = Date de remise du complément d’information
starts-from-announced_arrest_on = Date de l’arrestation sur demande annoncée
starts-from-request_arrived_on = Date d’arrivée de la demande sans le dossier
starts-from-time_bar_on = Date de prescription avant toute prolongation
starts-from-plurality_notice_on = Date d’envoi de l’avis de poursuites parallèles
starts-from-victim_told_on = Date à laquelle la victime a été informée de son droit d’opposition
starts-from-lapse_rule_told_on = Date à laquelle le partenaire a été informé de l’expiration du gel
starts-from-frozen_on = Date du gel, ou de son renouvellement
starts-from-freezing_lifted_on = Date à laquelle le dernier gel a été levé
starts-from-found_eligible_on = Date à laquelle le tribunal de l’État requis a jugé l’extradition possible, ou à laquelle l’appel a été tranché
starts-from-summary_handover_agreed_on = Date à laquelle la remise sommaire a été convenue
starts-from-conviction_notices_on = Date du dernier envoi des avis de condamnation
starts-from-entered = Date saisie par le service

## Actes accessoires

procedure-enquiry_incoming = Consultation, reçu
procedure-enquiry_outgoing = Consultation, envoyé
procedure-spontaneous_information_incoming = Transmission spontanée d’informations, reçu
procedure-spontaneous_information_outgoing = Transmission spontanée d’informations, envoyé
procedure-preservation_incoming = Conservation de données, reçu
procedure-preservation_outgoing = Conservation de données, envoyé
procedure-transit_incoming = Transit, reçu
procedure-transit_outgoing = Transit, envoyé
procedure-speciality_waiver_incoming = Renonciation à la spécialité, reçu
procedure-speciality_waiver_outgoing = Renonciation à la spécialité, envoyé
procedure-temporary_transfer_incoming = Transfèrement temporaire d’un témoin détenu, reçu
procedure-temporary_transfer_outgoing = Transfèrement temporaire d’un témoin détenu, envoyé
procedure-submission_for_prosecution_incoming = Soumission aux autorités de poursuite, reçu
procedure-submission_for_prosecution_outgoing = Soumission aux autorités de poursuite, envoyé
procedure-foreign_sentence_incoming = Exécution d’une peine étrangère, reçu
procedure-foreign_sentence_outgoing = Exécution d’une peine étrangère, envoyé

stage-EI10 = Consultation reçue
stage-EI12 = Transmise à l’autorité compétente
stage-EI20 = À l’étude
stage-EI25 = Précisions demandées au partenaire
stage-EI60 = Réponse donnée
stage-EI65 = Une demande a suivi
stage-EI75 = Retirée par le partenaire
stage-EI96 = Terminé autrement
stage-EI99 = Clos
stage-EO00 = Question en préparation
stage-EO10 = Consultation envoyée
stage-EO30 = Réception confirmée par le partenaire
stage-EO60 = Réponse reçue
stage-EO65 = Une demande a suivi
stage-EO75 = Retirée par nous
stage-EO96 = Terminé autrement
stage-EO99 = Clos
stage-SI10 = Informations reçues
stage-SI20 = Conditions d’utilisation à l’examen
stage-SI25 = Conditions discutées avec l’expéditeur
stage-SI30 = Acceptées, avec leurs conditions
stage-SI35 = Transmises à l’autorité compétente
stage-SI50 = Expéditeur avisé avant une divulgation à décharge
stage-SI60 = Utilisées, expéditeur informé
stage-SI70 = Refusées : conditions impossibles à respecter
stage-SI75 = Retirée par le partenaire
stage-SI96 = Terminé autrement
stage-SI99 = Clos
stage-SO00 = Proposée par une autorité nationale
stage-SO10 = Enquêtes en cours et conditions pesées
stage-SO30 = Informations envoyées, avec conditions d’utilisation
stage-SO40 = Réception et conditions confirmées
stage-SO50 = Le partenaire annonce une divulgation
stage-SO60 = Informés de l’utilisation
stage-SO70 = Décision de ne pas transmettre
stage-SO75 = Retirée par nous
stage-SO96 = Terminé autrement
stage-SO99 = Clos
stage-PR10 = Conservation demandée
stage-PR20 = Contenu vérifié
stage-PR25 = Éléments manquants demandés
stage-PR30 = Ordonnée auprès du détenteur des données
stage-PR40 = Données conservées, demande attendue
stage-PR45 = Divulgation partielle de données de trafic
stage-PR46 = Partenaire avisé du risque pour la conservation
stage-PR50 = Demande reçue : conservées jusqu’à la décision
stage-PR60 = Conservation terminée, données remises ou libérées
stage-PR70 = Conservation refusée
stage-PR80 = Caduque : aucune demande reçue
stage-PR75 = Retirée par le partenaire
stage-PR96 = Terminé autrement
stage-PR99 = Clos
stage-PS00 = En préparation
stage-PS10 = Conservation demandée au partenaire
stage-PS25 = Le partenaire demande des précisions
stage-PS40 = Données conservées, notre demande est attendue
stage-PS46 = Le partenaire doute de la conservation
stage-PS50 = Notre demande envoyée
stage-PS60 = Données obtenues ou libérées
stage-PS70 = Refusée par le partenaire
stage-PS80 = Caduque : notre demande n’a pas suivi
stage-PS75 = Retirée par nous
stage-PS96 = Terminé autrement
stage-PS99 = Clos
stage-TR10 = Transit demandé
stage-TR15 = Avisés d’un survol sans atterrissage
stage-TR20 = Pièces et personne examinées
stage-TR25 = Pièces complémentaires demandées
stage-TR30 = Transit accordé
stage-TR40 = Escorte, itinéraire et garde organisés
stage-TR45 = Atterrissage fortuit : personne retenue
stage-TR50 = Détenue sur notre territoire
stage-TR60 = Transit terminé
stage-TR70 = Transit refusé
stage-TR75 = Retirée par le partenaire
stage-TR96 = Terminé autrement
stage-TR99 = Clos
stage-TV00 = Itinéraire à l’étude
stage-TV10 = Transit demandé à l’État traversé
stage-TV15 = Survol annoncé, mandat attesté
stage-TV25 = L’État de transit demande des précisions
stage-TV30 = Transit accordé
stage-TV40 = Escorte et vol organisés
stage-TV45 = Atterrissage fortuit : retenue sur place
stage-TV50 = En cours de transit
stage-TV60 = Arrivée
stage-TV70 = Refusé par l’État de transit
stage-TV75 = Retirée par nous
stage-TV96 = Terminé autrement
stage-TV99 = Clos
stage-SW10 = Notre consentement demandé
stage-SW20 = Pièces et déclaration de la personne examinées
stage-SW25 = Pièces complémentaires demandées
stage-SW40 = Devant l’autorité qui décide
stage-SW60 = Consentement donné
stage-SW61 = Consentement partiel ou conditionnel
stage-SW70 = Consentement refusé
stage-SW72 = Consentement refusé par le tribunal
stage-SW75 = Retirée par le partenaire
stage-SW96 = Terminé autrement
stage-SW99 = Clos
stage-SV00 = Autre infraction : consentement nécessaire
stage-SV05 = Déclaration de la personne recueillie
stage-SV10 = Consentement demandé à l’État de remise
stage-SV25 = Le partenaire demande des précisions
stage-SV60 = Consentement reçu
stage-SV61 = Consentement partiel ou conditionnel reçu
stage-SV70 = Consentement refusé par le partenaire
stage-SV75 = Retirée par nous
stage-SV96 = Terminé autrement
stage-SV99 = Clos
stage-TW10 = Transfèrement d’un détenu demandé
stage-TW20 = Consentement de la personne recherché
stage-TW30 = Accord, avec conditions et date de retour
stage-TW40 = Remise en préparation
stage-TW50 = Détenue temporairement par le partenaire
stage-TW60 = Renvoyée chez nous
stage-TW70 = Refusé
stage-TW75 = Retirée par le partenaire
stage-TW96 = Terminé autrement
stage-TW99 = Clos
stage-TX00 = En préparation
stage-TX10 = Transfèrement demandé au partenaire
stage-TX30 = Accord, avec conditions et date de retour
stage-TX40 = Prise en charge et garde organisées
stage-TX50 = Chez nous, maintenue en détention
stage-TX55 = Déposition faite, retour en préparation
stage-TX60 = Renvoyée au partenaire
stage-TX70 = Refusé par le partenaire
stage-TX75 = Retirée par nous
stage-TX96 = Terminé autrement
stage-TX99 = Clos
stage-AJ10 = Poursuite demandée ou due
stage-AJ20 = Dossier et pièces demandés au partenaire
stage-AJ30 = Soumise au parquet
stage-AJ40 = Poursuite en cours
stage-AJ60 = Jugement rendu
stage-AJ65 = Partenaire informé du résultat
stage-AJ70 = Pas de poursuite
stage-AJ75 = Retirée par le partenaire
stage-AJ96 = Terminé autrement
stage-AJ99 = Clos
stage-AK00 = Dossier en préparation
stage-AK10 = Poursuite demandée, dossier envoyé
stage-AK25 = Le partenaire demande des précisions
stage-AK30 = Soumise au parquet du partenaire
stage-AK40 = Poursuite en cours chez le partenaire
stage-AK60 = Informés du jugement
stage-AK70 = Le partenaire ne poursuit pas
stage-AK75 = Retirée par nous
stage-AK96 = Terminé autrement
stage-AK99 = Clos
stage-FS10 = Exécution demandée
stage-FS15 = Arrêtée avant la demande
stage-FS20 = Jugement et pièces examinés
stage-FS25 = Pièces complémentaires demandées
stage-FS40 = Devant le tribunal : reconnaissance et conversion
stage-FS50 = Peine en cours d’exécution ici
stage-FS60 = Exécution terminée, partenaire informé
stage-FS70 = Refusée par l’exécutif
stage-FS72 = Refusée par le tribunal
stage-FS75 = Retirée par le partenaire
stage-FS96 = Terminé autrement
stage-FS99 = Clos
stage-FT00 = Jugement et pièces en préparation
stage-FT10 = Exécution demandée au partenaire
stage-FT25 = Le partenaire demande des précisions
stage-FT40 = Devant le tribunal du partenaire
stage-FT50 = Peine en cours d’exécution chez le partenaire
stage-FT60 = Informés de la fin de l’exécution
stage-FT70 = Refusée par le partenaire
stage-FT75 = Retirée par nous
stage-FT96 = Terminé autrement
stage-FT99 = Clos
