package fr.etincelle.messaging;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** Something to be told, and how far it got. */
@Table(schema = "messaging", name = "message")
record Message(@Id MessageId id, Purpose purpose, Kind way, @Nullable UUID about, String recipient, @Nullable String addressee,
               @Nullable String subject, String text, @Nullable String calendar, @Nullable String thread, boolean automatic, @Nullable Integer segments,
               Instant postedAt, Instant sendAt, @Nullable Instant uselessAfter,
               @Embedded.Empty Progress progress, @Version @Nullable Integer version) {

    private static final int LONGEST_SUBJECT = 200;

    enum Kind {
        EMAIL, SMS, HOOK, LETTER, CALL;

        /** One of us carries it: it leaves when they say so. */
        boolean isByHand() {
            return this == LETTER || this == CALL;
        }
    }

    static Message of(Dispatch dispatch, Instant now) {
        return switch (dispatch.way()) {
            case Way.Email(var to, var subject, var text, var calendar, var thread, var automatic) ->
                    posted(dispatch, now, Kind.EMAIL, to, null, subject, text, calendar, thread, automatic);
            case Way.Sms(var number, var text) -> posted(dispatch, now, Kind.SMS, number, null, null, text, null, List.of(), true);
            case Way.Hook(var hook, var event) -> posted(dispatch, now, Kind.HOOK, hook.toString(), null, null, event, null, List.of(), true);
            case Way.Letter(var addressee, var address, var page) -> posted(dispatch, now, Kind.LETTER, address, addressee, null, page, null, List.of(), true);
            case Way.Call(var addressee, var number, var sentence) -> posted(dispatch, now, Kind.CALL, number, addressee, null, sentence, null, List.of(), true);
        };
    }

    private static Message posted(Dispatch dispatch, Instant now, Kind way, String recipient, @Nullable String addressee, @Nullable String subject,
                                  String text, @Nullable String calendar, List<String> thread, boolean automatic) {
        return new Message(dispatch.id(), dispatch.purpose(), way, dispatch.about(), recipient, addressee, clipped(subject), text, calendar,
                thread.isEmpty() ? null : String.join(" ", thread), automatic, way == Kind.SMS ? (Integer) SmsLength.of(text).segments() : null,
                now, dispatch.sendAt(), dispatch.uselessAfter(), Progress.NONE, null);
    }

    /** A subject may come from outside: what is told shall not fail for its length. */
    private static @Nullable String clipped(@Nullable String subject) {
        return subject == null || subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }

    /** As it was posted. */
    Way asPosted() {
        return switch (way) {
            case EMAIL -> new Way.Email(recipient, Objects.requireNonNullElse(subject, ""), text, calendar, answered(), automatic);
            case SMS -> new Way.Sms(recipient, text);
            case HOOK -> new Way.Hook(UUID.fromString(recipient), text);
            case LETTER -> new Way.Letter(Objects.requireNonNullElse(addressee, ""), recipient, text);
            case CALL -> new Way.Call(Objects.requireNonNullElse(addressee, ""), recipient, text);
        };
    }

    private List<String> answered() {
        return thread == null ? List.of() : Arrays.asList(thread.split(" "));
    }

    boolean isWaiting() {
        return !progress.isOver();
    }

    boolean isUselessAt(Instant now) {
        return uselessAfter != null && !now.isBefore(uselessAfter);
    }

    /** When it comes up for delivery: what one of us carries only to be dropped once it is useless. */
    @Nullable Instant comesUpAt() {
        return way.isByHand() ? uselessAfter : sendAt;
    }

    Message with(Progress later) {
        return new Message(id, purpose, way, about, recipient, addressee, subject, text, calendar, thread, automatic, segments, postedAt, sendAt, uselessAfter,
                later, version);
    }

    /** From the beginning, as if nothing had been tried. */
    Message begunAgain(Instant now) {
        return new Message(id, purpose, way, about, recipient, addressee, subject, text, calendar, thread, automatic, segments, postedAt, now, uselessAfter,
                Progress.NONE, version);
    }
}
