package fr.etincelle.messaging;

/** Why something did not leave, or could not be read. Each has its sentence: {@code messaging.trouble.…}. */
enum Trouble {

    // with ourselves
    NO_ACCOUNT, KEY_LOST, OUR_FAULT,

    // with the server or the gateway
    UNKNOWN_NAME, REFUSED, TOO_SLOW, CERTIFICATE, NOT_SECURE, WRONG_PASSWORD, SENDER_REFUSED, NO_SUCH_FOLDER, BUSY, BROKEN,

    // with this message
    ADDRESS_INVALID, ADDRESS_UNKNOWN, MAILBOX_FULL, REJECTED, RETURNED, TOO_LONG,

    // with another program's address
    NOT_AN_ADDRESS, PRIVATE_ADDRESS, TOO_LARGE, GONE, UNEXPECTED_ANSWER
}
