package se.kommun.iop.reports.agreementtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.agreement.Goal;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.party.Party;

/**
 * What the data say about a topic, put into the words that such agreements use. What only a person can word is left as a
 * gap.
 */
final class Composed {

    private final Agreement agreement;
    private final Phrasebook phrases;

    Composed(Agreement agreement, Phrasebook phrases) {
        this.agreement = agreement;
        this.phrases = phrases;
    }

    Chapters.Chapter about(Topic topic) {
        var first = Section.composed(1, phrases.say("heading." + topic), topic, blocks(topic));
        var sections = Stream.concat(Stream.of(first), below(topic).stream()).toList();
        boolean isEmpty = sections.stream().allMatch(section -> section.blocks().isEmpty());
        var gap = new Block.Gap(phrases.say("gap", phrases.say("gap." + topic)));
        return new Chapters.Chapter(Optional.of(topic), isEmpty ? List.of(first.with(gap)) : sections);
    }

    private List<Block> blocks(Topic topic) {
        return switch (topic) {
            case BACKGROUND -> background();
            case ABOUT_THE_PARTIES -> paragraphs(purposes());
            case CHALLENGE -> challenge();
            case TARGET_GROUP -> paragraphs(Stream.of(agreement.purpose().targetGroup()));
            case PARTIES -> new ComposedParties(agreement, phrases).parties();
            case VALUES -> values();
            case MONEY -> new ComposedMoney(agreement, phrases).blocks();
            case TERM -> sentence("term", agreement.term().period());
            case CHANGES -> notice();
            case SIGNING -> signing();
            case FORM, ORGANISATION, COMMITMENTS, FOLLOW_UP -> List.of();
        };
    }

    private List<Section> below(Topic topic) {
        return switch (topic) {
            case ORGANISATION -> new ComposedParties(agreement, phrases).organisation();
            case COMMITMENTS -> commitments();
            case FOLLOW_UP ->
                agreement.followUps().stream()
                        .map(followUp -> ComposedFollowUp.of(followUp, phrases))
                        .toList();
            default -> List.of();
        };
    }

    /** The decisions from before the document: those that it builds on. */
    private List<Block> background() {
        return agreement.decisions().stream()
                .filter(decision -> !agreement.awaits(decision))
                .map(this::referredTo)
                .toList();
    }

    private Block referredTo(Decision decision) {
        var body = Texts.inside(decision.body(), phrases);
        var told = decision.effectiveFrom()
                .map(day -> phrases.say("background.effective", decision.about(), day))
                .orElseGet(() -> phrases.say("background.decided", decision.about(), body, decision.decidedOn()));
        var note = phrases.wording()
                .paragraphs(String.join(", ", decision.body() + " " + decision.decidedOn(), decision.paragraph()));
        return new Block.Paragraph(List.of(new Piece.Words(told), new Piece.Note(0, note), new Piece.Words(".")));
    }

    private Stream<String> purposes() {
        return agreement.parties().parties().stream().flatMap(party -> switch (party) {
            case Party.Association association -> association.purpose().stream();
            case Party.PublicUnit unit -> Stream.empty();
        });
    }

    private List<Block> challenge() {
        var purpose = agreement.purpose();
        var blocks = new ArrayList<>(paragraphs(Stream.of(purpose.challenge())));
        if (!purpose.goals().isEmpty()) {
            blocks.add(Block.Paragraph.of(phrases.say("goals")));
            purpose.goals().stream().map(Goal::text).map(Block.Item::of).forEach(blocks::add);
        }
        return blocks;
    }

    /** With commas, the last two joined, and a full stop: a list that is one sentence. */
    private List<Block> values() {
        var values = agreement.purpose().values().stream()
                .filter(value -> !value.isBlank())
                .toList();
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < values.size(); i++) {
            var end = i == values.size() - 1 ? "." : i == values.size() - 2 ? " " + phrases.say("and-finally") : ",";
            blocks.add(Block.Item.of(values.get(i).strip() + end));
        }
        return blocks;
    }

    private List<Section> commitments() {
        return agreement.parties().parties().stream()
                .flatMap(party -> commitments(party).stream())
                .toList();
    }

    private Optional<Section> commitments(Party party) {
        var texts = agreement.commitments().stream()
                .filter(commitment -> commitment.owner().equals(party.code()))
                .map(Commitment::text);
        var blocks = paragraphs(texts);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.composed(
                        2, phrases.say("commitments.of", party.shortName()), Topic.COMMITMENTS, blocks));
    }

    private List<Block> notice() {
        return agreement.term().notice().stream()
                .flatMap(notice -> {
                    var saysHowLong = notice.onlyWhen().contains(phrases.say("notice.word"));
                    return paragraphs(
                            Stream.of(notice.onlyWhen(), saysHowLong ? "" : phrases.say("notice", notice.months())))
                            .stream();
                })
                .toList();
    }

    private List<Block> signing() {
        int originals = agreement.signing().originals();
        return sentence(
                originals == agreement.parties().parties().size() ? "signing.one-each" : "signing.originals",
                originals);
    }

    private List<Block> sentence(String key, Object... arguments) {
        return List.of(Block.Paragraph.of(phrases.say(key, arguments)));
    }

    private static List<Block> paragraphs(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank())
                .map(Texts::sentence)
                .<Block>map(Block.Paragraph::of)
                .toList();
    }
}
