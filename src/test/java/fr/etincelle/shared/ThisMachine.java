package fr.etincelle.shared;

/** Whether tests may call the servers that they start themselves. */
public final class ThisMachine {

    public static OutsideWeb mayBeCalled() {
        return new OutsideWeb(true);
    }

    /** As it is where people work. */
    public static OutsideWeb mayNotBeCalled() {
        return new OutsideWeb(false);
    }

    private ThisMachine() {}
}
