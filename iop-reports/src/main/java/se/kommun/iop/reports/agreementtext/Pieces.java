package se.kommun.iop.reports.agreementtext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.kommun.iop.domain.agreement.Footnote;

/** Takes a written text apart: raised figures that are notes, and addresses on the web. */
final class Pieces {

    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final Pattern SPECIAL = Pattern.compile("[" + RAISED + "]+|<?(https?://[^\\s<>]*[^\\s<>.,;:!?)])>?");

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Footnote> waiting;
    private final String text;
    private int written;

    private Pieces(String text, List<Footnote> notes) {
        this.text = text;
        this.waiting = new ArrayList<>(notes);
    }

    static List<Piece> of(String text) {
        return of(text, List.of());
    }

    /** @param notes those of this text; one that no raised figure refers to stands last, so that none is lost */
    static List<Piece> of(String text, List<Footnote> notes) {
        return new Pieces(text, notes).taken();
    }

    private List<Piece> taken() {
        var special = SPECIAL.matcher(text);
        while (special.find()) {
            if (special.group(1) == null) {
                note(special.group(), special.start(), special.end());
            } else {
                link(special.group(1), special.start());
            }
        }
        words(text.length());
        waiting.forEach(note -> pieces.add(new Piece.Note(note.number(), note.text())));
        return pieces;
    }

    private void note(String raised, int from, int through) {
        int number = 0;
        for (int i = 0; i < raised.length() && number < 1000; i++) {
            number = number * 10 + RAISED.indexOf(raised.charAt(i));
        }
        int wanted = number;
        waiting.stream().filter(note -> note.number() == wanted).findFirst().ifPresent(note -> {
            words(from);
            pieces.add(new Piece.Note(note.number(), note.text()));
            waiting.remove(note);
            written = through;
        });
    }

    /** The words before the address become the link: an address read aloud says nothing. */
    private void link(String address, int at) {
        var before = text.substring(written, at);
        int start = Math.max(before.lastIndexOf(". "), before.lastIndexOf("? ")) + 1;
        var label = before.substring(start).strip();
        if (label.endsWith(":")) {
            label = label.substring(0, label.length() - 1).strip();
        }
        if (label.isEmpty() || label.contains("://")) {
            return;
        }
        int from = written + before.indexOf(label, start);
        words(from);
        pieces.add(new Piece.Link(label, address));
        written = from + label.length();
    }

    private void words(int end) {
        if (end > written) {
            pieces.add(new Piece.Words(text.substring(written, end)));
            written = end;
        }
    }
}
