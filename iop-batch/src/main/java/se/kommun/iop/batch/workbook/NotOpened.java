package se.kommun.iop.batch.workbook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading stopped because the file cannot be opened. Never leaves this package, and carries nothing of the content. */
final class NotOpened extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Refusal refusal;
    private final transient Limits.@Nullable Reached limit;

    NotOpened(Refusal refusal) {
        this(refusal, null);
    }

    private NotOpened(Refusal refusal, Limits.@Nullable Reached limit) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.limit = limit;
    }

    static NotOpened tooLarge(Limits.Kind kind, long allowed) {
        return new NotOpened(Refusal.TOO_LARGE, new Limits.Reached(kind, allowed));
    }

    OpenReply.Refused reply() {
        return new OpenReply.Refused(refusal, Optional.ofNullable(limit));
    }
}
