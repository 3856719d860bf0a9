package se.kommun.iop.batch.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas of ods files, written as Excel writes them: {@code of:=SUM([.B2:.B5];1)} is {@code SUM(B2:B5,1)}. */
final class OdsFormula {

    private static final Pattern DIALECT = Pattern.compile("^[a-zA-Z]*:?=");
    private static final Pattern PIECE = Pattern.compile("\"[^\"]*+\"?|\\[([^\\]]*+)]|;");
    private static final Pattern REFERENCE = Pattern.compile("(?:\\$?('[^']*+'|[^.:']*)\\.)?([^:]*)(:|$)");

    private OdsFormula() {}

    static String text(String stored) {
        return PIECE.matcher(DIALECT.matcher(stored).replaceFirst(""))
                .replaceAll(piece -> Matcher.quoteReplacement(rewritten(piece)));
    }

    private static String rewritten(MatchResult piece) {
        if (piece.group(1) != null) {
            return reference(piece.group(1));
        }
        return piece.group().equals(";") ? "," : piece.group();
    }

    private static String reference(String stored) {
        return REFERENCE.matcher(stored).replaceAll(part -> {
            var sheet = part.group(1) == null || part.group(1).isEmpty() ? "" : part.group(1) + "!";
            return Matcher.quoteReplacement(sheet + part.group(2) + part.group(3));
        });
    }
}
