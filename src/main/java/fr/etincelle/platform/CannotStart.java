package fr.etincelle.platform;

import org.jspecify.annotations.Nullable;

/** Something the person who installs must put right. The message is a French sentence, shown to them as it is. */
class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        this(sentence, null);
    }

    CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
