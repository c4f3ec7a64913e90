package fr.etincelle.people;

import fr.etincelle.places.CentreDay;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Welcomes people, finds them again by ear, and tells how to reach them. */
@Service
@Transactional
public class People {

    private final Persons persons;
    private final PersonList list;
    private final Goals goals;
    private final CentreDay today;

    People(Persons persons, PersonList list, Goals goals, CentreDay today) {
        this.persons = persons;
        this.list = list;
        this.goals = goals;
        this.today = today;
    }

    /** Asked twice with the same identifier, welcomes once. */
    public PersonId welcome(PersonId id, String firstName, @Nullable String lastName, @Nullable PhoneNumber phone) {
        return welcome(id, firstName, lastName, phone, null);
    }

    public PersonId welcome(PersonId id, String firstName, @Nullable String lastName, @Nullable PhoneNumber phone, @Nullable String email) {
        if (!persons.existsById(id)) persons.save(Person.welcomed(id, firstName, lastName, phone, email));
        return id;
    }

    /** Somebody who comes by themselves: a mobile number is one they can be written to, in the language they read. */
    public PersonId welcomeInTheirLanguage(PersonId id, String firstName, PhoneNumber phone, String language) {
        var channel = phone.isMobile() ? Channel.SMS : Channel.SLIP;
        if (!persons.existsById(id)) {
            persons.save(Person.welcomed(id, firstName, null, phone, null)
                    .reachedBy(new Person.Details(firstName, null, phone, null, null, null, channel, language)));
        }
        return id;
    }

    /** Somebody who wrote: they are answered the same way. */
    public PersonId welcomeByMail(PersonId id, String firstName, @Nullable String lastName, @Nullable PhoneNumber phone, String email, String language) {
        if (!persons.existsById(id)) {
            persons.save(Person.welcomed(id, firstName, lastName, phone, email)
                    .reachedBy(new Person.Details(firstName, lastName, phone, email, null, null, Channel.EMAIL, language)));
        }
        return id;
    }

    /**
     * Who says a first name that sounds like theirs, and their own number. Nobody rather than the wrong one: of two who
     * share a number and sound alike, neither is meant unless one is written just so.
     */
    @Transactional(readOnly = true)
    public Optional<PersonId> recognise(PhoneNumber phone, String firstName) {
        var tidy = Typed.line(firstName);
        return tidy == null ? Optional.empty() : list.byNumberAndFirstName(phone, tidy);
    }

    /** By a number, whole or in part, an e-mail address or a name as it was heard. Best first, at most eight. */
    @Transactional(readOnly = true)
    public List<Found> find(String heard) {
        var tidy = Typed.line(heard.substring(0, Math.min(heard.length(), 100)));
        if (tidy == null) return List.of();
        if (tidy.indexOf('@') > 0) return list.byEmail(tidy.toLowerCase(Locale.ROOT));
        return HeardNumber.in(tidy).map(list::byNumber).orElseGet(() -> list.byName(tidy));
    }

    /** How to reach them. A record merged into another answers for the other. */
    @Transactional(readOnly = true)
    public Optional<Contact> contactOf(PersonId id) {
        return current(id).map(Person::contact);
    }

    /** What may be counted about them. */
    @Transactional(readOnly = true)
    public Profile profileOf(PersonId id) {
        return current(id).map(Person::profile).orElse(Profile.UNKNOWN);
    }

    /** The record itself, even when another one stands for it. */
    @Transactional(readOnly = true)
    Optional<Person> record(PersonId id) {
        return persons.findById(id);
    }

    /** Fails when somebody else changed the record since it was seen. */
    void correct(PersonId id, int seenVersion, Person.Details details) {
        persons.save(known(id).seenAt(seenVersion).reachedBy(details));
    }

    void situate(PersonId id, int seenVersion, Person.Situation situation) {
        persons.save(known(id).seenAt(seenVersion).livingAs(situation));
    }

    @Transactional(readOnly = true)
    List<Goal> goalsOf(PersonId person) {
        return goals.findByPersonOrderByReachedOnDescToldOnDescIdDesc(person);
    }

    /** Told twice with the same identifier, stands once. */
    void tellGoal(GoalId id, PersonId person, String words) {
        if (!goals.existsById(id)) goals.save(Goal.told(id, known(person).id(), words, today.today()));
    }

    void reachGoal(GoalId id) {
        var goal = goals.findById(id).orElseThrow(NotHere::new);
        if (!goal.isReached()) goals.save(goal.reached(today.today()));
    }

    void takeGoalUpAgain(GoalId id) {
        goals.save(goals.findById(id).orElseThrow(NotHere::new).reached(null));
    }

    Optional<Goal> dropGoal(GoalId id) {
        var goal = goals.findById(id);
        goal.ifPresent(goals::delete);
        return goal;
    }

    private Person known(PersonId id) {
        return persons.findById(id).filter(person -> !person.isMerged()).orElseThrow(NotHere::new);
    }

    private Optional<Person> current(PersonId id) {
        var person = persons.findById(id);
        return person.map(Person::mergedInto).flatMap(persons::findById).or(() -> person);
    }
}
