## How an instrument treats a ground of refusal

ground-force-mandatory = Must be refused
ground-force-optional = May be refused
ground-force-condition = Condition not met
ground-force-out_of_scope = Outside the instrument
ground-force-by_reservation = Only by reservation or declaration
ground-force-own_law = As our law or another treaty has it
ground-force-forbidden = No refusal on this ground
ground-force-unlisted = Not listed by the instruments of this case

## Grounds: extradition

ground-RX01 = Political offence
ground-RX02 = Request made to prosecute, punish or prejudice a person for race, religion, nationality, ethnic origin, opinion or sex
ground-RX03 = Purely military offence
ground-RX04 = Final judgment here for the same facts (ne bis in idem)
ground-RX05 = Final judgment in a third State for the same facts
ground-RX06 = Decision here not to prosecute, or to end the proceedings
ground-RX07 = Lapse of time or amnesty
ground-RX08 = Risk of torture or cruel treatment, or no fair trial
ground-RX09 = Judged in absentia without adequate defence and without a retrial
ground-RX10 = Nationality of the person
ground-RX11 = Proceedings pending here for the same facts
ground-RX12 = Death penalty without sufficient assurance
ground-RX13 = Committed here, wholly or in part
ground-RX14 = Committed outside both States, and our law has no like jurisdiction
ground-RX15 = Trial by a special or ad hoc court
ground-RX16 = Humanitarian: age, health or personal circumstances
ground-RX17 = No dual criminality
ground-RX18 = Penalty too low
ground-RX19 = Papers still insufficient after completion was asked for
ground-RX20 = Refugee status or non-refoulement
ground-RX90 = Other ground, with its article
ground-RX99 = Solely because the offence also involves fiscal matters

## Grounds: mutual legal assistance

ground-RM01 = Request does not comply with the article
ground-RM02 = Sovereignty, security, ordre public or other essential interests
ground-RM03 = Our authorities could not do this in a similar case of their own
ground-RM04 = Contrary to our legal system on mutual legal assistance
ground-RM05 = No dual criminality
ground-RM06 = Political offence
ground-RM07 = Request made to persecute a person
ground-RM08 = Already judged, or under investigation here
ground-RM09 = Purely military offence
ground-RM10 = Trivial matter, or help available in another way
ground-RM11 = Personal data would not be protected abroad
ground-RM21 = Detained witness: no consent
ground-RM22 = Detained witness: needed in proceedings here
ground-RM23 = Detained witness: transfer would prolong the detention
ground-RM24 = Detained witness: other overriding ground
ground-RM90 = Other ground, with its article
ground-RM98 = Bank secrecy
ground-RM99 = Solely because the offence also involves fiscal matters

## Grounds: transfer of sentenced persons

ground-RT01 = Not a national of the administering State
ground-RT02 = Judgment not final
ground-RT03 = Too little of the sentence left
ground-RT04 = No consent of the person
ground-RT05 = No dual criminality
ground-RT06 = Sentence would be cut too much
ground-RT07 = Ties to the administering State not shown
ground-RT08 = Fine or compensation unpaid
ground-RT09 = Further charges pending
ground-RT10 = Security
ground-RT11 = Public interest
ground-RT12 = No reply from the other State
ground-RT13 = Both States do not agree
ground-RT90 = Other ground, with its article
condition-RT01 = National of the administering State
condition-RT02 = Judgment final
condition-RT03 = Enough of the sentence left
condition-RT04 = Consent of the person
condition-RT05 = Dual criminality
condition-RT08 = Fine and compensation settled
condition-RT13 = Both States agree

## Grounds: transfer of proceedings

ground-RP01 = Not an offence here, or not punishable here if committed here
ground-RP02 = Already judged (ne bis in idem)
ground-RP03 = Time-barred in the requesting State
ground-RP04 = Case for asking not made out
ground-RP05 = Suspect not ordinarily resident here
ground-RP06 = Suspect neither a national nor resident here at the time
ground-RP07 = Political, purely military or fiscal offence
ground-RP08 = Request made to persecute a person
ground-RP09 = Time-barred here
ground-RP10 = Committed outside the requesting State
ground-RP11 = Contrary to our international undertakings
ground-RP12 = Contrary to fundamental principles of our law
ground-RP13 = Requesting State broke a rule of procedure
ground-RP90 = Other ground, with its article

## Grounds: freezing and confiscation

ground-RC01 = Offence not covered by the convention
ground-RC02 = Sufficient evidence not received in time
ground-RC03 = Property of trivial value
ground-RC04 = Contrary to fundamental principles of our law
ground-RC05 = Importance of the case does not justify the measure
ground-RC06 = Political or fiscal offence
ground-RC07 = Already judged (ne bis in idem)
ground-RC08 = No confiscation here for this kind of offence
ground-RC09 = Link between property and offence too remote
ground-RC10 = Time-barred
ground-RC11 = No conviction and no finding of a court behind it
ground-RC12 = Order not enforceable, or still open to appeal
ground-RC13 = Judged in absentia without adequate defence
ground-RC90 = Other ground, with its article
ground-RC97 = Because the person concerned is a legal person
ground-RC98 = Because the person under the order has since died or been dissolved
