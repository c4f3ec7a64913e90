package fr.etincelle.intake.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A name as it stands beside an address: « Fatima BENALI », « BENALI Fatima », « fatima.benali57 ». */
record Sender(String firstName, @Nullable String lastName) {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}'’-]{1,39}");
    private static final int MOST_WORDS = 4;

    /** Nothing where it is an address again, or what no person is called. */
    static Optional<Sender> named(@Nullable String name) {
        if (name == null || name.indexOf('@') >= 0) return Optional.empty();
        var words = name.strip().split("[\\s,]+");
        if (words.length > MOST_WORDS || !Arrays.stream(words).allMatch(NAME.asMatchPredicate())) return Optional.empty();
        // Family names are often written in capitals, wherever they stand.
        Predicate<String> isLoud = word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        var loud = Arrays.stream(words).filter(isLoud).collect(Collectors.joining(" "));
        var quiet = Arrays.stream(words).filter(isLoud.negate()).toList();
        if (!loud.isEmpty() && !quiet.isEmpty()) return Optional.of(new Sender(tidy(String.join(" ", quiet)), tidy(loud)));
        return Optional.of(new Sender(tidy(words[0]), words.length == 1 ? null : tidy(String.join(" ", Arrays.copyOfRange(words, 1, words.length)))));
    }

    /** By their name, or else by what stands before the @: one has to call them something. */
    static Sender of(@Nullable String name, String address) {
        return named(name).orElseGet(() -> {
            var beginning = address.substring(0, Math.max(1, address.indexOf('@'))).split("[^\\p{L}]+");
            return new Sender(Arrays.stream(beginning).filter(it -> it.length() > 1).findFirst().map(StringUtils::capitalize).orElse(address), null);
        });
    }

    private static String tidy(String words) {
        return Arrays.stream(words.split(" ")).map(word -> Arrays.stream(word.split("(?<=-)"))
                .map(part -> StringUtils.capitalize(part.toLowerCase(Locale.ROOT))).collect(Collectors.joining())).collect(Collectors.joining(" "));
    }
}
