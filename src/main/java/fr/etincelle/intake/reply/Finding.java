package fr.etincelle.intake.reply;

/** What reading on brings up: a mention of slots, or a word that only looked like one. */
sealed interface Finding permits Mention, Item {}
