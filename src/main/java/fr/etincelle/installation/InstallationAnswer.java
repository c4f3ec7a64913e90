package fr.etincelle.installation;

/** What became of the set-up. */
sealed interface InstallationAnswer {

    record Done() implements InstallationAnswer {}

    /** Somebody else was quicker. */
    record AlreadyDone() implements InstallationAnswer {}

    /** The password will not do; the key of the sentence that says why. */
    record Refused(String reason) implements InstallationAnswer {}
}
