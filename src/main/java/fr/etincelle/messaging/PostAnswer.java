package fr.etincelle.messaging;

/** What became of something posted. TOO_MANY: this address has had enough automatic messages today; the list shows what was not told. */
public enum PostAnswer {
    POSTED, ALREADY_POSTED, TOO_MANY
}
