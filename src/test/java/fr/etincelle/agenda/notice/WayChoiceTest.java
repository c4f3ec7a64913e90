package fr.etincelle.agenda.notice;

import static fr.etincelle.messaging.Purpose.CANCELLATION;
import static fr.etincelle.messaging.Purpose.CONFIRMATION;
import static fr.etincelle.messaging.Purpose.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.people.Channel;
import fr.etincelle.people.Contact;
import fr.etincelle.people.PersonId;
import fr.etincelle.people.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WayChoiceTest {

    static final String MOBILE = "+33639980001";
    static final String FIXED = "+33361910010";
    static final String EMAIL = "renee@courriel.example";
    static final String HOME = "3 rue du Puits";

    @Test
    void a_mobile_number_can_be_written_to_and_a_fixed_one_cannot() {
        assertThat(new PhoneNumber(MOBILE).isMobile()).isTrue();
        assertThat(new PhoneNumber(FIXED).isMobile()).isFalse();
        assertThat(new PhoneNumber("+352621123456").isMobile()).isTrue();
    }

    @Test
    void everyone_is_told_the_way_they_wish() {
        assertThat(WayChoice.of(contact(Channel.EMAIL, MOBILE, EMAIL, null), CONFIRMATION, 1)).contains(WayChoice.EMAIL);
        assertThat(WayChoice.of(contact(Channel.SMS, MOBILE, EMAIL, null), CONFIRMATION, 1)).contains(WayChoice.SMS);
        assertThat(WayChoice.of(contact(Channel.CALL, MOBILE, EMAIL, null), REMINDER, 1)).contains(WayChoice.CALL);
    }

    @Test
    void what_lacks_its_address_goes_the_next_way_that_works() {
        assertThat(WayChoice.of(contact(Channel.EMAIL, MOBILE, null, null), CONFIRMATION, 1)).contains(WayChoice.SMS);
        assertThat(WayChoice.of(contact(Channel.SMS, FIXED, EMAIL, null), CONFIRMATION, 1)).contains(WayChoice.EMAIL);
        assertThat(WayChoice.of(contact(Channel.SMS, FIXED, null, null), REMINDER, 1)).contains(WayChoice.CALL);
        assertThat(WayChoice.of(contact(Channel.SMS, null, null, null), REMINDER, 1)).isEmpty();
    }

    @Test
    void a_letter_leaves_four_days_ahead_or_somebody_calls() {
        assertThat(WayChoice.of(contact(Channel.LETTER, FIXED, null, HOME), CANCELLATION, 4)).contains(WayChoice.LETTER);
        assertThat(WayChoice.of(contact(Channel.LETTER, FIXED, null, HOME), CANCELLATION, 3)).contains(WayChoice.CALL);
    }

    @Test
    void a_booking_is_not_confirmed_by_telephone_nor_to_whoever_has_the_slip() {
        assertThat(WayChoice.of(contact(Channel.CALL, MOBILE, EMAIL, HOME), CONFIRMATION, 9)).isEmpty();
        assertThat(WayChoice.of(contact(Channel.SLIP, MOBILE, EMAIL, HOME), CONFIRMATION, 9)).isEmpty();
        assertThat(WayChoice.of(contact(Channel.SMS, FIXED, null, null), CONFIRMATION, 9)).isEmpty();
    }

    @Test
    void whoever_has_the_slip_is_reminded_by_sms_or_by_telephone() {
        assertThat(WayChoice.of(contact(Channel.SLIP, MOBILE, null, null), REMINDER, 1)).contains(WayChoice.SMS);
        assertThat(WayChoice.of(contact(Channel.SLIP, FIXED, null, null), REMINDER, 1)).contains(WayChoice.CALL);
    }

    @Test
    void whoever_wants_nothing_is_told_nothing() {
        assertThat(WayChoice.of(contact(Channel.NONE, MOBILE, EMAIL, HOME), CANCELLATION, 9)).isEmpty();
    }

    static Contact contact(Channel channel, @Nullable String phone, @Nullable String email, @Nullable String address) {
        return new Contact(PersonId.next(), "Renée", null, phone == null ? null : new PhoneNumber(phone), email, address, null, channel, "fr");
    }
}
