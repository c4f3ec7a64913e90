package fr.etincelle.intake.reply;

import java.util.List;
import java.util.regex.Pattern;

/** How mail programs announce a quote. Long lines are never announcements, so nothing here takes long. */
final class QuoteMarks {

    private static final int LONGEST = 300;
    private static final int MOST_LINES = 3;
    private static final int HEADERS = 7;

    /** “Le lun. 23 nov. 2026 à 08:05, X <x@poste.example> a écrit :” */
    private static final Pattern INTRODUCTION = Pattern.compile(
            "\\s*(?:le|on|am|el|il|op|em|pada)\\b.{6,280}\\b(?:a écrit|a ecrit|écrit|wrote|schrieb|escribió|escribio|ha scritto|yazdı)\\b.{0,80}:\\s*"
            + "|.{6,280}(?:yazdı|şunu yazdı|كتب|تمت كتابة.{0,200})\\s*:\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern INSIDE = Pattern.compile(
            "(?<=\\s)(?:le|on|am)\\b[^:]{0,40}\\d{1,2}[:h]\\d{2}.{3,200}\\b(?:a écrit|a ecrit|wrote|schrieb)\\b.{0,80}?:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern DATED = Pattern.compile("\\d{1,2}[:h]\\d{2}|@|\\b20\\d{2}\\b");

    private static final Pattern RULER = Pattern.compile(
            "[-_=*\\s]{3,}\\s*(?:message d.origine|message original|message initial|original message|original-nachricht|ursprüngliche nachricht|message transféré"
            + "|forwarded message|e-?mail d.origine|courriel d.origine|orijinal mesaj|début du message réexpédié|mail original)\\s*[-_=*:\\s]*"
            + "|(?:message d.origine|message original|original message|début du message (?:réexpédié|transféré))\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LINE_OF_DASHES = Pattern.compile("\\s*(?:_{8,}|-{8,})\\s*");

    private static final Pattern HEADER = Pattern.compile(
            "\\s*\\*?(?:de|from|von|expéditeur|envoyé|envoyé le|sent|gesendet|date|datum|à|a|to|an|pour|objet|subject|sujet|betreff|cc|copie à|kimden|gönderildi|kime|konu|de la part de)\\*?\\s?:.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private QuoteMarks() {}

    /** How many lines from here on announce a quote; 0 when they do not. */
    static int linesOfIntroduction(List<String> text, int from) {
        var joined = new StringBuilder();
        for (int lines = 1; lines <= MOST_LINES && from + lines <= text.size(); lines++) {
            var line = text.get(from + lines - 1);
            if (joined.length() + line.length() > LONGEST || line.isBlank() && lines > 1) return 0;
            joined.append(lines > 1 ? " " : "").append(line.replace('\u00a0', ' ').replace('\u202f', ' '));
            if (endsWithColon(line) && INTRODUCTION.matcher(joined).matches() && DATED.matcher(joined).find()) return lines;
        }
        return 0;
    }

    /** Where an announcement begins in the middle of a line, or -1: some programs let all lines run into one. */
    static int introductionInside(String line) {
        if (line.length() > LONGEST * 10 || !line.contains(":")) return -1;
        var head = line.substring(0, Math.min(line.length(), LONGEST * 2));
        var matcher = INSIDE.matcher(head);
        return matcher.find() ? matcher.start() : -1;
    }

    /** “-----Message d'origine-----”, or a block of “De :”, “Envoyé :”, “Objet :”. */
    static boolean beginsHeaders(List<String> text, int from) {
        var line = text.get(from);
        if (line.length() > LONGEST) return false;
        if (RULER.matcher(line).matches()) return true;
        if (!HEADER.matcher(line).matches() && !LINE_OF_DASHES.matcher(line).matches()) return false;
        int headers = 0;
        for (int i = from; i < Math.min(text.size(), from + HEADERS); i++) {
            if (text.get(i).length() <= LONGEST && HEADER.matcher(text.get(i)).matches()) headers++;
        }
        return headers >= 3;
    }

    private static boolean endsWithColon(String line) {
        return line.stripTrailing().endsWith(":") || line.replace('\u00a0', ' ').stripTrailing().endsWith(":");
    }
}
