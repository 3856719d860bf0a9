package se.kommun.iop.ui.attendance;

import java.util.Locale;
import se.kommun.iop.batch.picture.Doubt;
import se.kommun.iop.batch.picture.PictureCell;
import se.kommun.iop.batch.picture.Understood;
import se.kommun.iop.ui.frame.Words;

/** How a cell shows what it was taken for: a colour, a sign, and words for whoever hears the page. */
final class CellLook {

    private CellLook() {}

    static String sign(PictureCell cell) {
        return switch (cell.doubt()) {
            case NONE -> cell.shown().isEmpty() ? "" : sign(cell.understood());
            case QUESTIONED, REFUSED -> sign(cell.doubt());
        };
    }

    static String sign(Understood understood) {
        return switch (understood) {
            case HEADING -> "¶";
            case DATE -> "D";
            case PLACE -> "P";
            case COUNTED -> "✓";
            case CANCELLED -> "–";
            case CLOSED -> "×";
            case SUM -> "Σ";
            case IGNORED -> "·";
            case MASKED -> "■";
        };
    }

    static String sign(Doubt doubt) {
        return switch (doubt) {
            case NONE -> "";
            case QUESTIONED -> "?";
            case REFUSED -> "!";
        };
    }

    static String heard(PictureCell cell) {
        if (cell.doubt() == Doubt.NONE) {
            return cell.shown().isEmpty() ? "" : Words.say("sheet.heard", Words.say("understood", cell.understood()));
        }
        return Words.say(
                "sheet.heard.doubt", Words.say("understood", cell.understood()), Words.say("doubt", cell.doubt()));
    }

    static String part(Enum<?> look) {
        return look.name().toLowerCase(Locale.ROOT);
    }
}
