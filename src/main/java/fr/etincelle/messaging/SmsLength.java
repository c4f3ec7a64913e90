package fr.etincelle.messaging;

/** What an SMS costs: one in French alphabet holds 160 signs, one with other letters 70; several in a row a little less each (3GPP 23.038). */
public record SmsLength(int units, int segments) {

    private static final String PLAIN = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String TWICE_AS_LONG = "\f^{}\\[~]|€";

    private static final int ALONE = 160;
    private static final int IN_A_ROW = 153;
    private static final int ALONE_IN_OTHER_LETTERS = 70;
    private static final int IN_A_ROW_IN_OTHER_LETTERS = 67;

    public static SmsLength of(String text) {
        return isPlain(text) ? plain(text) : other(text);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(sign -> PLAIN.indexOf(sign) >= 0 || TWICE_AS_LONG.indexOf(sign) >= 0);
    }

    /** No sign is cut in two: one that is twice as long goes to the next SMS whole. */
    private static SmsLength plain(String text) {
        int units = text.length() + (int) text.chars().filter(sign -> TWICE_AS_LONG.indexOf(sign) >= 0).count();
        if (units <= ALONE) return new SmsLength(units, 1);
        int segments = 1;
        int filled = 0;
        for (int sign : text.chars().toArray()) {
            int width = TWICE_AS_LONG.indexOf(sign) >= 0 ? 2 : 1;
            if (filled + width > IN_A_ROW) {
                segments++;
                filled = 0;
            }
            filled += width;
        }
        return new SmsLength(units, segments);
    }

    private static SmsLength other(String text) {
        if (text.length() <= ALONE_IN_OTHER_LETTERS) return new SmsLength(text.length(), 1);
        int segments = 1;
        int filled = 0;
        for (int point : text.codePoints().toArray()) {
            int width = Character.charCount(point);
            if (filled + width > IN_A_ROW_IN_OTHER_LETTERS) {
                segments++;
                filled = 0;
            }
            filled += width;
        }
        return new SmsLength(text.length(), segments);
    }
}
