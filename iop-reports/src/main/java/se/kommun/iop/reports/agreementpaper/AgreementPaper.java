package se.kommun.iop.reports.agreementpaper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.reports.agreementtext.AgreementText;
import se.kommun.iop.reports.agreementtext.Block;
import se.kommun.iop.reports.agreementtext.Piece;
import se.kommun.iop.reports.agreementtext.Section;
import se.kommun.iop.reports.agreementtext.Topic;
import se.kommun.iop.reports.stamp.Stamp;
import se.kommun.iop.reports.word.WordPaper;

/** The agreement (överenskommelse) as .docx. The same snapshot and additions always give the same bytes. */
public final class AgreementPaper {

    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}\\p{Ll}{2,24}: .{1,80}");

    private final Snapshot snapshot;
    private final List<Addition> additions;
    private final PaperStage stage;
    private final Locale locale;

    /** As a draft. */
    public AgreementPaper(Snapshot snapshot, List<Addition> additions, Locale locale) {
        this(snapshot, additions, PaperStage.DRAFT, locale);
    }

    /**
     * @param additions headings that the agreement lacks and somebody has asked for, in their order
     * @param stage how far it has come; the draft mark on its pages is the agreement's own
     */
    public AgreementPaper(Snapshot snapshot, List<Addition> additions, PaperStage stage, Locale locale) {
        this.snapshot = snapshot;
        this.additions = List.copyOf(additions);
        this.stage = stage;
        this.locale = locale;
    }

    public String fileName() {
        return phrases().say("file-name", snapshot.caseFile().agreement().code(), Head.isoDate(snapshot));
    }

    public void writeTo(OutputStream out) throws IOException {
        var phrases = phrases();
        var text = AgreementText.of(snapshot.caseFile().agreement(), locale);
        var head = new Head(snapshot, phrases, text.sections().stream().anyMatch(Section::hasGap));
        var word = new WordPaper(
                head.front(),
                new WordPaper.Labels(phrases.say("table"), phrases.say("figure"), phrases.say("contents")));
        Stamp.of(PaperKind.AGREEMENT, Optional.empty(), snapshot, stage).onto(word::property);
        head.write(word);
        word.contents();
        int signing = signing(text);
        for (int i = 0; i < text.sections().size(); i++) {
            if (i == signing) {
                additions.forEach(addition -> write(addition, word, phrases));
            }
            write(text.sections().get(i), word, phrases);
        }
        word.writeTo(out);
    }

    /** Additions stand above the signatures: what is below them is not signed. */
    private static int signing(AgreementText text) {
        return text.about(Topic.SIGNING).map(text.sections()::indexOf).orElse(0);
    }

    private static void write(Section section, WordPaper word, Phrasebook phrases) {
        if (section.level() > 0) {
            word.heading(section.level(), section.heading());
        }
        var blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean introduces = i + 1 < blocks.size() && belongsToWhatIsAbove(blocks.get(i + 1));
            if (introduces && isLabelled(blocks.get(i)) && isLabelled(blocks.get(i + 1))) {
                word.line(blocks.get(i).text());
            } else if (introduces && blocks.get(i) instanceof Block.Paragraph(var pieces)) {
                word.lead(Inlined.of(pieces));
            } else {
                write(blocks.get(i), word, phrases);
            }
        }
    }

    /** A list, a place to sign, or a line with a label, such as the address of a party. */
    private static boolean belongsToWhatIsAbove(Block block) {
        return !(block instanceof Block.Paragraph) || isLabelled(block);
    }

    private static boolean isLabelled(Block block) {
        return block instanceof Block.Paragraph(var pieces)
                && pieces.stream().allMatch(Piece.Words.class::isInstance)
                && LABELLED.matcher(block.text()).matches();
    }

    private static void write(Block block, WordPaper word, Phrasebook phrases) {
        switch (block) {
            case Block.Paragraph(var pieces) -> word.paragraph(Inlined.of(pieces));
            case Block.Item(var pieces) -> word.bullet(Inlined.of(pieces));
            case Block.SignatureBlock(var place, var forWhom, var title) ->
                word.signature(
                        place.isBlank() ? phrases.say("signature.place") : place,
                        Inlined.of(forWhom),
                        title.isBlank() ? phrases.say("signature.name") : title);
            case Block.Gap(var mark) -> word.missing(mark);
        }
    }

    private static void write(Addition addition, WordPaper word, Phrasebook phrases) {
        var heading = phrases.say("addition." + addition.kind());
        word.heading(1, heading);
        word.remark(phrases.say("addition.mark"));
        if (addition.text().isBlank()) {
            word.missing(phrases.say("missing", heading));
        } else {
            word.typed(addition.text());
        }
    }

    private Phrasebook phrases() {
        return Phrasebook.of(
                AgreementPaper.class.getPackageName() + ".texts", locale, AgreementPaper.class.getClassLoader());
    }
}
