package fr.etincelle.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Something to be told, and how far it got. */
@Table(schema = "messaging", name = "message")
record Message(@Id MessageId id, Purpose purpose, Kind way, @Nullable UUID about, String recipient, @Nullable String addressee,
               @Nullable String subject, String text, @Nullable String calendar, @Nullable String thread, boolean automatic,
               Instant postedAt, Instant sendAt, @Nullable Instant uselessAfter,
               int attempts, @Nullable Instant triedAt, @Nullable String failure, @Nullable Instant sentAt,
               @Nullable Instant droppedAt, @Nullable DropReason dropReason, @Nullable Instant givenUpAt, @Nullable UUID doneBy,
               @Version @Nullable Integer version) {

    enum Kind { EMAIL, SMS, HOOK, LETTER, CALL }

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
        return new Message(dispatch.id(), dispatch.purpose(), way, dispatch.about(), recipient, addressee, subject, text, calendar,
                thread.isEmpty() ? null : String.join(" ", thread), automatic, now, dispatch.sendAt(), dispatch.uselessAfter(),
                0, null, null, null, null, null, null, null, null);
    }

    boolean isWaiting() {
        return sentAt == null && droppedAt == null && givenUpAt == null;
    }

    boolean isUselessAt(Instant now) {
        return uselessAfter != null && !now.isBefore(uselessAfter);
    }

    /** One of us carries it: it leaves when they say so. */
    boolean isByHand() {
        return way == Kind.LETTER || way == Kind.CALL;
    }

    Message dropped(Instant now, DropReason reason) {
        return new Message(id, purpose, way, about, recipient, addressee, subject, text, calendar, thread, automatic, postedAt, sendAt, uselessAfter,
                attempts, triedAt, failure, sentAt, now, reason, givenUpAt, doneBy, version);
    }
}
