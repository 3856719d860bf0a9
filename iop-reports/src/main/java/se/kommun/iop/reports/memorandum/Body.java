package se.kommun.iop.reports.memorandum;

import java.util.List;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.Considered;
import se.kommun.iop.domain.paper.Enclosure;
import se.kommun.iop.domain.paper.Memorandum;
import se.kommun.iop.domain.paper.MemorandumText;
import se.kommun.iop.reports.word.FixedSpaces;
import se.kommun.iop.reports.word.Manuscript;
import se.kommun.iop.reports.word.Slot;

/** The sections one after the other; what nobody has typed or chosen is marked as missing. */
final class Body {

    private final Memorandum memorandum;
    private final Head head;
    private final Phrasebook phrases;
    private final Manuscript word;
    private final Proposal proposal;

    Body(Memorandum memorandum, Head head, Phrasebook phrases, Manuscript word) {
        this.memorandum = memorandum;
        this.head = head;
        this.phrases = phrases;
        this.word = word;
        this.proposal = new Proposal(memorandum.proposals(), head.committee(), phrases);
    }

    /** Where the heading above can be typed: a reader of the paper sees nothing here. */
    void heading() {
        word.place(slot(MemorandumText.HEADING), memorandum.heading(), () -> {});
    }

    /** Can be moved to the minutes as it stands. */
    void proposal() {
        word.heading(2, phrases.say("proposal"));
        place(MemorandumText.PROPOSAL, memorandum.proposals(), () -> {
            word.lead(phrases.say("proposal.decides", head.committee()));
            proposal.points().forEach(word::paragraph);
        });
    }

    /** The last paragraph says the proposal again. */
    void summary() {
        word.heading(2, phrases.say("summary"));
        typed(memorandum.summary(), MemorandumText.SUMMARY);
        if (!memorandum.proposals().isEmpty() && !proposal.isIn(memorandum.summary())) {
            word.paragraph(proposal.again());
        }
    }

    /** The memorandum itself stands first. */
    void enclosures(String label) {
        word.heading(2, label);
        word.bullets(List.of(own()));
        word.place(
                slot(MemorandumText.ENCLOSURES),
                Enclosure.write(memorandum.enclosures()),
                () -> word.bullets(
                        memorandum.enclosures().stream().map(this::enclosure).toList()));
    }

    private String own() {
        var unit = head.unit();
        boolean hisses = unit.endsWith("s") || unit.endsWith("x") || unit.endsWith("z");
        return phrases.say(hisses ? "enclosure.own.hissing" : "enclosure.own", unit, head.date(), head.title());
    }

    private String enclosure(Enclosure enclosure) {
        var date = enclosure.date().map(day -> day.toString()).orElseGet(() -> phrases.say("enclosure.undated"));
        var dated = enclosure.title().contains(date) ? enclosure.title() : enclosure.title() + " " + date;
        return FixedSpaces.in(enclosure
                .caseNumber()
                .map(CaseNumber::written)
                .map(number -> phrases.say("enclosure.numbered", dated, number))
                .orElse(dated));
    }

    void matter() {
        word.heading(2, phrases.say("matter"));
        word.heading(3, phrases.say("background"));
        typed(memorandum.background(), MemorandumText.BACKGROUND);
        word.heading(3, phrases.say("presentation"));
        typed(memorandum.presentation(), MemorandumText.PRESENTATION);
    }

    /** Yes or no as somebody has chosen, and why. */
    void considered(String heading, Considered considered, MemorandumText question) {
        word.heading(2, heading);
        boolean children = question == MemorandumText.CHILDREN;
        var answer = considered.answer().map(Considered::written).orElse("");
        word.place(
                slot(question),
                answer,
                () -> considered
                        .answer()
                        .ifPresentOrElse(
                                yes -> word.paragraph(
                                        phrases.say((children ? "children" : "economy") + (yes ? ".yes" : ".no"))),
                                () -> word.missing(slot(question).missing())));
        typed(considered.why(), children ? MemorandumText.CHILDREN_WHY : MemorandumText.ECONOMY_WHY);
    }

    void signatories() {
        place(MemorandumText.SIGNATORIES, memorandum.signatories(), () -> word.signed(memorandum.signatories()));
    }

    /** In two classes: who acts, and who is told. */
    void recipients(String label) {
        word.heading(2, label);
        boolean nobody =
                memorandum.forAction().isEmpty() && memorandum.forInformation().isEmpty();
        word.place(slot(MemorandumText.FOR_ACTION), String.join("\n", memorandum.forAction()), () -> {
            if (nobody) {
                word.missing(phrases.say("missing", phrases.say("asked.recipients")));
            }
            recipients("recipients.for-action", memorandum.forAction());
        });
        word.place(
                slot(MemorandumText.FOR_INFORMATION),
                String.join("\n", memorandum.forInformation()),
                () -> recipients("recipients.for-information", memorandum.forInformation()));
    }

    private void recipients(String key, List<String> recipients) {
        if (!recipients.isEmpty()) {
            word.lead(phrases.say(key));
            word.bullets(recipients);
        }
    }

    /** Several lines, or the mark that there are none. */
    private void place(MemorandumText text, List<String> lines, Runnable written) {
        var slot = slot(text);
        word.place(slot, String.join("\n", lines), lines.isEmpty() ? () -> word.missing(slot.missing()) : written);
    }

    private void typed(String text, MemorandumText asked) {
        var slot = slot(asked);
        word.place(slot, text, text.isBlank() ? () -> word.missing(slot.missing()) : () -> written(text, asked));
    }

    private Slot slot(MemorandumText text) {
        var key = "asked." + text.code().text().replace("-why", ".why");
        return new Slot(
                MemorandumText.POINT.text() + "/" + text.code().text(), phrases.say("missing", phrases.say(key)));
    }

    /** In the matter, a line that begins with a number sign is a heading of the person's own. */
    private void written(String text, MemorandumText asked) {
        boolean matter = asked == MemorandumText.PRESENTATION || asked == MemorandumText.BACKGROUND;
        var part = new StringBuilder();
        text.lines().forEach(line -> {
            if (matter && line.matches("#+\\h+\\S.*")) {
                flush(part);
                word.heading(3, line.replaceFirst("#+\\h+", ""));
            } else {
                part.append(line).append('\n');
            }
        });
        flush(part);
    }

    private void flush(StringBuilder part) {
        if (!part.toString().isBlank()) {
            word.typed(FixedSpaces.in(part.toString()));
        }
        part.setLength(0);
    }
}
