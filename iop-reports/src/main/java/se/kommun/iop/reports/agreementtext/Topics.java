package se.kommun.iop.reports.agreementtext;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Goal;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.SteeringGroup;
import se.kommun.iop.domain.payment.Instalment;

/** What an agreement's clauses tell of: known by their headings, and by the data that say which clause they come from. */
final class Topics {

    private final Agreement agreement;
    private final Phrasebook headings =
            Phrasebook.of(Topics.class.getPackageName() + ".headings", Locale.of("sv"), Topics.class.getClassLoader());

    Topics(Agreement agreement) {
        this.agreement = agreement;
    }

    boolean isCovered(Topic topic) {
        return agreement.clauses().stream()
                .anyMatch(clause -> isHeaded(clause, topic) || references(topic).anyMatch(one -> isAt(clause, one)));
    }

    /** Of the clauses below one heading of the first level. */
    Optional<Topic> of(List<Clause> chapter) {
        return topic(chapter, this::isHeaded).or(() -> topic(chapter, this::isReferredTo));
    }

    private static Optional<Topic> topic(List<Clause> chapter, java.util.function.BiPredicate<Clause, Topic> tellsOf) {
        return Arrays.stream(Topic.values())
                .filter(topic -> chapter.stream().anyMatch(clause -> tellsOf.test(clause, topic)))
                .findFirst();
    }

    private boolean isHeaded(Clause clause, Topic topic) {
        return clause.headings().stream()
                .filter(heading -> !heading.isBlank())
                .findFirst()
                .filter(heading -> Pattern.compile(headings.say(topic.name()), Pattern.CASE_INSENSITIVE)
                        .matcher(heading.strip().toLowerCase(Locale.ROOT))
                        .find())
                .isPresent();
    }

    private boolean isReferredTo(Clause clause, Topic topic) {
        return references(topic).anyMatch(one -> isAt(clause, one));
    }

    private static boolean isAt(Clause clause, String reference) {
        return Arrays.stream(reference.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .anyMatch(one ->
                        clause.source().equals(one) || clause.code().text().equals(one));
    }

    /** Where the data about a topic say that they come from. */
    private Stream<String> references(Topic topic) {
        var term = agreement.term();
        return switch (topic) {
            case CHALLENGE -> agreement.purpose().goals().stream().map(Goal::clause);
            case PARTIES -> agreement.parties().employer().stream().map(Employer::clause);
            case ORGANISATION -> agreement.parties().steeringGroup().stream().map(SteeringGroup::clause);
            case COMMITMENTS -> agreement.commitments().stream().map(Commitment::clause);
            case MONEY -> agreement.instalments().stream().map(Instalment::clause);
            case FOLLOW_UP -> agreement.followUps().stream().map(FollowUp::clause);
            case TERM -> Stream.of(term.clause());
            case CHANGES ->
                Stream.of(
                                term.notice().map(Term.Notice::clause),
                                term.changes().amendment(),
                                term.changes().rescission(),
                                term.changes().dispute())
                        .flatMap(Optional::stream);
            case SIGNING -> Stream.of(agreement.signing().clause());
            case BACKGROUND, ABOUT_THE_PARTIES, FORM, TARGET_GROUP, VALUES -> Stream.empty();
        };
    }
}
