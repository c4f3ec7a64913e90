package fr.etincelle.intake.reply;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What signs and little pictures do in a reply. */
final class Signs {

    private static final Map<Integer, Sense> SENSES = Stream.of(
            signs(Sense.QUESTION, "?"),
            signs(Sense.SOFT, ":()[]{}-\"*_=<>|•→·♂♀"),
            signs(Sense.OR, "/\\"),
            signs(Sense.AND, "&"),
            signs(Sense.SEVERAL, "+"),
            signs(Sense.NUMBER_MARK, "#°"),
            signs(Sense.AROUND, "~≈"),
            signs(Sense.YES, "👍👌✅✔☑🆗💯"),
            signs(Sense.NO, "👎❌✖🚫⛔"),
            signs(Sense.SORRY, "😢😭😡😠🙁☹😞😔😕😣😩😤"),
            signs(Sense.DOUBT, "🤔🤷"),
            signs(Sense.THANKS, "🙏🙂😊😀😃😄😁😉🤗❤♥💐🌹🌞☀😍🥰😇🤝✨🌸😘🎉💪😅😂🤣☺🫶🌺👋"))
            .flatMap(it -> it.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Signs() {}

    static Sense sense(String sign) {
        return SENSES.getOrDefault(sign.codePointAt(0), Sense.UNKNOWN);
    }

    private static Map<Integer, Sense> signs(Sense sense, String signs) {
        return signs.codePoints().boxed().collect(Collectors.toMap(sign -> sign, _ -> sense));
    }
}
