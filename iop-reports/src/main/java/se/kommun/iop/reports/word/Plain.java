package se.kommun.iop.reports.word;

/** Text as a Word paper can hold it. */
final class Plain {

    private Plain() {}

    /** Without what XML cannot carry; a tab or a line break becomes a space. */
    static String line(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\t' || character == '\n' || character == '\r') {
                plain.append(' ');
            } else if (allowed(character)) {
                plain.appendCodePoint(character);
            }
        });
        return plain.toString();
    }

    /** The same; where nothing is left, a dash says that nothing is. */
    static String said(String text) {
        var line = line(text);
        return line.isBlank() ? "\u2013" : line;
    }

    private static boolean allowed(int character) {
        return character >= 0x20 && character <= 0xD7FF && !(character >= 0x7F && character <= 0x9F)
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
