package se.kommun.iop.reports.agreementtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Clause;

/** The clauses word for word, in their order, below the headings that they have. */
final class Written {

    /** A paper has three levels of headings; what is nested deeper stands on the third. */
    private static final int DEEPEST = 3;

    private final Agreement agreement;
    private final List<Section> sections = new ArrayList<>();
    private final Optional<Topic> topic;
    private List<String> path = List.of();

    private Written(Agreement agreement, Optional<Topic> topic) {
        this.agreement = agreement;
        this.topic = topic;
    }

    static List<Chapters.Chapter> of(Agreement agreement, Topics topics) {
        var chapters = new ArrayList<Chapters.Chapter>();
        for (var clauses : chapters(agreement.clauses())) {
            var topic = topics.of(clauses);
            var written = new Written(agreement, topic);
            clauses.forEach(written::add);
            chapters.add(new Chapters.Chapter(topic, written.sections));
        }
        return chapters;
    }

    /** Clauses that follow each other below the same heading of the first level; one without a heading goes on. */
    private static List<List<Clause>> chapters(List<Clause> clauses) {
        var chapters = new ArrayList<List<Clause>>();
        var heading = "";
        for (var clause : clauses) {
            var path = headings(clause);
            if (chapters.isEmpty() || !path.isEmpty() && !path.getFirst().equals(heading)) {
                chapters.add(new ArrayList<>());
            }
            chapters.getLast().add(clause);
            heading = path.isEmpty() ? heading : path.getFirst();
        }
        return chapters;
    }

    private void add(Clause clause) {
        open(headings(clause));
        sections.add(sections.removeLast().with(block(clause)));
    }

    private void open(List<String> wanted) {
        if (sections.isEmpty() && wanted.isEmpty()) {
            sections.add(new Section(0, "", Section.Origin.CLAUSES, topic, List.of()));
            return;
        }
        if (wanted.isEmpty() || wanted.equals(path)) {
            return;
        }
        int same = 0;
        while (same < wanted.size() - 1
                && same < path.size()
                && wanted.get(same).equals(path.get(same))) {
            same++;
        }
        for (int i = same; i < wanted.size(); i++) {
            sections.add(
                    new Section(Math.min(i + 1, DEEPEST), wanted.get(i), Section.Origin.CLAUSES, topic, List.of()));
        }
        path = wanted;
    }

    private Block block(Clause clause) {
        var notes = agreement.footnotes().stream()
                .filter(note -> note.at().equals(clause.code()))
                .toList();
        var pieces = Pieces.of(clause.text(), notes);
        return switch (clause.form()) {
            case PARAGRAPH -> new Block.Paragraph(pieces);
            case LIST_ITEM -> new Block.Item(pieces);
        };
    }

    private static List<String> headings(Clause clause) {
        return clause.headings().stream().filter(heading -> !heading.isBlank()).toList();
    }
}
