package fr.etincelle.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How something is told. Machines carry the first three; for the others one of us is asked, on a list. */
public sealed interface Way {

    /**
     * @param calendar  an iCalendar file to join, its METHOD included
     * @param thread    Message-IDs this answers, oldest first
     * @param automatic nobody of us wrote it: says so (RFC 3834), so that machines do not answer
     */
    record Email(String to, String subject, String text, @Nullable String calendar, List<String> thread, boolean automatic) implements Way {}

    /** @param number international, such as +33639980001 */
    record Sms(String number, String text) implements Way {}

    /** @param event JSON, as the program behind the hook will read it */
    record Hook(UUID hook, String event) implements Way {}

    /** @param page well-formed XHTML, ready for {@link Printing} */
    record Letter(String addressee, String address, String page) implements Way {}

    /** @param sentence what to say */
    record Call(String addressee, String number, String sentence) implements Way {}
}
