package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.Word.Kind;
import java.util.ArrayList;
import java.util.List;

/** Turns the words of a line into items: spelling put right, phrases found, telephone numbers hidden. */
final class Items {

    private static final String CONTACT = "@";
    private static final String SIGNATURE_MARK = "--";

    private final List<Word> words;
    private final List<Item> items = new ArrayList<>();
    private int at;

    private Items(List<Word> words) {
        this.words = words;
    }

    static List<Item> in(String line) {
        if (SIGNATURE_MARK.equals(line.strip())) return List.of(new Item(Sense.CLOSING, 0, SIGNATURE_MARK, false, false));
        var words = Words.in(Contacts.hideNumbers(Letters.seen(line)));
        return new Items(words.stream().flatMap(word -> putRight(word).stream()).toList()).read();
    }

    private static List<Word> putRight(Word word) {
        if (!word.is(Kind.LETTERS)) return List.of(word);
        var meant = Spelling.meant(word.text());
        var right = new ArrayList<Word>();
        for (int i = 0; i < meant.size(); i++) {
            right.add(new Word(Kind.LETTERS, meant.get(i), i == 0 && word.capital(), i == 0 && word.glued()));
        }
        return right;
    }

    private List<Item> read() {
        while (at < words.size()) {
            var word = words.get(at);
            switch (word.kind()) {
                case BREAK -> add(Sense.BREAK, 0, word, 1);
                case SIGN -> add(Signs.sense(word.text()), 0, word, 1);
                case NUMBERS -> add(Sense.NUMBERS, 0, word, 1);
                case LETTERS, NUMBER -> readPhrase(word);
            }
        }
        return items;
    }

    private void readPhrase(Word word) {
        var found = Lexicon.longest(wordsUntilSign());
        if (found != null) add(found.term().sense(), found.term().value(), word, found.words());
        else if (word.is(Kind.NUMBER)) add(Sense.NUMBER, Integer.parseInt(word.text()), word, 1);
        else if (word.isHidden()) add(Sense.HIDDEN, 0, word, 1);
        else if (word.text().equals(CONTACT)) add(Sense.NAME, 0, word, 1);
        else add(Names.include(word.text()) ? Sense.NAME : Sense.UNKNOWN, 0, word, 1);
    }

    private List<String> wordsUntilSign() {
        int end = at;
        while (end < words.size() && end < at + Lexicon.LONGEST && (words.get(end).is(Kind.LETTERS) || words.get(end).is(Kind.NUMBER))) end++;
        return words.subList(at, end).stream().map(Word::text).toList();
    }

    private void add(Sense sense, int value, Word first, int length) {
        var said = String.join(" ", words.subList(at, at + length).stream().map(Word::text).toList());
        items.add(new Item(sense, value, said, first.capital(), first.glued()));
        at += length;
    }
}
