package fr.etincelle.messaging.incoming;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** A web page as a person would read it aloud: no script, nothing hidden, a line for each paragraph, what is quoted marked as such. */
final class HtmlText {

    private static final int DEEPEST = 256;
    private static final Set<String> UNREAD = Set.of("script", "style", "head", "title", "meta", "link", "template", "noscript", "object", "embed", "applet",
            "iframe", "svg", "math", "select", "datalist", "audio", "video", "canvas");
    private static final Set<String> LINES = Set.of("p", "div", "tr", "li", "ul", "ol", "dl", "dt", "dd", "table", "tbody", "h1", "h2", "h3", "h4", "h5", "h6",
            "blockquote", "pre", "section", "article", "header", "footer", "hr", "form", "fieldset", "address", "center", "figure", "main", "nav");
    private static final Pattern HIDDEN = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all|opacity\\s*:\\s*0(?:\\.0+)?\\s*(?:;|!|$)|font-size\\s*:\\s*0(?:px|pt|em|"
            + "%)?\\s*(?:;|!|$)|max-height\\s*:\\s*0(?:px)?\\s*(?:;|!|$)");
    private static final Pattern CHARSET = Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTE = Pattern.compile("(?i)gmail_quote|moz-cite|yahoo_quoted|protonmail_quote|zmail_extra");

    static String of(String html) {
        var page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        return new Reading().of(page);
    }

    /** What the page itself says it is written in. */
    static @Nullable String charset(byte[] beginning) {
        var charset = CHARSET.matcher(CharsetGuess.decode(beginning, ""));
        return charset.find() ? charset.group(1) : null;
    }

    /** The text so far, while the page is read from top to bottom. */
    private static final class Reading implements NodeFilter {

        private final StringBuilder text = new StringBuilder();
        private int quoted;

        String of(Document page) {
            NodeTraversor.filter(this, page);
            return text.toString();
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) say(words);
            if (!(node instanceof Element element)) return FilterResult.CONTINUE;
            if (isUnseen(element)) return FilterResult.SKIP_ENTIRELY;
            if (LINES.contains(element.normalName())) newLine();
            if (isQuote(element)) quoted++;
            switch (element.normalName()) {
                case "br" -> breakLine();
                case "li" -> say("- ");
                case "td", "th" -> space();
                case "p" -> newParagraph();
                case "img" -> say(element.attr("alt"));
                default -> {}
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (!(node instanceof Element element)) return FilterResult.CONTINUE;
            if (element.normalName().equals("a")) sayWhere(element);
            if (LINES.contains(element.normalName())) newLine();
            if (isQuote(element)) quoted--;
            return FilterResult.CONTINUE;
        }

        private static boolean isUnseen(Element element) {
            return UNREAD.contains(element.normalName()) || element.hasAttr("hidden")
                    || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
        }

        /** What a mail program sets apart as the message answered to. */
        private static boolean isQuote(Element element) {
            return element.normalName().equals("blockquote") && !element.hasClass("gmail_indent")
                    || element.normalName().equals("div") && QUOTE.matcher(element.className()).find() && !element.className().contains("gmail_quote_container")
                            && element.selectFirst("blockquote") == null;
        }

        private void say(TextNode words) {
            boolean asItStands = words.parent() instanceof Element parent && (parent.normalName().equals("pre") || parent.attr("style").contains("pre-wrap"));
            if (asItStands) words.getWholeText().lines().forEach(line -> { say(line); breakLine(); });
            else say(words.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " "));
        }

        private void say(String words) {
            if (words.isEmpty() || words.equals(" ") && isAtStartOfLine()) return;
            if (isAtStartOfLine()) text.append("> ".repeat(Math.min(quoted, 10)));
            text.append(words);
        }

        /** A link that hides where it leads is said in full. */
        private void sayWhere(Element link) {
            var where = link.attr("href").strip();
            var shown = link.text().strip();
            if (!where.matches("(?i)(https?|tel):.*") || shown.isEmpty() || where.contains(shown) || digits(where).equals(digits(shown)) && where.startsWith("tel:"
                    )) return;
            say(" (" + Bounded.beginning(where, 200) + ")");
        }

        private static String digits(String text) {
            return text.replaceAll("[^0-9]", "");
        }

        private void space() {
            if (!isAtStartOfLine()) text.append(' ');
        }

        private void newLine() {
            if (!isAtStartOfLine()) text.append('\n');
        }

        private void newParagraph() {
            newLine();
            if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') text.append('\n');
        }

        private void breakLine() {
            text.append('\n');
        }

        private boolean isAtStartOfLine() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }
    }

    private HtmlText() {}
}
