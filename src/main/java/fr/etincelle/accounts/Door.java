package fr.etincelle.accounts;

import fr.etincelle.accounts.SignInAnswer.OneMoreProof;
import fr.etincelle.accounts.SignInAnswer.Reason;
import fr.etincelle.accounts.SignInAnswer.Refused;
import fr.etincelle.accounts.SignInAnswer.Welcome;
import fr.etincelle.shared.Pause;
import org.springframework.stereotype.Service;

/** Lets people in: a password first, then the code of their telephone if they have one or owe one. */
@Service
class Door {

    private final SignIns signIns;
    private final Passwords passwords;
    private final SecondFactor secondFactor;
    private final Attempts attempts;
    private final Pause pause;

    Door(SignIns signIns, Passwords passwords, SecondFactor secondFactor, Attempts attempts, Pause pause) {
        this.signIns = signIns;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.attempts = attempts;
        this.pause = pause;
    }

    SignInAnswer open(String email, String password, String device) {
        var wait = attempts.begin(email, device);
        if (wait.isEmpty()) return new Refused(Reason.TOO_MANY_TRIES);
        pause.lasting(wait.get());
        var candidate = signIns.byEmail(email);
        var matches = passwords.match(password, candidate.map(SignIns.Candidate::password).orElse(null));
        if (!matches) return new Refused(Reason.WRONG);
        attempts.succeeded(email, device);
        return answer(candidate.orElseThrow().signedIn());
    }

    private SignInAnswer answer(SignedIn who) {
        return who.actor().does(() -> secondFactor.owedBy(who.id()))
                .<SignInAnswer>map(proof -> new OneMoreProof(new AtTheDoor(who, proof)))
                .orElseGet(() -> new Welcome(who));
    }

    SignInAnswer prove(AtTheDoor who, String code, String device) {
        var wait = attempts.begin(who.getName(), device);
        if (wait.isEmpty()) return new Refused(Reason.TOO_MANY_TRIES);
        pause.lasting(wait.get());
        if (!who.actor().does(() -> secondFactor.accepts(who.id(), code))) return new Refused(Reason.WRONG);
        attempts.succeeded(who.getName(), device);
        return new Welcome(who.whoItWouldBe());
    }
}
