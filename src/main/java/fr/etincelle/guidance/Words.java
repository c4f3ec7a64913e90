package fr.etincelle.guidance;

import fr.etincelle.accounts.AccountId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written down, by who may read it: the author alone, the team, or whoever opens the person's page. */
public record Words(@Nullable String mine, @Nullable String team, @Nullable String summary) {

    public static final Words NONE = new Words(null, null, null);

    public Words {
        mine = tidy(mine);
        team = tidy(team);
        summary = tidy(summary);
    }

    Set<Remark> by(AccountId author) {
        return Stream.of(new Draft(Remark.Scope.MINE, mine), new Draft(Remark.Scope.TEAM, team), new Draft(Remark.Scope.SUMMARY, summary))
                .flatMap(draft -> draft.signed(author))
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Draft(Remark.Scope scope, @Nullable String words) {

        Stream<Remark> signed(AccountId author) {
            return words == null ? Stream.empty() : Stream.of(Remark.written(scope, words, author));
        }
    }

    static @Nullable String tidy(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip().replace("\0", "");
    }
}
