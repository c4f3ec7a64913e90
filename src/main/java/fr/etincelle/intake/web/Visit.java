package fr.etincelle.intake.web;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.people.PhoneNumber;
import fr.etincelle.people.PhoneNumber.Reading;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.Typed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who books by themselves has said so far. It travels with the links and forms: nothing is kept of a visit.
 *
 * @param on          that day and no other
 * @param after       from that day on
 * @param choice      the time they chose, held for them
 * @param appointment what it will become: sent twice, it books once
 * @param code        with what they change or cancel it
 * @param digits      the end of their number, which the code wants beside it
 * @param lost        somebody was quicker
 */
record Visit(@Nullable String language, @Nullable ServiceId service, @Nullable SiteId site,
             @Nullable LocalDate on, @Nullable LocalDate after, @Nullable HalfDay half,
             @Nullable ChosenTime choice, @Nullable AppointmentId appointment,
             @Nullable String firstName, @Nullable String phone, @Nullable String code, @Nullable String digits, @Nullable Boolean lost) {

    private static final int LONGEST_NAME = 80;

    public Tongue tongue() {
        return Tongue.of(language);
    }

    public HalfDay halfDay() {
        return half == null ? HalfDay.ANY : half;
    }

    /** From here on everything travels in forms. */
    public boolean isPersonal() {
        return firstName != null || phone != null || digits != null;
    }

    public Visit about(ServiceId need) {
        return new Visit(language, need, site, null, null, half, need.equals(service) ? choice : null, appointment, firstName, phone, code, digits, null);
    }

    public Visit at(@Nullable SiteId place) {
        return new Visit(language, service, place, null, null, half, null, appointment, firstName, phone, code, digits, null);
    }

    public Visit onDay(LocalDate day) {
        return new Visit(language, service, site, day, null, half, choice, appointment, firstName, phone, code, digits, null);
    }

    public Visit fromDay(@Nullable LocalDate day) {
        return new Visit(language, service, site, null, day, half, choice, appointment, firstName, phone, code, digits, null);
    }

    public Visit inThe(HalfDay part) {
        return new Visit(language, service, site, on, after, part == HalfDay.ANY ? null : part, choice, appointment, firstName, phone, code, digits, null);
    }

    Visit choosing(@Nullable ChosenTime time) {
        return new Visit(language, service, site, null, null, half, time, appointment, firstName, phone, code, digits, null);
    }

    Visit numbered(AppointmentId id) {
        return new Visit(language, service, site, on, after, half, choice, id, firstName, phone, code, digits, lost);
    }

    Visit withCode(AppointmentCode another) {
        return new Visit(language, service, site, on, after, half, choice, appointment, firstName, phone, another.letters(), digits, lost);
    }

    Visit lostIt() {
        return new Visit(language, service, site, null, null, half, null, appointment, firstName, phone, code, digits, true);
    }

    /** What is missing of who comes, or cannot be read: message keys, by field. */
    Map<String, String> problems() {
        var problems = new HashMap<String, String>();
        var name = Typed.line(firstName);
        if (name == null) problems.put("firstName", "visitors.who.first-name.missing");
        else if (name.length() > LONGEST_NAME) problems.put("firstName", "visitors.who.first-name.long");
        if (phone == null || phone.isBlank()) problems.put("phone", "visitors.who.phone.missing");
        else if (PhoneNumber.read(phone) instanceof Reading.Unreadable(var reason)) problems.put("phone", "visitors.who.phone." + reason);
        return problems;
    }

    /** Of a visit without problems. */
    String name() {
        return Objects.requireNonNull(Typed.line(firstName));
    }

    /** Of a visit without problems. */
    PhoneNumber number() {
        return PhoneNumber.parse(Objects.requireNonNull(phone)).orElseThrow();
    }

    /** The one that was shown, or a new one. */
    AppointmentCode ownCode() {
        return AppointmentCode.read(code).orElseGet(AppointmentCode::fresh);
    }

    /** What an address may bear. */
    Visit unnamed() {
        return new Visit(language, service, site, on, after, half, choice, appointment, null, null, null, null, lost);
    }

    public Passage to(String address) {
        return new Passage(address, fields(), isPersonal());
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "language", tongue() == Tongue.FRENCH ? null : tongue().code());
        put(fields, "service", service == null ? null : service.value());
        put(fields, "site", site == null ? null : site.value());
        put(fields, "on", on);
        put(fields, "after", after);
        put(fields, "half", half == HalfDay.ANY ? null : half);
        put(fields, "choice", choice);
        put(fields, "appointment", appointment == null ? null : appointment.value());
        put(fields, "firstName", firstName);
        put(fields, "phone", phone);
        put(fields, "code", code);
        put(fields, "digits", digits);
        put(fields, "lost", lost);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) fields.put(name, value.toString());
    }

    /** A visit bears a name and a number: neither belongs in a log. */
    @Override
    public String toString() {
        return "Visit[…]";
    }

    /** Between today and as far ahead as the centre likes; a day that is past matters no more. */
    SlotWish wish(ServiceId need, LocalDate today, int daysAhead) {
        var last = today.plusDays(daysAhead);
        if (on != null && !on.isBefore(today)) return new SlotWish(need, site, null, on, on.isAfter(last) ? 0 : 1, halfDay(), null);
        var first = after == null || after.isBefore(today) ? today : after;
        var days = Math.max(0, last.toEpochDay() - first.toEpochDay() + 1);
        return new SlotWish(need, site, null, first, Math.toIntExact(days), halfDay(), null);
    }
}
