package se.kommun.iop.reports.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes pieces of paragraphs: words, links and footnotes. */
final class Inlines {

    private static final Set<String> WEB = Set.of("http", "https", "mailto");

    private final XWPFDocument document;
    private final Footnotes footnotes;

    Inlines(XWPFDocument document) {
        this.document = document;
        this.footnotes = new Footnotes(document);
    }

    void write(List<Inline> pieces, CTP paragraph) {
        if (pieces.stream().allMatch(Inlines::saysNothing)) {
            Runs.text(paragraph, Plain.said(""));
        }
        for (var piece : pieces) {
            switch (piece) {
                case Inline.Words(var text) -> Runs.text(paragraph, Plain.line(text));
                case Inline.Link(var text, var address) -> link(Plain.said(text), address, paragraph);
                case Inline.Note(var text) -> footnotes.write(text, paragraph);
            }
        }
    }

    private static boolean saysNothing(Inline piece) {
        return switch (piece) {
            case Inline.Words(var text) -> Plain.line(text).isBlank();
            case Inline.Note note -> true;
            case Inline.Link link -> false;
        };
    }

    /** An address that is none stays out of the file: Word would not open it. */
    private void link(String text, String address, CTP paragraph) {
        var target = target(address);
        if (target.isEmpty()) {
            Runs.text(paragraph, text);
            return;
        }
        var relation = document.getPackagePart()
                .addExternalRelationship(target.get().toASCIIString(), XWPFRelation.HYPERLINK.getRelation());
        var link = paragraph.addNewHyperlink();
        link.setId(relation.getId());
        link.setHistory(true);
        var run = link.addNewR();
        run.addNewRPr().addNewRStyle().setVal("Hyperlink");
        Runs.write(run, text);
    }

    private static Optional<URI> target(String address) {
        try {
            var target = new URI(Plain.line(address).strip());
            return target.getScheme() != null && WEB.contains(target.getScheme())
                    ? Optional.of(target)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
