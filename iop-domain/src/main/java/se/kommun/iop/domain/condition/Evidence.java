package se.kommun.iop.domain.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.code.Code;

/** What is known to have happened (bevis): each fact with its kind, what it is about and its day. */
public record Evidence(List<Fact> facts) {

    public static final Evidence NONE = new Evidence(List.of());

    public Evidence {
        facts = List.copyOf(facts);
    }

    /** One fact more, or the same fact anew: of one kind about one thing there is one. */
    public Evidence with(Fact next) {
        return new Evidence(Stream.concat(without(next.kind(), next.about()).facts().stream(), Stream.of(next))
                .toList());
    }

    /** Without the fact of this kind about this thing, as when it was noted by mistake. */
    public Evidence without(Kind kind, Code about) {
        return new Evidence(facts.stream()
                .filter(fact -> fact.kind() != kind || !fact.about().equals(about))
                .toList());
    }

    /** The first day from which there is such a fact, if it is no later than today. */
    public Optional<LocalDate> since(Kind kind, Code about, LocalDate today) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind && fact.about().equals(about))
                .map(Fact::on)
                .filter(day -> !day.isAfter(today))
                .min(LocalDate::compareTo);
    }

    public enum Kind {
        DECIDED,
        MINUTES_APPROVED,
        /** The approval of the minutes has been posted on the notice board (anslaget): information, never a condition. */
        POSTED,
        SIGNED,
        FOLLOWED_UP,
        /** An association's annual meeting has been held (årsmöte): minutes from before it may be out of date. */
        ANNUAL_MEETING,
        OTHER
    }

    /**
     * One fact.
     *
     * @param about the decision, party, follow-up or kind of evidence it concerns
     * @param reference where it is written, such as a paragraph or a file; may be empty
     */
    public record Fact(Kind kind, Code about, LocalDate on, String reference) {}
}
