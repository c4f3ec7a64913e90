package fr.etincelle.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Who;
import fr.etincelle.shared.NotHere;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SliceTest
class StaffTest {

    static final AccountId ALICE = Who.ALICE.account;
    static final AccountId CLAIRE = Who.CLAIRE.account;

    @Autowired Staff staff;
    @Autowired Accounts accounts;
    @Autowired AccountList list;
    @Autowired Invitations invitations;
    @Autowired FirstPassword firstPassword;
    @Autowired PasswordChoice choice;
    @Autowired Passwords passwords;
    @Autowired Door door;
    @Autowired JdbcClient db;

    final AccountId lea = AccountId.next();

    /** Whoever came in through a browser, in another test, is still signed in. */
    @BeforeEach
    void nobody_is_signed_in() {
        db.sql("delete from accounts.web_session").update();
    }

    @Test
    void a_colleague_opens_their_account_with_a_link_and_a_password_of_their_own() {
        var link = staff.open(lea, "lea@briquet.example", "Léa Fournier", Role.COUNSELLOR);
        assertThat(list.one(lea)).hasValueSatisfying(line -> assertThat(line.standing()).isEqualTo(AccountList.Standing.INVITED));

        var guest = invitations.guest(link).orElseThrow();
        assertThat(guest.who().fullName()).isEqualTo("Léa Fournier");
        assertThat(firstPassword.choose(guest, "leafournier!")).contains(NewPassword.Objection.NAMES_THEM);
        assertThat(firstPassword.choose(guest, "quatre chemins bleus")).isEmpty();

        assertThat(invitations.guest(link)).isEmpty();
        assertThat(door.open("lea@briquet.example", "quatre chemins bleus", "hall")).isInstanceOf(SignInAnswer.Welcome.class);
        assertThat(list.one(lea)).hasValueSatisfying(line -> assertThat(line.standing()).isEqualTo(AccountList.Standing.OPEN));
    }

    @Test
    void sent_twice_one_account_is_opened_and_the_last_link_counts() {
        var first = staff.open(lea, "lea@briquet.example", "Léa Fournier", Role.COUNSELLOR);
        var second = staff.open(lea, "lea@briquet.example", "Léa Fournier", Role.COUNSELLOR);

        assertThat(list.all()).filteredOn(line -> line.id().equals(lea.value())).hasSize(1);
        assertThat(invitations.guest(first)).isEmpty();
        assertThat(invitations.guest(second)).isPresent();
    }

    @Test
    void an_address_belongs_to_one_account_even_across_centres() {
        assertThatThrownBy(() -> staff.open(lea, "admin@voisin.example", "Léa Fournier", Role.DESK))
                .isInstanceOf(DataIntegrityViolationException.class).hasStackTraceContaining("one_account_per_email");
    }

    @Test
    void a_link_grows_old_and_a_closed_account_has_none() {
        var link = staff.invite(CLAIRE);
        db.sql("update accounts.invitation set expires_at = '2026-10-05 07:00:00Z'").update();
        assertThat(invitations.guest(link)).isEmpty();

        var another = staff.invite(CLAIRE);
        staff.disable(CLAIRE, ALICE);
        assertThat(invitations.guest(another)).isEmpty();
    }

    @Test
    void a_new_role_a_departure_and_a_lost_telephone_end_every_session() {
        signedInSomewhere("one", CLAIRE);
        staff.changeRole(CLAIRE, Role.COUNSELLOR, ALICE);
        assertThat(sessions(CLAIRE)).isOne();

        staff.changeRole(CLAIRE, Role.DIRECTOR, ALICE);
        assertThat(sessions(CLAIRE)).isZero();

        signedInSomewhere("two", CLAIRE);
        signedInSomewhere("three", Who.SAMIR.account);
        staff.disable(CLAIRE, ALICE);
        assertThat(sessions(CLAIRE)).isZero();
        assertThat(sessions(Who.SAMIR.account)).isOne();

        accounts.save(accounts.findById(Who.SAMIR.account).orElseThrow().withTotpSecret("ABCDEFGH"));
        staff.removeSecondFactor(Who.SAMIR.account);
        assertThat(sessions(Who.SAMIR.account)).isZero();
    }

    @Test
    void a_new_password_ends_every_session_but_the_one_where_it_was_chosen() {
        signedInSomewhere("here", CLAIRE);
        signedInSomewhere("there", CLAIRE);

        choice.choose(CLAIRE, "quatre chemins bleus", id("here"));

        assertThat(db.sql("select session_id from accounts.web_session").query(String.class).list()).containsExactly(id("here"));
        assertThat(choice.isRight(CLAIRE, "quatre chemins bleus")).isTrue();
        assertThat(choice.isRight(CLAIRE, Cast.PASSWORD)).isFalse();
    }

    @Test
    void who_left_can_come_back() {
        staff.disable(CLAIRE, ALICE);
        staff.disable(CLAIRE, ALICE);
        assertThat(door.open(Who.CLAIRE.email, Cast.PASSWORD, "hall")).isInstanceOf(SignInAnswer.Refused.class);

        staff.reopen(CLAIRE);
        assertThat(door.open(Who.CLAIRE.email, Cast.PASSWORD, "hall")).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void nobody_closes_the_door_behind_themselves() {
        assertThat(staff.disable(ALICE, ALICE)).contains(Staff.Refusal.YOURSELF);
        assertThat(staff.changeRole(ALICE, Role.DESK, ALICE)).contains(Staff.Refusal.YOURSELF);
    }

    @Test
    void the_database_alone_keeps_the_last_admin() {
        for (var attempt : List.of("update accounts.account set disabled_at = now() where role = 'ADMIN'",
                "update accounts.account set role = 'DESK' where role = 'ADMIN'", "delete from accounts.account where role = 'ADMIN'")) {
            db.sql("savepoint before").update();
            assertThatThrownBy(() -> db.sql(attempt).update()).hasStackTraceContaining("the last admin stays");
            db.sql("rollback to savepoint before").update();
        }
        accounts.save(accounts.findById(CLAIRE).orElseThrow().withRole(Role.ADMIN));
        assertThat(staff.disable(ALICE, CLAIRE)).isEmpty();
    }

    @Test
    void a_neighbours_account_is_as_unknown_as_one_that_never_was() {
        for (var foreign : List.of(new AccountId(Cast.number(891)), AccountId.next())) {
            assertThatThrownBy(() -> staff.disable(foreign, ALICE)).isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> staff.invite(foreign)).isInstanceOf(NotHere.class);
            assertThat(list.one(foreign)).isEmpty();
        }
    }

    @Test
    void who_asks_everyone_for_a_second_factor_has_one() {
        assertThat(staff.requireSecondFactor(true, ALICE)).contains(Staff.Refusal.YOURS_FIRST);

        accounts.save(accounts.findById(ALICE).orElseThrow().withTotpSecret("ABCDEFGH"));
        signedInSomewhere("alice", ALICE);
        signedInSomewhere("claire", CLAIRE);
        assertThat(staff.requireSecondFactor(true, ALICE)).isEmpty();
        assertThat(db.sql("select session_id from accounts.web_session").query(String.class).list()).containsExactly(id("alice"));

        assertThat(staff.requireSecondFactor(false, ALICE)).isEmpty();
        assertThat(door.open(Who.CLAIRE.email, Cast.PASSWORD, "hall")).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void the_list_says_who_may_come_in_and_as_what() {
        staff.disable(CLAIRE, ALICE);

        assertThat(list.all()).extracting("name", "role", "standing").startsWith(tuple("Alice Klein", Role.ADMIN, AccountList.Standing.OPEN))
                .endsWith(tuple("Claire Morel", Role.COUNSELLOR, AccountList.Standing.DISABLED)).hasSize(7);
    }

    private void signedInSomewhere(String name, AccountId who) {
        db.sql("insert into accounts.web_session values (:id, :id, 0, 0, 36000, 9999999999999, :who)")
                .param("id", id(name)).param("who", who.value().toString()).update();
    }

    private int sessions(AccountId who) {
        return db.sql("select count(*) from accounts.web_session where principal_name = :who").param("who", who.value().toString()).query(Integer.class).single();
    }

    private static String id(String name) {
        return "%36s".formatted(name).replace(' ', '-');
    }
}
