package fr.etincelle.messaging;

import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.OutsideWeb;
import fr.etincelle.shared.Seal;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which other programs want to hear of what. Whoever has something to tell them posts a {@link Way.Hook} for each. */
@Service
@Transactional
public class Hooks {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final KnownHooks hooks;
    private final Seal seal;
    private final JdbcClient db;
    private final Clock clock;

    Hooks(KnownHooks hooks, Seal seal, JdbcClient db, Clock clock) {
        this.hooks = hooks;
        this.seal = seal;
        this.db = db;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<HookId> wanting(HookEvent event) {
        return hooks.wanting(event.name()).stream().map(Hook::id).toList();
    }

    @Transactional(readOnly = true)
    Optional<Hook> one(HookId id) {
        return hooks.findById(id);
    }

    @Transactional(readOnly = true)
    boolean isTaken(String name, HookId by) {
        return hooks.existsByNameAndIdNot(name, by);
    }

    /** @return its secret, to be shown this once; nothing when it was there already */
    Optional<String> open(HookId id, String name, URI address, Set<HookEvent> events) {
        if (hooks.existsById(id)) return Optional.empty();
        var secret = fresh();
        hooks.save(new Hook(id, name, address.toString(), seal.close(secret, Hook.sealOfSecret(id)), names(events), clock.instant(), null, null));
        return Optional.of(secret);
    }

    /** From now on it hears of these; what is on its way already still reaches it. */
    void tell(HookId id, Set<HookEvent> events) {
        hooks.save(known(id).wanting(names(events)));
    }

    void pause(HookId id) {
        var hook = known(id);
        if (hook.isActive()) hooks.save(hook.paused(clock.instant()));
    }

    void resume(HookId id) {
        var hook = known(id);
        if (!hook.isActive()) hooks.save(hook.paused(null));
    }

    void remove(HookId id) {
        hooks.deleteById(known(id).id());
    }

    Hook known(HookId id) {
        return hooks.findById(id).orElseThrow(NotHere::new);
    }

    /** What came of the last call. A hook that was removed meanwhile is no loss. */
    void note(HookId id, @Nullable Integer status, Carried carried) {
        var trouble = switch (carried) {
            case Carried.TryLater(var why) -> why.name();
            case Carried.Never(var why) -> why.name();
            case Carried.Sent _, Carried.NotWanted _ -> null;
        };
        db.sql("""
                insert into messaging.hook_result (hook, at, status, trouble, failures)
                select id, :now, :status, :trouble, case when :trouble::text is null then 0 else 1 end from messaging.hook where id = :hook
                    on conflict (hook) do update
                       set at = excluded.at, status = excluded.status, trouble = excluded.trouble,
                           failures = case when excluded.trouble is null then 0 else hook_result.failures + 1 end
                """).param("hook", id.value()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("status", status).param("trouble", trouble).update();
    }

    /** What was typed as an address, if a hook may be there; what it leads to is checked at each call. */
    static Optional<URI> address(@Nullable String typed) {
        return typed == null ? Optional.empty() : OutsideWeb.addressIn(typed);
    }

    private static List<String> names(Set<HookEvent> events) {
        return events.stream().sorted().map(HookEvent::name).toList();
    }

    private static String fresh() {
        var bytes = new byte[SECRET_BYTES];
        CHANCE.nextBytes(bytes);
        return "ets_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
