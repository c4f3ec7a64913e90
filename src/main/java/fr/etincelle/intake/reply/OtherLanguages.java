package fr.etincelle.intake.reply;

/** The few words of other languages that leave no doubt, in plain letters. What has two meanings is not here. */
final class OtherLanguages {

    static final String WORDS = """
            ORDINAL 1 = primeiro, first, erste, ersten, erster, erstes, birinci, birincisi, الاول, الاولى
            ORDINAL 2 = zweite, zweiten, zweiter, zweites, ikinci, ikincisi, الثاني, الثانيه, الثانية
            ORDINAL 3 = third, dritte, dritten, dritter, drittes, ucuncu, ucuncusu, الثالث, الثالثه, الثالثة
            ORDINAL 4 = fourth, vierte, vierten, dorduncu, الرابع
            ORDINAL 5 = fifth, funfte, funften, besinci, الخامس
            NUMBER 2 = two, zwei
            NUMBER 3 = three, drei
            NUMBER 4 = four, vier
            NUMBER 5 = five, funf
            WEEKDAY 1 = monday, montag, pazartesi, lunes, lunedi, segunda feira, الاثنين, الإثنين
            WEEKDAY 2 = tuesday, dienstag, sali, martes, martedi, terca feira, الثلاثاء
            WEEKDAY 3 = wednesday, mittwoch, carsamba, miercoles, mercoledi, quarta feira, الاربعاء, الأربعاء
            WEEKDAY 4 = thursday, donnerstag, persembe, jueves, giovedi, quinta feira, الخميس
            WEEKDAY 5 = friday, freitag, cuma, viernes, venerdi, sexta feira, الجمعه, الجمعة
            WEEKDAY 6 = saturday, samstag, cumartesi, sabado, sabato, السبت
            WEEKDAY 7 = sunday, sonntag, pazar, domingo, domenica, الاحد, الأحد
            MONTH 1 = january, januar, ocak
            MONTH 2 = february, februar, subat
            MONTH 4 = april, nisan
            MONTH 6 = june, juni, haziran
            MONTH 7 = july, juli, temmuz
            MONTH 9 = september, eylul
            MONTH 10 = october, oktober, ekim
            MONTH 11 = november, kasim
            MONTH 12 = december, dezember, aralik
            PART 0 = morning, in the morning, vormittag, am vormittag, sabah, صباحا, الصباح
            PART 1 = afternoon, in the afternoon, nachmittag, am nachmittag, ogleden sonra
            PART 2 = evening, in the evening, abend, am abend, aksam
            DAY 0 = today, heute, bugun
            DAY 1 = tomorrow, domani, amanha, yarin, غدا
            DAY 2 = the day after tomorrow, ubermorgen
            WEEK 0 = this week, diese woche, bu hafta
            WEEK 1 = next week, nachste woche, gelecek hafta, haftaya
            HOUR 0 = o clock, uhr
            LAST = last, letzte, letzten, letzter, letztes, sonuncu
            NUMBER_MARK = number, nummer, choice, رقم, termin
            ARTICLE = el, the, das, der, die, den, dem, am
            GLUE = numara, الموعد, for, my, my appointment, appointment, these, those, slot, one, on, at, for me, i, it, is, will be, would be, that, \
                um, ich, fur mich, mir, gunu, يوم, موعد, أنا, انا, in, an, ist, es, of
            GREETING = hola, ola, bom dia, boa tarde, buongiorno, buenos dias, buenas tardes, hi, good morning, good evening, dear, guten tag, hallo, guten morgen, guten abend, merhaba, selam, iyi gunler, مرحبا, \
                السلام عليكم, سلام, salam, salam alaykoum, assalam
            TITLE = sir, madam, herr, frau, bey, hanim
            PLEASE = por favor, per favore, please, bitte, lutfen, من فضلك, لو سمحت
            THANKS = grazie, grazie mille, obrigado, obrigada, muito obrigado, muito obrigada, gracias, muchas gracias, thanks, thank you, thank you very much, many thanks, thx, danke, vielen dank, danke schon, danke sehr, tesekkurler, \
                tesekkur ederim, شكرا, شكرا جزيلا, شكرا لكم, have a nice day, see you
            CLOSING = regards, best regards, kind regards, yours sincerely, sincerely, mit freundlichen grussen, freundliche grusse, viele grusse, \
                liebe grusse, mfg, saygilar, saygilarimla, iyi calismalar, تحياتي, مع تحياتي
            AND = and, und
            OR = or, oder, veya, أو, او
            BUT = but, aber, sondern, ama
            GOES = work, work for me
            YES = va bene, esta bien, de acuerdo, sim, yes, fine, good, great, perfect, is good, all right, alright, ja, gut, prima, in ordnung, einverstanden, evet, tamam, نعم, موافق, \
                تمام, حسنا, اوكي
            CAN = works, works for me, suits, suits me, possible for me, passt, passt mir, geht, kann, uygun, olur, olsun, can, i can, i can come, \
                i can come on, i am free, i am available, يناسبني, مناسب
            WANT = i take, i will take, i choose, i prefer, i want, i would like, book, nehme, mochte, istiyorum, alirim, اريد, أريد, اختار, أختار
            NOT = not, nicht, degil, غير, ليس
            NO = no, nein, hayir, لا
            CANNOT = can t, cannot, cant, can not, i can t, i cannot, i can t come, not available, not possible, olmaz
            NONE = i can t make any of these, i can t make any of them, i cannot make any of these, i can t do any of these, i can t do any of them, \
                can t make any of these, can t make any of them, cannot make any of these, can t do any of these, can t do any of them, \
                none of these work, none of them work, none of these work for me, nessuno, nessuna, nenhum, nenhuma, ninguno, ninguna, nothing, لا يناسبني اي موعد, none, none of them, none of these, none of those, none of the three, neither, keiner, keine, keines, \
                keinen, kein termin, keiner der termine, keiner passt, hicbiri, hic biri, ولا واحد, لا شيء, لا شيء يناسبني, لا يناسبني
            CANCEL = don t need it anymore, i don t need it anymore, don t need it any more, i don t need it any more, no longer need it, \
                i no longer need it, i don t need an appointment anymore, cancelar, annullare, cancel, cancel it, to cancel, please cancel, absagen, ich sage ab, stornieren, bitte absagen, iptal, iptal edin, iptal et, \
                iptal ediyorum, iptal etmek istiyorum, الغاء, إلغاء, الغي, الغوا, ألغوا, الغاء الموعد, إلغاء الموعد
            OTHER = another, another date, another day, anderer, anderen, anderer termin, anderen termin, baska
            SORRY = sorry, leider, maalesef, آسف, اسف
            LATER = later, spater
            QUESTION = how, how much, where, what, when, which, why, is it, can i, do i, wo, wann, wie, was, welche, warum, nerede, ne kadar, nasil, \
                كم, أين, اين, متى, كيف, هل
            DOUBT = maybe, perhaps, i think, vielleicht, belki, ربما, inshallah, insallah, إن شاء الله, ان شاء الله
            IF = if, wenn, falls, eger, اذا, إذا
            ANY = any, any time, anytime, anyone, whichever, whatever, egal, hepsi, أي
            SEVERAL = both, all, all of them, alle, beide
            """;

    private OtherLanguages() {}
}
