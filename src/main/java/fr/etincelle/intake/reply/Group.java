package fr.etincelle.intake.reply;

import java.util.List;
import java.util.stream.Collectors;

/** Mentions that stand together and mean one slot: “Wednesday the 25th at 2”. */
record Group(List<Mention> mentions) implements Piece {

    Group {
        mentions = List.copyOf(mentions);
    }

    Slots could() {
        return mentions.stream().map(Mention::could).reduce(Slots::and).orElseThrow();
    }

    boolean decides() {
        return mentions.stream().anyMatch(Mention::decides);
    }

    boolean has(Mention.Type type) {
        return mentions.stream().anyMatch(it -> it.type() == type);
    }

    /** Not only by a week, a month or a part of the day. */
    boolean isNamed() {
        return mentions.stream().anyMatch(it -> it.decides() && it.type() != Mention.Type.PART);
    }

    /** “Tomorrow”, “Wednesday”: no number, no hour, no date in full. */
    boolean isOnlyADay() {
        return mentions.size() == 1 && (has(Mention.Type.DAY) || has(Mention.Type.DATE));
    }

    boolean isInFigures() {
        return said().chars().anyMatch(Character::isDigit);
    }

    /** A wish, and no appointment at a day and an hour of one's own. */
    boolean isVague(boolean besideAPlainNo) {
        boolean isWish = mentions.stream().noneMatch(it -> it.wish() == null || it.wish() instanceof Wish.Day);
        return isWish && !has(Mention.Type.TIME) && (besideAPlainNo || !has(Mention.Type.DAY));
    }

    @Override
    public String said() {
        return mentions.stream().map(Mention::said).collect(Collectors.joining(" "));
    }
}
