package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.Clause.Says;
import java.util.List;
import java.util.stream.Stream;

/** All that a person says in a reply, thought by thought. */
record Statement(List<Clause> clauses) {

    Statement {
        clauses = List.copyOf(clauses);
    }

    static Statement read(List<OwnWords.Line> lines, Offers offers) {
        return StatementReader.read(lines, offers);
    }

    boolean isMute() {
        return clauses.stream().allMatch(Clause::isMute);
    }

    boolean says(Says what) {
        return clauses.stream().anyMatch(it -> it.says(what));
    }

    boolean has(Sense sense) {
        return clauses.stream().anyMatch(it -> it.has(sense));
    }

    List<Group> wanted() {
        return clauses.stream().flatMap(it -> it.wanted().stream()).toList();
    }

    /** Without the days of “I am away until Friday”. */
    List<Group> wantedApartFromReasons() {
        return clauses.stream().filter(it -> !it.has(Sense.AROUND) || it.has(Sense.YES)).flatMap(it -> it.wanted().stream()).toList();
    }

    List<Group> refused() {
        return clauses.stream().flatMap(it -> it.refused().stream()).toList();
    }

    /** What all the slots that are spoken of with favour have in common: “Thursday, but not in the morning”. */
    Slots meant() {
        var common = wanted().stream().map(Group::could).reduce(Slots::and).orElse(Slots.NONE);
        return common.isOne() ? common : common.without(ruledOut());
    }

    Slots ruledOut() {
        return refused().stream().map(Group::could).reduce(Slots.NONE, Slots::or);
    }

    /** Each by its number, its day or its hour: “not this week” leaves a doubt. */
    boolean namesAllOf(Offers offers) {
        return refused().stream().filter(Group::isNamed).map(Group::could).reduce(Slots.NONE, Slots::or).containsAll(offers.all());
    }

    boolean refusesAllOf(Offers offers) {
        return ruledOut().containsAll(offers.all());
    }

    Stream<Item> words() {
        return clauses.stream().flatMap(it -> it.words().stream());
    }

    /** The words of some kind, as they were said: facts for the page. */
    List<String> said(Sense sense) {
        return words().filter(it -> it.is(sense)).map(Item::said).toList();
    }

    static List<String> said(List<Group> groups) {
        return groups.stream().map(Group::said).toList();
    }
}
