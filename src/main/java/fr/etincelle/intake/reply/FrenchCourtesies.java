package fr.etincelle.intake.reply;

/** How French people greet, thank and take leave: it changes nothing. */
final class FrenchCourtesies {

    static final String WORDS = """
            GREETING = desole de repondre si tard, desole de repondre tard, desole pour la reponse tardive, desole de ma reponse tardive, \
                desole du retard de ma reponse, desole pour le retard de ma reponse, bonjour, bonsoir, salut, coucou, hello, re bonjour, rebonjour, bonjour a vous, bonjour a tous, cher, chere, cc, yo, \
                bonjour l equipe, bonjour le briquet, bonjour cher monsieur, bonjour chere madame, re, bien le bonjour, bonjour le centre
            TITLE = madame, monsieur, mesdames, messieurs, mme, mr, mlle, mademoiselle, m le conseiller
            NAME = je m appelle, mon nom est, de la part de
            PLEASE = svp, stp, s il vous plait, s il te plait, sil vous plait, sil te plait, s il vous plais, si vous plait, s v p
            THANKS = merci de confirmer, merci de me confirmer, merci de me le confirmer, dans l attente de votre confirmation, merci, merci beaucoup, merci bien, merci d avance, d avance, par avance, merci par avance, merci a vous, encore merci, \
                merci encore, grand merci, un grand merci, mille mercis, mille merci, merci infiniment, merci pour tout, merci bcp, \
                merci de votre reponse, merci de votre aide, merci de votre retour, merci de votre comprehension, merci pour votre reponse, \
                merci pour votre retour, merci pour votre retour rapide, merci pour votre reponse rapide, merci pour votre aide, \
                merci pour votre message, merci pour votre mail, merci pour votre gentillesse, merci pour votre patience, merci pour votre rapidite, \
                merci pour votre proposition, merci pour vos propositions, merci pour la reponse, merci pour le rdv, merci pour le rendez vous, \
                merci pour ces propositions, merci pour l aide, merci pour les propositions, merci de votre proposition, merci a toute l equipe, \
                je vous remercie, je vous en remercie, vous remercie, vous remerciant, en vous remerciant, je vous remercie beaucoup, \
                je vous remercie d avance, je vous remercie pour votre reponse, je vous remercie pour votre retour, je vous remercie pour votre aide, \
                je vous remercie de votre reponse, je vous remercie de votre aide, remerciements, avec mes remerciements, tous mes remerciements, remerciements anticipes, \
                avec mes remerciements anticipes, dieu vous benisse, que dieu vous benisse, dieu vous garde, que dieu vous garde, \
                joyeux noel, joyeux noel a vous, joyeuses fetes, joyeuses fetes a vous, \
                c est gentil, c est tres gentil, vous etes gentil, vous etes gentille, tres gentil, trop gentil, bonne journee, bonne soiree, \
                bonne apres midi, bon apres midi, bonne fin de journee, bonne matinee, bon week end, bon weekend, bonne semaine, \
                bonne fin de semaine, tres bonne journee, tres bonne soiree, bonne nuit, bonnes fetes, bon lundi, bon mardi, bon mercredi, bon jeudi, \
                bon vendredi, bon samedi, bon dimanche, bonne fin d apres midi, bonne annee, bon courage, bonne continuation, bonne reception, \
                a bientot, a tres bientot, a tres vite, a la prochaine, a plus tard, a plus, au revoir, au plaisir, a ce jour la, de rien, avec vous, \
                excellente journee, belle journee, belle soiree, je vous souhaite une bonne journee, je vous souhaite une bonne soiree, \
                passez une bonne journee, bonne journee a vous, bonne journee a vous aussi, hate de vous voir, hate de vous rencontrer, \
                au plaisir de vous voir, au plaisir de vous rencontrer, ravi, ravie, content, contente, c est promis, promis, bonne journee a tous, \
                bonne journee egalement, bon week end a vous, bon weekend a vous, mille fois merci, merci merci, merci encore pour tout, \
                merci pour le message, merci pour le mail, merci pour les dates, merci pour ces dates, merci pour la proposition, \
                merci pour cette proposition, merci de la reponse, merci de m aider, merci de m accueillir, merci de me recevoir, \
                merci de m avoir repondu, merci d avoir repondu, merci de m avoir repondu si vite, merci d avoir repondu si vite, \
                merci pour votre attention, merci de votre attention, merci de votre gentillesse, merci pour votre comprehension, \
                merci de votre patience, tout va bien, j espere que vous allez bien, vous aussi, a vous aussi, pareillement, a vous de meme, \
                tres cordialement a vous
            CLOSING = cordialement, bien cordialement, tres cordialement, cdt, cdlt, bien a vous, sinceres salutations, salutations, \
                salutations distinguees, meilleures salutations, mes salutations, mes sinceres salutations, respectueusement, amicalement, \
                bien amicalement, bises, bisous, sincerement, sentiments distingues, je vous prie d agreer mes, veuillez agreer mes, \
                veuillez agreer l expression de mes, je vous prie d agreer, veuillez agreer, veuillez recevoir, recevez, recevez mes, \
                l expression de mes, mes salutations distinguees, les meilleures, belle journee a vous, agreer
            SORRY = desole, vraiment desole, malheureusement, malheuresement, dommage, excusez moi, pardon, navre, navree, je m excuse, excuse moi, \
                toutes mes excuses, mes excuses, je suis desole, quand meme, merci quand meme, pour le derangement, du derangement, helas, \
                je regrette, a mon grand regret
            """;

    private FrenchCourtesies() {}
}
