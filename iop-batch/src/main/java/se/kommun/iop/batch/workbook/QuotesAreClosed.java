package se.kommun.iop.batch.workbook;

/** Whether each quoted value of a text file has an end. */
final class QuotesAreClosed {

    private QuotesAreClosed() {}

    static boolean in(String text, char separator) {
        boolean quoted = false;
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted) {
                quoted = sign != '"';
            } else if (sign == '"') {
                // Within a value a quote is just a sign, but a doubled one goes on with the value it closed
                quoted = before == separator || before == '\n' || before == '\r' || before == '"';
            }
            before = sign;
        }
        return !quoted;
    }
}
