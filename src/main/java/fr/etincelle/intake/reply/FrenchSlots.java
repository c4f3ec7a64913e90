package fr.etincelle.intake.reply;

/** French numbers, days and hours, and what leads to them, in plain letters. */
final class FrenchSlots {

    static final String WORDS = """
            ORDINAL 1 = premier, premiere
            ORDINAL 2 = deuxieme, second, seconde
            ORDINAL 3 = troisieme
            ORDINAL 4 = quatrieme
            ORDINAL 5 = cinquieme
            ORDINAL 6 = sixieme
            NUMBER 0 = zero
            NUMBER 2 = deux
            NUMBER 3 = trois
            NUMBER 4 = quatre
            NUMBER 5 = cinq
            NUMBER 6 = six
            NUMBER 7 = sept
            NUMBER 8 = huit
            NUMBER 9 = neuf
            NUMBER 10 = dix
            NUMBER 11 = onze
            NUMBER 12 = douze
            NUMBER 13 = treize
            NUMBER 14 = quatorze
            NUMBER 15 = quinze
            NUMBER 16 = seize
            NUMBER 17 = dix sept
            NUMBER 18 = dix huit
            NUMBER 19 = dix neuf
            NUMBER 20 = vingt
            NUMBER 21 = vingt et un
            NUMBER 22 = vingt deux
            NUMBER 23 = vingt trois
            NUMBER 24 = vingt quatre
            NUMBER 25 = vingt cinq
            NUMBER 26 = vingt six
            NUMBER 27 = vingt sept
            NUMBER 28 = vingt huit
            NUMBER 29 = vingt neuf
            NUMBER 30 = trente
            NUMBER 31 = trente et un
            NUMBER 45 = quarante cinq
            WEEKDAY 1 = lundi, lun
            WEEKDAY 2 = mardi, mar
            WEEKDAY 3 = mercredi, mer, merc
            WEEKDAY 4 = jeudi, jeu
            WEEKDAY 5 = vendredi, ven, vend
            WEEKDAY 6 = samedi, sam
            WEEKDAY 7 = dimanche, dim
            MONTH 1 = janvier, janv, jan
            MONTH 2 = fevrier, fev, fevr
            MONTH 3 = mars
            MONTH 4 = avril, avr
            MONTH 5 = mai
            MONTH 6 = juin
            MONTH 7 = juillet, juil
            MONTH 8 = aout
            MONTH 9 = septembre
            MONTH 10 = octobre, oct
            MONTH 11 = novembre, nov
            MONTH 12 = decembre, dec
            PART 0 = matin, matinee, dans la matinee
            PART 1 = apres midi
            PART 2 = soir, soiree
            DAY 0 = aujourd hui, aujourdhui, ce matin, cet apres midi, ce soir, tout a l heure, tantot
            DAY 1 = demain
            DAY 2 = apres demain
            WEEK 0 = toute la semaine, toute cette semaine, cette semaine, cette semaine ci, semaine en cours
            WEEK 1 = semaine prochaine, la semaine prochaine, semaine d apres
            NEXT = prochain, qui vient
            HOUR 0 = h, heure, heures, hr, hrs
            MINUTES -15 = moins le quart, moins quart
            MINUTES 15 = et quart
            MINUTES 30 = et demie, et demi
            TIME 12 = midi
            SOONEST = le plus tot, la plus tot, celui le plus tot
            LATEST = le plus tard, la plus tard
            LAST = dernier, derniere
            MIDDLE = celui du milieu, celle du milieu, du milieu, la date du milieu
            THOSE = ces dates, ces dates la, ces dates ci, ces jours, ces jours la, ces jours ci, ces creneaux, ces creneaux la, ces horaires, \
                ces horaires la, ces trois dates, ces 3 dates, ces trois jours, ces 3 jours, ces propositions, ces trois propositions, les dates, \
                les creneaux, les horaires, les jours proposes, les trois dates, les 3 dates, les trois propositions, les propositions, vos dates, \
                vos propositions, vos trois propositions, vos creneaux, vos horaires, aux dates, aux horaires, aux jours, ces heures, ces heures la, \
                ces rendez vous, ces rendez vous la, vos jours, vos trois dates, vos 3 dates, vos 3 propositions, les trois rendez vous, \
                les 3 rendez vous, les trois creneaux, les 3 creneaux, ces 3 creneaux, ces trois creneaux, ces moments, ces moments la, les jours, \
                ces jour, ces jour la, ces date, ces date la, ces horaire, ces horaire la, ces heure, ces heure la, ces creneau, ces creneau la
            NUMBER_MARK = numero, choix, option, proposition, propositions, creneau, rendez vous, reponse, possibilite, horaire, date
            ANSWER = reponds, je vous reponds, je reponds
            ARTICLE = le, la, celui du, celle du, du, l
            THING = dates, creneaux, horaires, jours, jour, semaines, semaine, matinees, soirees
            """;

    private FrenchSlots() {}
}
