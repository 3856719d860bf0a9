package se.kommun.iop.reports.agreementtext;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.condition.Evidence;

/**
 * An agreement (överenskommelse) as text, in the order in which it is read.
 *
 * @param sections one for each heading; footnotes are numbered through all of them
 */
public record AgreementText(String title, List<Section> sections) {

    public AgreementText {
        sections = List.copyOf(sections);
    }

    /**
     * The clauses as written. What they leave out is composed from the data, as long as nobody has signed: nothing is added
     * to what somebody has put a name under.
     *
     * @param locale the language of what is composed
     */
    public static AgreementText of(Agreement agreement, Locale locale) {
        var phrases = Texts.in(locale);
        var topics = new Topics(agreement);
        var chapters = new Chapters(Written.of(agreement, topics));
        boolean isSettled = !agreement.clauses().isEmpty() && isSigned(agreement);
        for (var topic : Topic.values()) {
            if (!topics.isCovered(topic) && (!isSettled || topic == Topic.SIGNING)) {
                chapters.insert(new Composed(agreement, phrases).about(topic));
            }
        }
        chapters.endWith(Topic.SIGNING, SignatureBlocks.of(agreement, phrases));
        return new AgreementText(agreement.identity().title(), Numbering.of(chapters.sections()));
    }

    private static boolean isSigned(Agreement agreement) {
        return agreement.evidence().facts().stream().anyMatch(fact -> fact.kind() == Evidence.Kind.SIGNED);
    }

    /** The section about a topic, if there is one; of several the first. */
    public Optional<Section> about(Topic topic) {
        return sections.stream()
                .filter(section -> section.topic().filter(topic::equals).isPresent())
                .findFirst();
    }

    /** All footnotes, in the order of their numbers. */
    public List<Piece.Note> notes() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.pieces().stream())
                .flatMap(piece -> piece instanceof Piece.Note note ? Stream.of(note) : Stream.empty())
                .toList();
    }
}
