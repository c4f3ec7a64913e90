package fr.etincelle.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail that somebody wrote to the centre.
 *
 * @param address   nothing when nobody signs for it
 * @param answersUs it quotes what the centre told them last
 */
record Letter(@Nullable String name, @Nullable String address, @Nullable String subject, String text, Instant at, boolean answersUs) {}
