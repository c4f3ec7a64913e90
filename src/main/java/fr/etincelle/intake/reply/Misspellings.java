package fr.etincelle.intake.reply;

/** How people write when they write as they speak, or in a hurry: what is meant, then its spellings in plain letters. */
final class Misspellings {

    static final String WORDS = """
            m arrange = marange, marrange, marang, marranj
            je veux = jvx, jeveux, jeveu, jveux, jveu, jve
            veux = veu, veut
            je peux = jpeux, jpeu, jpe, jpeut, jpx
            peux = peu, px
            creneau = crenau, crenaux, crenaud, creno, crenneau, creneaus
            rendez = rende, rendes, rande, randez
            accord = acord, akor, acor, accor, acort
            prefere = prefaire, preferre, prefer
            je prends = jprends, jpren, jprend, jprens, jpran
            prends = pren, pran, prens, prans
            je suis = jsuis, chui, chuis, jsui, jss, chwi
            suis = sui
            j ai = jai
            j annuler = jannule, janule, jannul, janul
            je viens = jviens, jvien
            viens = vien, vient
            viendrai = viendrais, viendrer
            je prefere = jprefere, jpreferre
            je voudrais = jvoudrais, jvoudrai, jvoudre
            je choisis = jchoisis, jchoisi
            je sais = jsais, jsai
            c est bon = cbon, cebon, cestbon, sebon, cestbn
            c est ok = cok, ceok
            c est = cest, sest
            pas = pa, pqs
            oui = ui, ouais, oue, ouep, wi, yep, ouii, ouiii
            non = nn, nan, nannn, nop, nope, nonn
            ok = oki, okay, okey, okk, oky, okai, okok, 0k
            d accord = dacor, dakor, daccord, dacord, dac, dacc, daccor, dakord, dakkor
            nickel = nikel, nikkel, niquel, nickelle
            ca = sa
            que = ke, q
            qui = ki
            quoi = koi, kwa, koa
            quand = kan, qd, kand
            pourquoi = pk, pq, pkoi, pourkoi, pourkwa
            combien = cmb, combi1, konbien, konbyen, cbm, cb
            comment = cmt, coment, koman
            est ce que = esk, eske, esque, eskeu, estceque
            dans = ds
            pour = pr, pou, poure
            tous = ts
            tout = tt
            vous = vs, vou
            nous = ns
            beaucoup = bcp, bcoup, bocou, boku
            desole = desolee, desoler, dsl, dsol, desoles, dezole, dsle
            rendez vous = rdv, rv, rdvs, rendezvous, rendevous, rendevou, randevou, rendezvou, randezvous, rdz
            merci = mrc, mci, mersi, mercii, merciii, merssi, mercie, mercis, mercy, mrci, mrsi
            svp = silvouplait, silvousplait, siouplait, sivouplait, svpl, svplait, siilvousplait, silvouple, svoupley
            stp = steuplait, steplait, stpl
            bonjour = bjr, bonjou, bjour, bonjours, bjrs, bonjourr, bonjor, bonjourn, bojour, bonjoru
            bonsoir = bsr, bonswar, bonsoire
            salut = slt, salu
            dispo = dispos, disp, dispau
            disponible = disponnible, disponibe, disponibl, dispinible
            matin = mat1, matain, mtin, matinn, mathin, matins, matun
            apres midi = aprem, aprm, apm, apresmidi, apremidi, aprmidi, apreme, apremdi, apremmidi
            apres = apre, apr, aprs
            midi = midit, midis
            soir = swar, soire, swor
            demain = dmain, 2main, dem1, dm1, 2m1, demin, dmin, demein, demian, demains, 2mains
            apres demain = apdemain, apresdemain, apres2main
            aujourd hui = auj, ojd, ojourdui, aujourdui, ajd
            deux = deu, deus, deuxx, 2eux, deuxe
            trois = troi, trwa, troa, trwas, troua, troix, twois, troiss
            quatre = katre, quatr, katr, catre, qatre
            cinq = sinq, sink, cink, cinc, sinc
            premier = premiers, premie, 1ier, prems, premmier, premer, prmier, premiere
            deuxieme = deusieme, deuzieme, deuxiem, dexieme, dezieme, 2ieme, deuxime, duxieme, deuzyem, deuziem
            troisieme = troizieme, troisiem, trwazieme, 3ieme, troisiemme, troisime, troizyem, troiziem, trosieme
            quatrieme = katrieme, quatriem, 4ieme
            dernier = dernie, derniere
            numero = nimero, num, nro, nr, numeros, nemero, numro, numer, numerau
            heure = eure, heur, eures, heurs, heurre, eurs
            convient = convien, convi1, konvien, convein, convints, convienne, convienent
            arrange = arange, arrang, arangerai, arenge
            possible = possibl, posible, possibe, pocible, possiblee
            impossible = imposible, inpossible, impossibl, imposibl, inposible
            aucun = aucune, aucin, ocun, okun, aucunes, aukun, okune, aucine, ocune, aucuns, aucn, ocin, aucum, aucunne, auqun, auccun
            annuler = annule, annulez, anule, anuler, anulez, annullez, annuller, anulle, anuller, annules, anules, annulee, annulont, annulons, \
                anulation, annull, annulerais, annulerai, anulr
            travaille = travail, travaile, travaiyle, taf, taffe, bosse, trvaille, travay, travailles
            laissez = laisser, laisse, lesse, lessez, lesser, laiser
            besoin = bezoin, besoins, besion, besoing, beusoin
            plus = plu, pluss, plusse
            trouve = trouver, trouvez, trouvee
            quelqu un = quelquun, kelkun, kelk1, quelcun, qq1, quelqun
            bien = b1, bi1
            super = supere
            parfait = parfai, parfe, parfais, parfaite, parfaits, parfaitt
            samedi = samdi, samdy
            mercredi = mercredis, merdredi, mercerdi, mercrdi, mecredi, mercredy, merkredi
            choisis = choisit, choissis, choizi, choizis, chosi, choisie, chwazi
            rien = ri1, riein
            """;

    private Misspellings() {}
}
