package fr.etincelle.messaging.incoming;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text taken apart.
 *
 * @param own       what the sender wrote
 * @param signature what stands under it: names, functions, numbers, legal sentences
 * @param quoted    what somebody else wrote before
 */
public record WrittenText(String own, String signature, String quoted) {

    static final String FORWARDED = "---------- Message transféré ----------";

    /** How much may stand under « Cordialement » and still be a signature. */
    private static final int LONGEST_SIGNATURE = 14;

    /** What comes after so many is no conversation, and is not looked at line by line. */
    private static final int MOST_LINES = 1000;

    private static final Pattern QUOTED = Pattern.compile("^\\s*(>|\\|\\s?>).*");
    private static final Pattern REST_IS_QUOTED = Pattern.compile(
            "(?i)^[\\s*_=-]*(message (d'origine|d’origine|transf[ée]r[ée]|original|r[ée]exp[ée]di[ée])|mail original|original message|forwarded message|"
            + "urspr[üu]ngliche nachricht|weitergeleitete nachricht"
            + "|d[ée]but du message (transf[ée]r[ée]|r[ée]exp[ée]di[ée])|begin forwarded message|[öo]zg[üu]n ileti|iletilen ileti|mensaje original|"
                    + "messaggio originale|الرسالة الأصلية)[\\s*_=:-]*$");
    private static final Pattern SAID_BY = Pattern.compile(
            "(?i)^\\s*((le|el|il|on|am|em|op)\\s.{6,250}?(a|à) [ée]crit|on\\s.{6,250}\\bwrote|am\\s.{6,250}\\bschrieb\\b.{0,120}|(el|em|"
            + "il)\\s.{6,250}(escribi[óo]|escreveu|ha scritto)|.{6,250}tarihinde.{0,200}yazd[ıi]|.{4,200}كتب.{0,120})\\s*:\\s*$");
    private static final Pattern FROM = Pattern.compile("(?i)^[\\s*]*(de|from|von|g[öo]nderen|exp[ée]diteur|من)[\\s*]*:.*");
    private static final Pattern OTHER_HEADER = Pattern.compile(
            "(?i)^[\\s*]*(envoy[ée]( le)?|date|sent|gesendet|[àa]|to|an|objet|subject|betreff|cc|g[öo]nderme tarihi|konu|kime)[\\s*]*:.*");
    private static final Pattern DELIMITER = Pattern.compile("^(-- ?|__+|--+|\\*\\*\\*+|==+)$");
    private static final Pattern BY_A_PROGRAM = Pattern.compile(
            "(?i)^\\W*(envoy[ée] (de|depuis|à partir de|avec|via) .{3,60}|sent (from|via|with) .{3,60}|(obtenez|t[ée]l[ée]chargez|get) outlook .{0,60}|"
            + "von meine[mr] .{3,40} gesendet|gesendet von .{3,40}|.{3,30}(ım|im)dan gönderildi"
            + "|(garanti )?sans virus.{0,60}|l'absence de virus .{0,120}|avast .{0,100}|provenance : .{0,40}|أرسلت من .{0,40})$");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)^\\W*((bien |tr[èe]s |tout )?(cordialement|respectueusement|sinc[èe]rement|amicalement)( (à|a) vous| vôtre)?|bien (à|a) (vous|toi)|"
            + "sinc[èe]res salutations|(meilleures |avec mes |mes )?salutations( distingu[ée]es)?|cdlt|cdt|crdt|best regards|kind regards|regards|yours sincerely"
            + "|mit freundlichen gr[üu](ß|ss)en|mfg|sayg[ıi]lar[ıi]m(la)?|(veuillez|je vous prie|nous vous prions).{0,40}(agr[ée]er|recevoir|croire|"
                    + "accepter).{0,140}|مع (خالص )?(التحية|تحياتي))\\W{0,3}.{0,40}$");
    private static final Pattern LEGAL = Pattern.compile(
            "(?i)^\\W*(ce (message|courriel|mail|e-mail|courrier).{0,80}(confidentiel|destin)|this (message|e-?mail).{0,80}(confidential|intended)|"
            + "diese (nachricht|e-mail).{0,80}vertraulich|avant d.imprimer|pensez (à|a) l.environnement|n.imprimez|afin de (pr[ée]server|contribuer)|(attention|"
            + "avertissement) ?: ?(ce |cet )?(courriel|message|e-?mail)|adoptez l.[ée]co).*");
    private static final Pattern AFTERTHOUGHT = Pattern.compile("(?i)^\\s*p\\.? ?-?s\\.?\\s*[:,.-]?\\s.*");

    public static WrittenText of(String text) {
        var own = new StringBuilder();
        var signature = new StringBuilder();
        var quoted = new StringBuilder();
        var all = text.lines().toList();
        var lines = all.subList(0, Math.min(all.size(), MOST_LINES));
        var open = own;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int saidBy = QUOTED.matcher(line).matches() ? 0 : linesThatSayBy(lines, i);
            if (REST_IS_QUOTED.matcher(line).matches() || isHeaderBlock(lines, i) || saidBy > 0 && !isFollowedByQuotes(lines, i + saidBy)) {
                lines.subList(i, lines.size()).forEach(rest -> quoted.append(rest).append('\n'));
                break;
            }
            if (saidBy > 0) {
                i += saidBy - 1;
                // What is written under the quoted lines is the sender's again.
                open = own;
                continue;
            }
            if (QUOTED.matcher(line).matches()) {
                quoted.append(line).append('\n');
                continue;
            }
            if (BY_A_PROGRAM.matcher(line).matches()) {
                signature.append(line).append('\n');
                continue;
            }
            if (AFTERTHOUGHT.matcher(line).matches()) open = own;
            else if (open == own && beginsSignature(lines, i, !own.toString().isBlank())) open = signature;
            open.append(line).append('\n');
        }
        if (all.size() > MOST_LINES) open.append(String.join("\n", all.subList(MOST_LINES, all.size())));
        return new WrittenText(own.toString().strip(), signature.toString().strip(), quoted.toString().strip());
    }

    private static boolean beginsSignature(List<String> lines, int at, boolean afterWords) {
        var line = lines.get(at);
        if (LEGAL.matcher(line).matches()) return true;
        return afterWords && lines.size() - at <= LONGEST_SIGNATURE + linesQuotedFrom(lines,
                at) && (DELIMITER.matcher(line.strip()).matches() || CLOSING.matcher(line).matches());
    }

    private static int linesQuotedFrom(List<String> lines, int at) {
        for (int i = at; i < lines.size(); i++) {
            if (REST_IS_QUOTED.matcher(lines.get(i)).matches() || isHeaderBlock(lines, i) || linesThatSayBy(lines,
                    i) > 0 || QUOTED.matcher(lines.get(i)).matches()) return lines.size() - i;
            if (i > at + LONGEST_SIGNATURE) return 0;
        }
        return 0;
    }

    /** « Le lun. 23 nov. 2026 à 08:05, … a écrit : » often runs over two or three lines. */
    private static int linesThatSayBy(List<String> lines, int at) {
        var joined = new StringBuilder();
        for (int count = 1; count <= 3 && at + count <= lines.size(); count++) {
            if (lines.get(at + count - 1).isBlank()) return 0;
            joined.append(count == 1 ? "" : " ").append(lines.get(at + count - 1));
            if (joined.length() > 400) return 0;
            if (SAID_BY.matcher(joined).matches() && joined.chars().anyMatch(Character::isDigit)) return count;
        }
        return 0;
    }

    private static boolean isFollowedByQuotes(List<String> lines, int from) {
        return lines.stream().skip(from).filter(line -> !line.isBlank()).findFirst().filter(line -> QUOTED.matcher(line).matches()).isPresent();
    }

    private static boolean isHeaderBlock(List<String> lines, int at) {
        return FROM.matcher(lines.get(at)).matches()
                && lines.stream().skip(at + 1L).limit(5).filter(line -> OTHER_HEADER.matcher(line).matches()).count() >= 2;
    }
}
