package fr.etincelle.intake.reply;

/** French yes and no, in all the ways people say them, and the small words around. */
final class FrenchAnswers {

    static final String WORDS = """
            GLUE = allez, votre aide precieuse, un, une, de, d, a, au, aux, en, y, je, j, on, nous, vous, moi, me, m, ce, c, cet, cette, ca, cela, celui, celle, celui la, \
                celle la, celui ci, celle ci, est, es, sera, serait, serai, serais, suis, mon, ma, mes, votre, vos, notre, pour, par, sur, dans, ici, \
                tres, vraiment, tout a fait, bien, alors, eh, euh, ben, bah, bon ben, voila, tout, toute, moi meme, jour la, journee, venir, etre, \
                passer, prendre, avoir, faire, choisir, retenir, lequel, heure la, propose, proposee, proposes, proposees, que vous proposez, \
                que vous me proposez, que vous m avez propose, que vous avez propose, que vous avez proposes, que vous m avez proposes, ceux, \
                ma venue, la seance, seance, j ai bien recu, bien recu, precises, pile, piles, precise, tapante, tapantes, uniquement pour, \
                le rendez vous, ce rendez vous, un rendez vous, un rdv, ce rdv, de rdv, de rendez vous, pour le rdv, pour le rendez vous, le jour, \
                heures pile, de la liste, sur la liste, je viens vers vous, pour ma part, de mon cote, de ma part, quant a moi, personnellement, \
                me concernant, en ce qui me concerne, beaucoup, encore une fois, ma presence, votre reponse, votre retour, votre aide, \
                votre proposition, votre gentillesse, votre patience, votre comprehension, votre reactivite, votre rapidite, votre attention, \
                votre disponibilite, votre accueil, votre travail, votre equipe, votre temps, votre soutien, votre ecoute, votre invitation, \
                votre service, l aide, l attention, la reponse, cette reponse, reponse rapide, retour rapide, rapide, suite a votre proposition, \
                suite a votre reponse, suite a vos propositions, en reponse, au briquet, chez vous, au centre, au centre social, a folschviller, \
                folschviller, a l heure, bien vouloir, veuillez, se porte, se porte sur, s est porte sur, porte sur, dire, je dis, j ai decide de, \
                decide, moi c est, ce sera, ca sera, ca serait, exactement, effectivement, totalement, absolument, simplement, tout simplement, \
                definitivement, bel et bien, en question, indique, indiquee, mentionne, ci dessus, ci dessous, celui que, quelle joie, en tout cas, \
                comme rendez vous, comme creneau, comme date, comme choix, comme jour, comme reponse, comme horaire
            LETTER = message, mail, mails, email, courriel, sms, texto, demande, ma demande, votre message, votre mail, votre email, votre courriel, \
                votre sms, votre texto, votre demande, suite a votre message, suite a votre mail, suite a votre email, suite a votre courriel, \
                suite a ma demande, en reponse a votre message, en reponse a votre mail, bien recu votre message, bien recu votre mail
            MINE = mon rendez vous, notre rendez vous
            TOPIC = declaration, impots, impot, caf, dossier, ordinateur, tablette, smartphone, pole emploi, france travail, ameli, carte grise, \
                retraite, internet, cours, formation, atelier, conseiller, conseillere, conseiller numerique, numerique, briquet, centre, \
                centre social, inscription, informatique, demarche, demarches, administratif, cv, photos, boite mail, mon dossier, mes papiers, \
                mes demarches, accompagnement
            CONTACT = mon telephone, mon numero, mon numero de telephone, mon tel, tel, mon portable, portable, mobile, mon mobile, fixe, \
                mon numero est, mon mail, mon email, mon adresse mail
            FINALLY = j ai finalement, finalement, en fait, du coup, apres reflexion, tout compte fait, en fin de compte, au final
            AND = et, puis
            OR = ou, ou bien, ou alors, soit, voire
            BUT = donc, mais, par contre, en revanche, cependant, toutefois, neanmoins, plutot
            BECAUSE = car, parce que, puisque, etant donne que, vu que
            YES = rien contre, pour confirmer, pour vous confirmer, vous confirmer, vous confirme, on peut dire, allons y, allons y pour, c est parti, \
                c est parti pour, ok pour moi, bon pour accord, c est ca, ca me semble bien, tope la, tip top, au top, cool, c est cool, chouette, \
                c est super, c est genial, c est nickel, tout bon, ok ok, c est bon pour moi, tout a fait d accord, avec grand plaisir, preneur, \
                preneuse, suis preneur, suis preneuse, je suis preneur, ca le fait, ca me parle, formellement, mille fois oui, ouais ok, \
                bien sur que oui, ok bien sur, parfait pour moi, tres bien pour moi, tres bien aussi, oui, ok, d accord, parfait, parfaitement, \
                super, genial, excellent, tres bien, c est bien, c est tres bien, ces ok, ces parfait, ces tres bien, ces d accord, ces nickel, \
                se parfait, se tres bien, ces bien, impeccable, impec, nickel, top, ideal, l ideal, formidable, volontiers, avec plaisir, bien sur, \
                entendu, bien entendu, c est entendu, note, c est note, bien note, je note, j ai note, j ai bien note, c est d accord, \
                je suis d accord, c est ok, tout est ok, va pour, va bien pour, ca roule, ca baigne, c est parfait, pas de probleme, pas de soucis, \
                pas de souci, aucun probleme, aucun souci, aucun soucis, sans probleme, sans souci, sans soucis, il n y a pas de probleme, \
                il n y a pas de souci, y a pas de souci, y a pas de probleme, je confirme, confirme, je valide, valide, confirmation, \
                je vous confirme, c est confirme, on dit, disons, mieux, le mieux, c est mieux, mieux pour moi, affirmatif, exact, sans faute, \
                avec joie, bonne idee, compte sur moi, comptez sur moi, je suis partant, partante, adopte, banco, c est decide, c est le bon, ca joue
            CAN = m arrange plus que les autres, m arrange plus que les autres jours, m arrange mieux que les autres, \
                m arrange mieux que les autres jours, m interesse, m interesserait, me tente, fera l affaire, fait l affaire, ferait l affaire, fera tres bien l affaire, \
                m ira tres bien, m ira bien, m ira parfaitement, m irait bien, m irait tres bien, m irait parfaitement, conviendra parfaitement, \
                conviendra tres bien, convient parfaitement, convient tres bien, me conviendrait, me conviendrait bien, me conviendrait parfaitement, \
                me conviendra, conviennent bien, present, presente, serai present, serai presente, suis present, suis presente, disponibilite, \
                mes disponibilites, me libere, me liberer, peux me liberer, pourrai me liberer, peux me rendre, m accommode, m arrange bien, \
                m arrange mieux, m arrange tres bien, m arrange parfaitement, m arrangerait bien, m arrangerait mieux, serait parfait, serait bien, \
                serait tres bien, serait super, serait ideal, est parfait, est ideal, est tres bien, est bien, est ok, sera parfait, sera tres bien, \
                sera bien, approprie, avantageux, me sied, ok la, me parait bien, me semble parfait, me semble bien, me vont bien, peux etre present, \
                peux etre presente, pourrai etre present, pourrai etre presente, pourrai etre la, pouvoir venir, pouvoir, vais pouvoir venir, \
                peux passer, pourrai passer, dispo pour, ca colle, peux m y rendre, pratique, plus pratique, plus simple, plus facile, ira, \
                ira tres bien, ira bien, ira parfaitement, peux, peut, pourrai, pourra, possible, dispo, disponible, disponibles, libre, me va, \
                me vont, m ira, m arrangent, convient, conviendrait, conviendra, conviennent, arrange, arrangerait, arrangera, c est bon, est bon, \
                ces bon, ses bon, se bon, ce bon, sa bon, c e bon, s est bon, me convient, me conviennent, m arrange, m irait, jouable, faisable, \
                me va bien, me convient bien, me convient parfaitement, me va parfaitement, me convient tres bien, me va tres bien, peux venir, \
                peux etre la, pourrai venir, suis la, serai la, serais la, sera la, bonne pour moi, plait, me plait, me correspond, suis dispo, \
                suis disponible, suis libre, jeu peux, qui me va, qui me convient, qui m arrange, qui me conviendrait, qui m irait, qui m interesse, \
                qui me va bien, qui me convient bien, qui m arrange le mieux, qui me convient le mieux, qui m irait le mieux, qui va, qui convient, \
                qui irait, qui soit possible, qui m arrangerait
            MIGHT = pourrais, je pourrais, pourrions
            GOES = bon, colle, colleront, correspond, va, vont, ca va, irait, ca ira, ca irait, ca marche, fonctionne, ca fonctionne
            COME = viens, viendrai, arriverai, j arriverai, accepte, j accepte, j y serai, y serai, y serais, me rendrai, j irai, irai, passerai, je passerai, \
                me presenterai, je me presenterai
            WANT = interesse par, suis interesse par, suis interessee par, interessee par, fixer, je bloque, booker, je booke, \
                vous pouvez m inscrire, vous pouvez me mettre, vous pouvez me noter, vous pouvez me reserver, vous pouvez reserver, \
                vous pouvez noter, vous pouvez me prendre, vous pouvez valider, vous pouvez confirmer, inscrire, m inscrire, me mettre, me noter, \
                me reserver, me placer, placez moi, positionnez moi, positionner, notez le, reservez le, mettez le, prenez, prenez moi, prenons, \
                prennons, valider, selectionner, jai choisi, decide pour, me decide pour, suis decide pour, on prend, on reste sur, je reste sur, \
                reste sur, je m inscris, m inscris, compte venir, je compte venir, je vote pour, vote pour, mon choix va, va vers, mon choix c est, \
                prends, prendrai, prendrais, prend, choisis, choisirai, choisi, j ai choisi, ai choisi, veux, voudrais, voudrai, veux bien, \
                voudrais bien, aimerais, aimerais bien, souhaite, souhaiterais, desire, prefere, prefererais, prefererai, ma preference, \
                ma preference va, reserve, reserver, reservez, reservez moi, inscrivez, inscrivez moi, notez, notez moi, mettez, mettez moi, met moi, \
                mets moi, gardez, gardez moi, donnez, donnez moi, retiens, je retiens, opte, opterai, j ai opte, vote, on part sur, partons sur, \
                je pars sur, pars sur, me positionne, positionne, selectionne, bloquez, bloquez moi, mettre, demande de, on se voit, on se retrouve, \
                je vous vois, merci de me mettre, merci de m inscrire, merci de me noter, merci de noter, merci de me reserver, merci de reserver, \
                on fait, faisons, fixons, fixez, besoin d un rendez vous, besoin d un rdv, jeu veux, jeu prends, jeu voudrais
            NE = n, ne
            QUE = que, qu, seulement, uniquement, juste, il n y a que, n y a que, y a que, rien que, exclusivement, seul, seule
            NOT = pas, surtout pas, pas du tout, pas trop, absolument pas, pas forcement, jamais, pas non plus
            NO = non, ah non, nan
            NOR = ni
            NO_MORE = plus, plus du tout
            CANNOT = va pas etre possible, vas pas etre possible, vais pas pouvoir, vais pas pouvoir venir, pourrai pas etre la, \
                pourrai pas etre present, pourrai pas etre presente, pourrai pas venir, pas les dates, hors de question, pas moyen, y a pas moyen, \
                suis dans l impossibilite, dans l impossibilite, c est pas bon, est pas bon, pas bon pour moi, impossible, indisponible, indispo, \
                suis pas la, serai pas la, serais pas la, suis pas chez moi, m est impossible, suis jamais la, incompatible
            BUSY = en formation, suis en formation, travaille, bosse, travail, boulot, au travail, suis au travail, je travaille, suis pris, suis prise, pris, prise, deja pris, \
                deja prise, occupe, occupee, absent, absente, en vacances, en conges, en conge, en deplacement, deja un rendez vous, deja un rdv, \
                deja rendez vous, deja rdv, j ai rendez vous, j ai rdv, j ai un rendez vous, j ai un rdv, j ai deja un rendez vous, j ai deja un rdv, \
                j ai deja quelque chose, hospitalise, hospitalisee, medecin, dentiste, kine, hopital, a l hopital, j ai cours, j ai kine, \
                j ai dentiste, j ai medecin, docteur
            NONE = rien du tout ne, rien du tout, aucun, aucun des, aucun de, aucun d entre eux, aucun de ces, aucune de ces, aucun des trois, aucun des 3, aucune des trois, \
                aucun de ces trois, aucun de ces 3, aucune de ces trois, aucun des deux, aucun des 2, aucun jour, aucun de ces jours, aucun de vos, \
                aucun de vos creneaux, aucun creneau, aucun horaire, aucun rendez vous, aucun choix, aucun de vos choix, rien ne, rien me, rien va, \
                rien de tout ca ne, rien de tout cela ne, ni l un ni l autre, ni l une ni l autre, pas un seul ne, aucun de ces rendez vous, \
                aucun de ces creneaux, aucun de ces horaires, aucun de ces choix, nul, aucun des rendez vous, aucun des creneaux, aucun des horaires, \
                aucun des jours, aucun des choix, aucun n est
            CANCEL = pas besoin finalement, finalement pas besoin, finalement j ai pas besoin, finalement je n ai pas besoin, plus besoin d aide, plus besoin de vous, plus besoin de votre aide, ai plus besoin d aide, ai plus besoin de vous, \
                ai plus besoin de votre aide, plus besoin de venir, plus besoin de ce rendez vous, plus besoin du rendez vous, \
                plus besoin de rendez vous, plus besoin d un rendez vous, plus besoin de rien, reussi tout seul, reussi toute seule, reussi seul, \
                reussi seule, reussi a le faire, j ai regle mon probleme, c est plus la peine, n est plus la peine, plus de besoin, renoncer, \
                suspendez ma demande, retirer ma demande, annulation du rendez vous, supprimer mon rendez vous, supprimer ma demande, \
                quelqu un d autre m a aide, annuler, annule, annulation, tout annuler, annule tout, annule le tout, veux plus, souhaite plus, \
                desire plus, plus besoin, ai plus besoin, plus besoin de, plus la peine, ce n est plus la peine, laissez tomber, laisse tomber, \
                laisser tomber, j ai trouve quelqu un, j ai deja trouve quelqu un, ai trouve quelqu un, j ai trouve une autre solution, \
                j ai trouve de l aide, me suis debrouille, me suis debrouillee, me suis debrouille seul, me suis debrouille seule, \
                me suis debrouillee seule, me suis debrouille tout seul, me suis debrouille toute seule, me suis debrouillee toute seule, \
                probleme regle, probleme resolu, mon probleme est regle, mon probleme est resolu, le probleme est regle, le probleme est resolu, \
                plus interesse, plus interessee, suis plus interesse, suis plus interessee, je renonce, renonce, plus necessaire, \
                n est plus necessaire, plus utile, n est plus utile, plus d actualite, oubliez ma demande, retirez ma demande, supprimez ma demande, \
                supprimez mon rendez vous, supprimez le rendez vous, plus de rendez vous, plus de rdv, veux plus de rendez vous, veux plus de rdv, \
                veux plus venir, me desister, desiste, je me desiste, j ai reussi tout seul, j ai reussi toute seule
            OTHER = autre, autres, autre chose, d autres, differente, differents, differentes, different, autre jour, autre date, autres dates, \
                autre creneau, autres creneaux, autre horaire, autres horaires, autre rendez vous, autre proposition, autres propositions, \
                d autres dates, d autres creneaux, d autres horaires, d autres propositions, d autres jours, autres jours, autre moment, autre choix, \
                quelque chose d autre, nouvelle date, nouvelles dates, nouvelle proposition, nouvelles propositions
            PROPOSE = proposez, proposez moi, proposer, me proposer, me reproposer, reproposez, reproposez moi
            SOONER = plus tot, plus tot possible, le plus tot possible, au plus tot, plus vite, au plus vite, le plus vite possible, \
                des que possible, le plus rapidement possible, rapidement, vite, plus rapproche, en urgence
            LATER = plus tard, un peu plus tard, ulterieurement, le mois prochain, mois prochain, apres les fetes, apres les vacances, dans 15 jours, \
                dans quinze jours, dans deux semaines, dans 2 semaines, dans un mois, dans une semaine
            LIFE = ailleurs, mes enfants, les enfants, j ai mes enfants, j ai les enfants, mes petits enfants, c fait, c est fait, est fait, c est regle, est regle, regle, j ai trouve la solution, ai trouve la solution, trouve la solution, la solution, tout seul, toute seule, \
                je pars, pars, je demenage, malade, maladie, operation, opere, operee, grippe, covid, enterrement, deces, demenagement, voyage, voiture, en panne, bus, train, \
                greve, empechement, imprevu, m aide, m aider, va m aider, m a aide, m a aidee, m aidera, me garder, ecole, usine, de nuit, d equipe, \
                poste, horaires de travail, a cause, a cause de, cause de, suite a, raison, raisons, personnelle, personnelles, obligee, oblige, \
                contraint, contrainte, dois, suis oblige, suis obligee, suis malade, famille malade
            KIN = mari, femme, fils, fille, enfant, mere, pere, maman, papa, soeur, frere, voisin, voisine, ami, amie, copain, copine, neveu, niece, \
                petit fils, petite fille, cousin, cousine, epoux, epouse, compagne, compagnon, grand mere, grand pere, tante, oncle
            """;

    private FrenchAnswers() {}
}
