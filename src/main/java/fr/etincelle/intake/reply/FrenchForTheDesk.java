package fr.etincelle.intake.reply;

/** French words that send a reply to the desk whatever else it says: questions, doubts, conditions, distress. */
final class FrenchForTheDesk {

    static final String WORDS = """
            COUNT = fois, personnes, personne, places, place, enfants, adultes, ans, euros, minutes, minute, min, mn, mois, choses, questions, bebe, \
                a deux, a trois, nous deux
            DISTRESS = vole, volee, vole ma carte, on m a vole, arnaque, arnaquee, arnaquer, escroc, escroquerie, escroque, pirate, piratee, \
                piratage, fraude, faux conseiller, code bancaire, carte bancaire, carte bleue, mon code, suicide, suicider, mourir, en finir, \
                n en peux plus, en peux plus, j en peux plus, plus la force, au secours, a l aide, a bout, desespere, desesperee, police, \
                gendarmerie, menace, me frappe, urgence, urgent, urgente, tres urgent, c est urgent, debite, prelevement
            QUESTION = allez vous, confirmez, vous confirmez, confirmez moi, où, est ce que, esque, est ce, qu est ce que, c est ou, ou est ce, ou ca, \
                ou ca se passe, ou se trouve, quelle adresse, combien, c est combien, comment, quand, quel, quelle, quels, quelles, quoi, pourquoi, \
                qui, faut il, il faut, faut, dois je, puis je, peux je, pouvez vous, pourriez vous, pouvez, pourriez, peut on, avez vous, \
                auriez vous, y a t il, y aurait il, serait il, est il, savoir, dites moi, dites, adresse, question, je peux venir avec, venir avec, \
                venir accompagne, venir accompagnee, c est gratuit, gratuit, c est payant, payant, ca coute, coute, prix, tarif, besoin de savoir, \
                voudrais savoir, aimerais savoir, c est bien au, c est bien a, vous etes ou, quelqu un peut, vous va, vous convient, vous arrange, \
                vous irait, te va, vous conviendrait, vous arrangerait, ca vous va, cela vous va, vous convient il
            CALL = rappelez, rappeler, rappelle, rappelez moi, appelez, appelez moi, appeler, appelle, telephone, telephonez, telephoner, \
                par telephone, contactez moi, contacter, joindre, recontacter, me rappeler, au telephone, a domicile, chez moi, en visio, visio
            CHANGE = changer, deplacer, decaler, reporter, repousser, avancer, modifier, retard, en retard, changement, remettre, report, decalage, \
                reportez, decalez, deplacez, changez, modifiez, avancez
            IF = si, s il, s ils, sinon, au cas ou, a condition, sous reserve, a moins, en cas, si possible, sauf si, sauf imprevu, selon, suivant, \
                dans ce cas, a defaut, autrement, en premier, en second, premier choix, second choix, deuxieme choix, en priorite, tant que
            EXCEPT = sauf, a part, excepte, hormis, plutot que, en dehors, mis a part, tout sauf
            DOUBT = peu disponible, peu dispo, peu libre, peu probable, ca depend, depend, bof, mouais, presque, ou pas, ou jamais, c est bien ca, \
                c est ca non, n est ce pas, de preference, peut etre, pense, je pense, crois, je crois, a confirmer, a voir, sans doute, surement, \
                normalement, en principe, eventuellement, probablement, hesite, j hesite, sais pas, je sais pas, sais pas encore, ne sais pas, \
                je vous redis, vous redis, redis, je vous dis, vous dirai, je verrai, vais voir, je vais voir, on verra, pourquoi pas, a priori, \
                pas sur, pas sure, pas certain, pas certaine, inchallah, incha allah, inch allah, in challah, si dieu veut, essaye, essaie, essayer, \
                essaierai, essayerai, vais essayer, je vais essayer, tant pis, faut voir, dans l idee, plus ou moins, il me semble, me semble, \
                reflechir, reflechis, je reflechis, attendez, attends, attendre, pas encore, a la limite, au pire, provisoirement, provisoire, \
                en attente, j espere, espere, trompe, trompee, erreur, par erreur, me suis trompe, oublie, ps, p s, blague, plaisante
            AROUND = en huit, en quinze, semaine du, semaine de, la semaine du, la semaine de, vers, environ, apres, avant, entre, a partir, a partir de, jusqu, jusque, \
                depuis, des, aux alentours, alentours, autour, au plus tard, maximum, max, minimum, dans les, en debut, debut, fin, en fin, \
                a peu pres, grand maximum, pas avant, pas apres, milieu, milieu de, au milieu, au milieu de, en milieu, en milieu de, du milieu de
            ANY = n importe, n importe lequel, n importe quand, n importe quel, n importe quel jour, peu importe, comme vous voulez, \
                comme vous preferez, comme ca vous arrange, comme il vous plaira, au choix, a votre choix, a vous de voir, a vous de choisir, \
                celui que vous voulez, celui que vous preferez, quand vous voulez, l un ou l autre, l un des deux, l un des trois, un des deux, \
                un des trois, indifferent, au hasard, egal, m est egal, ca m est egal, comme tu veux, choisissez, vous choisissez, en fonction, \
                selon vos disponibilites, suivant vos disponibilites, celui qui vous arrange, qui vous arrange
            SEVERAL = les, les deux, les trois, les 2, les 3, les 4, les 5, tous, toutes, tous les, toutes les, tous les deux, tous les trois, \
                les deux premiers, les deux derniers, chaque, chacun, chacune, aussi, egalement, ensemble, les autres, le reste, plusieurs, certains, \
                quelques, celui d avant, celui d apres, meme
            """;

    private FrenchForTheDesk() {}
}
