package se.kommun.iop.reports.letterhead;

import java.io.Serial;
import java.util.List;

/** A template that cannot be used as a letterhead, with all that it lacks. */
public final class UnfitLetterhead extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Lack> lacks;

    UnfitLetterhead(List<Lack> lacks) {
        super(lacks.stream().map(Lack::kind).toList().toString());
        this.lacks = List.copyOf(lacks);
    }

    UnfitLetterhead(Lack lack) {
        this(List.of(lack));
    }

    public List<Lack> lacks() {
        return lacks;
    }
}
