package fr.etincelle.shared;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the program works: a centre, and the account if someone is signed in.
 * The wall between centres is set from it at the start of each transaction.
 */
public record Actor(UUID centre, @Nullable UUID account) {

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    /** Sees no centre's rows: for the moments before anyone is known, such as signing in. */
    public static final Actor NOBODY = new Actor(new UUID(0, 0), null);

    public static Optional<Actor> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Does something on this actor's behalf; transactions must begin inside. */
    public <T extends @Nullable Object, X extends Throwable> T does(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }
}
