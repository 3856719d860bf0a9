package se.kommun.iop.reports.memorandum;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.Considered;
import se.kommun.iop.domain.paper.Enclosure;
import se.kommun.iop.domain.paper.Memorandum;
import se.kommun.iop.reports.word.FixedSpaces;
import se.kommun.iop.reports.word.WordPaper;

/** The sections one after the other; what nobody has typed or chosen is marked as missing. */
final class Body {

    private final Memorandum memorandum;
    private final Head head;
    private final Phrasebook phrases;
    private final WordPaper word;
    private final Proposal proposal;

    Body(Memorandum memorandum, Head head, Phrasebook phrases, WordPaper word) {
        this.memorandum = memorandum;
        this.head = head;
        this.phrases = phrases;
        this.word = word;
        this.proposal = new Proposal(memorandum.proposals(), head.committee(), phrases);
    }

    /** Can be moved to the minutes as it stands. */
    void proposal() {
        word.heading(2, phrases.say("proposal"));
        if (memorandum.proposals().isEmpty()) {
            word.missing(phrases.say("missing", phrases.say("asked.proposal")));
            return;
        }
        word.lead(phrases.say("proposal.decides", head.committee()));
        proposal.points().forEach(word::paragraph);
    }

    /** The last paragraph says the proposal again. */
    void summary() {
        word.heading(2, phrases.say("summary"));
        typed(memorandum.summary(), "summary");
        if (!memorandum.proposals().isEmpty() && !proposal.isIn(memorandum.summary())) {
            word.paragraph(proposal.again());
        }
    }

    /** The memorandum itself stands first. */
    void enclosures(String label) {
        word.heading(2, label);
        var listed = new ArrayList<String>();
        listed.add(own());
        memorandum.enclosures().stream().map(this::enclosure).forEach(listed::add);
        word.bullets(listed);
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
        typed(memorandum.background(), "background");
        word.heading(3, phrases.say("presentation"));
        typed(memorandum.presentation(), "presentation");
    }

    /** Yes or no as somebody has chosen, and why. */
    void considered(String heading, Considered considered, String key) {
        word.heading(2, heading);
        considered
                .answer()
                .ifPresentOrElse(
                        yes -> word.paragraph(phrases.say(key + (yes ? ".yes" : ".no"))),
                        () -> word.missing(phrases.say("missing", phrases.say("asked." + key))));
        typed(considered.why(), key + ".why");
    }

    void signatories() {
        if (memorandum.signatories().isEmpty()) {
            word.missing(phrases.say("missing", phrases.say("asked.signatories")));
        } else {
            word.signed(memorandum.signatories());
        }
    }

    /** In two classes: who acts, and who is told. */
    void recipients(String label) {
        word.heading(2, label);
        if (memorandum.forAction().isEmpty() && memorandum.forInformation().isEmpty()) {
            word.missing(phrases.say("missing", phrases.say("asked.recipients")));
        }
        recipients("recipients.for-action", memorandum.forAction());
        recipients("recipients.for-information", memorandum.forInformation());
    }

    private void recipients(String key, List<String> recipients) {
        if (!recipients.isEmpty()) {
            word.lead(phrases.say(key));
            word.bullets(recipients);
        }
    }

    /** A line that begins with a number sign is a heading of the person's own. */
    private void typed(String text, String asked) {
        if (text.isBlank()) {
            word.missing(phrases.say("missing", phrases.say("asked." + asked)));
            return;
        }
        var part = new StringBuilder();
        text.lines().forEach(line -> {
            if (line.matches("#+\\h+\\S.*") && (asked.equals("presentation") || asked.equals("background"))) {
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
