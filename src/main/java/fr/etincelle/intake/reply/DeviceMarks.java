package fr.etincelle.intake.reply;

import java.util.regex.Pattern;

/** What telephones, mail programs and offices put below every message. */
final class DeviceMarks {

    private static final int LONGEST = 300;

    private static final Pattern DEVICE = ignoringCase(
            "\\s*[-_*•]*\\s*(?:envoy[ée] (?:de|depuis|avec|[àa] partir|via|par|à l.aide)\\b|sent (?:from|with|via)\\b|get (?:outlook|bluemail)\\b"
            + "|télécharge[zr] (?:outlook|yahoo|l.application)|obten(?:ez|ir) outlook|provenance\\s*:|gesendet (?:von|mit)\\b|von meinem\\b.*gesendet"
            + "|diese nachricht wurde von meinem|iphone.?umdan|.*(?:cihazımdan|telefonumdan) gönderildi|écrit depuis|expédié (?:de|depuis)\\b"
            + "|message envoyé (?:de|depuis|avec)\\b|outlook pour (?:android|ios)|mail orange)(?:[^.!?]|[.!?](?!\\s))*(?:[.!?]\\s+(.*)|[.!?]?\\s*)");

    private static final Pattern AT_THE_END = ignoringCase("\\s(?:envoyé (?:de|depuis) (?:mon|ma)|sent from my)\\s[\\p{L}\\d ]{2,40}\\.?\\s*$");

    private static final Pattern OFFICE = ignoringCase(
            "\\s*(?:ce (?:message|courriel|mail|courrier électronique)(?: électronique)?,? (?:et|ainsi que) (?:toutes? |tous |ses |les |leurs? |ces )"
            + "|ce message (?:est|contient|peut|électronique)\\b.*confidenti|this (?:e-?mail|message) (?:and|is|may)|avant d.imprimer|pensez à l.environnement"
            + "|n.imprimez|garanti sans virus|sans virus|l.absence de virus|virus-free|cet e-?mail a été vérifié|ce courrier (?:électronique )?a été"
            + "|cette note et|les informations contenues).*");

    private DeviceMarks() {}

    /** The line without such a mark: mostly nothing, but a sentence behind it stays. */
    static String without(String line) {
        if (line.length() > LONGEST) return line;
        var device = DEVICE.matcher(line);
        if (!device.matches()) return AT_THE_END.matcher(line).replaceFirst("");
        var rest = device.group(1);
        return rest == null ? "" : rest;
    }

    /** What an office adds, up to the next empty line. */
    static boolean beginsOfficeNote(String line) {
        return line.length() <= LONGEST && OFFICE.matcher(line).matches();
    }

    private static Pattern ignoringCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
