package fr.etincelle.messaging.incoming;

/** RFC 3676: a line that ends with a space goes on in the next one, so that a telephone number is not cut in two. */
final class FlowedText {

    static String of(String text, boolean spaceGoes) {
        var flowed = new StringBuilder(text.length());
        int depthBefore = -1;
        for (var line : text.split("\n", -1)) {
            int depth = depth(line);
            var words = line.substring(depth);
            if (words.startsWith(" ")) words = words.substring(1);
            boolean signature = words.equals("-- ");
            if (depthBefore != depth || signature) {
                if (!flowed.isEmpty() && flowed.charAt(flowed.length() - 1) != '\n') flowed.append('\n');
                if (depth > 0) flowed.append(">".repeat(depth)).append(' ');
            }
            boolean goesOn = words.endsWith(" ") && !signature;
            flowed.append(goesOn && spaceGoes ? words.substring(0, words.length() - 1) : words);
            if (!goesOn) flowed.append('\n');
            depthBefore = goesOn ? depth : -1;
        }
        return flowed.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') depth++;
        return depth;
    }

    private FlowedText() {}
}
