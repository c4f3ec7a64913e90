package fr.etincelle.accounts;

import fr.etincelle.cast.StoppedClock;

/** The telephone of someone of the cast, with its application of codes. It is always nine o'clock there too. */
public final class TelephoneOfOurs {

    private static final long NOW = TimeCode.stepAt(StoppedClock.TODAY.atTime(9, 0).atZone(StoppedClock.PARIS).toInstant());

    private final TimeCode code;

    public TelephoneOfOurs(String spelledKey) {
        this.code = new TimeCode(spelledKey.replace(" ", ""));
    }

    public String codeBefore() {
        return code.digits(NOW - 1);
    }

    public String codeNow() {
        return code.digits(NOW);
    }
}
