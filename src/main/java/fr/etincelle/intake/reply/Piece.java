package fr.etincelle.intake.reply;

/** What a clause is made of: slots that are meant, and the words around them. */
sealed interface Piece permits Item, Group {

    String said();
}
