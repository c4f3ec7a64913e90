package fr.etincelle.intake.reply;

import java.util.ArrayList;
import java.util.List;

/** What a refusal tells about what would suit. */
final class Wishes {

    private Wishes() {}

    static List<Wish> in(Statement statement) {
        var wishes = new ArrayList<Wish>();
        for (var clause : statement.clauses()) {
            clause.wanted().forEach(group -> add(group, true, wishes));
            clause.refused().forEach(group -> add(group, false, wishes));
            if (clause.has(Sense.LATER)) wishes.add(new Wish.Later(true));
            if (clause.has(Sense.SOONER)) wishes.add(new Wish.Sooner(true));
        }
        return wishes.stream().distinct().toList();
    }

    private static void add(Group group, boolean suits, List<Wish> wishes) {
        for (var mention : group.mentions()) {
            if (mention.wish() != null) wishes.add(suits ? mention.wish() : mention.wish().unwanted());
        }
    }
}
