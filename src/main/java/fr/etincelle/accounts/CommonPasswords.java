package fr.etincelle.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/** Knows what is tried first: common passwords, names, rows of keys, dates, and what people write in France. */
final class CommonPasswords {

    private static final int BITS_ENOUGH = 30;
    private static final int LOOKED_AT = 60;
    private static final Nbvcxz ESTIMATES = new Nbvcxz(new ConfigurationBuilder()
            .setDictionaries(dictionaries()).setDistanceCalc(false).setMaxLength(LOOKED_AT)
            .setCombinationAlgorithmTimeout(200L).setLocale(Locale.FRENCH).createConfiguration());

    static boolean guessSoon(String password) {
        return ESTIMATES.estimate(password).getEntropy() < BITS_ENOUGH;
    }

    private static List<Dictionary> dictionaries() {
        var all = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        all.add(new DictionaryBuilder().setDictionaryName("france").setExclusion(false).addWords(wordsOfFrance(), 1).createDictionary());
        return all;
    }

    private static List<String> wordsOfFrance() {
        var source = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private CommonPasswords() {}
}
