package se.kommun.iop.domain.agreement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Wording;
import se.kommun.iop.domain.party.Party;

/** The title that an agreement gets from its parties and its subject; what is not known yet is left blank. */
public final class TitlePattern {

    private static final String BLANK = "XX";
    private static final Locale SWEDISH = Wording.swedish().locale();

    private TitlePattern() {}

    public static String of(Agreement agreement) {
        var subject = agreement.identity().subject().strip();
        return Phrasebook.of(SWEDISH)
                .say(
                        "title.pattern",
                        called(agreement, Party.Association.class),
                        called(agreement, Party.PublicUnit.class),
                        subject.isEmpty() ? BLANK : subject);
    }

    private static String called(Agreement agreement, Class<? extends Party> kind) {
        var names = agreement.parties().parties().stream()
                .filter(kind::isInstance)
                .map(TitlePattern::called)
                .toList();
        return names.isEmpty() ? BLANK : Wording.swedish().list(names);
    }

    private static String called(Party party) {
        return switch (party) {
            case Party.Association association ->
                association.name().equals(association.shortName())
                        ? association.name()
                        : association.name() + " (" + association.shortName() + ")";
            case Party.PublicUnit unit ->
                String.join(
                        ", ",
                        Stream.concat(
                                        Stream.of(unit.name()),
                                        unsaid(
                                                unit.name(),
                                                unit.department(),
                                                unit.legalPerson().name()))
                                .toList());
        };
    }

    /** A name that has the department in it does not say it twice. */
    private static Stream<String> unsaid(String name, String... more) {
        return List.of(more).stream().filter(one -> !name.toLowerCase(SWEDISH).contains(one.toLowerCase(SWEDISH)));
    }
}
