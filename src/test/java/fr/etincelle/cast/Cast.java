package fr.etincelle.cast;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import fr.etincelle.places.WorkstationId;
import java.util.UUID;

/** Everyone our tests talk about. Their details are in cast.sql. */
public interface Cast {

    UUID LE_BRIQUET = number(900);
    UUID LE_VOISIN = number(901);

    SiteId MARCEL_MARTIN = new SiteId(number(910));
    SiteId VALMONT = new SiteId(number(911));
    WorkstationId COMPUTER_1 = new WorkstationId(number(921));
    WorkstationId COMPUTER_2 = new WorkstationId(number(922));

    ServiceId DEMARCHES = new ServiceId(number(930));
    ServiceId VERIFICATION = new ServiceId(number(931));

    AccountId ODILE_AT_THE_DESK = new AccountId(number(800));
    AccountId CLAIRE_THE_COUNSELLOR = new AccountId(number(801));
    AccountId SAMIR_THE_COUNSELLOR = new AccountId(number(802));
    AccountId HELENE_THE_DIRECTOR = new AccountId(number(803));
    AccountId NADIA_THE_MEDIATOR = new AccountId(number(804));
    AccountId PAUL_THE_COORDINATOR = new AccountId(number(805));
    AccountId ALICE_THE_ADMIN = new AccountId(number(806));

    PersonId RENEE = new PersonId(number(1));
    PersonId KARIM = new PersonId(number(2));
    PersonId FATIMA = new PersonId(number(3));

    String PASSWORD = "trois pommes au four";

    static UUID number(int n) {
        return UUID.fromString("00000000-0000-0000-0000-%012d".formatted(n));
    }
}
