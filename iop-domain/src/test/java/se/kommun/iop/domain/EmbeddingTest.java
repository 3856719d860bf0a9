package se.kommun.iop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.agreement.Activity;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.obligation.YearWheel;
import se.kommun.iop.domain.party.LegalPerson;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.payment.Instalment;

/** What docs/embedding.md shows, word for word: it compiles and says what the page says that it does. */
class EmbeddingTest {

    @Test
    void an_agreement_made_in_code_tells_what_is_missing_and_what_is_due() {
        var said = new ArrayList<String>();
        // The example begins.
        var harbour = new Party.PublicUnit(
                new Code("harbour"),
                "Hamnenheten, tekniska förvaltningen",
                "Hamnenheten",
                "Tekniska förvaltningen",
                "Tekniska nämnden",
                new LegalPerson("Exempelstads kommun", new OrganisationNumber("212000-1132")),
                "hamnchef",
                Optional.empty());
        var club = new Party.Association(
                new Code("club"),
                "Segelsällskapet",
                "Segelsällskapet",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "ordförande",
                Optional.empty());
        var decision = new Decision(
                new Code("decision"),
                "Att ingå partnerskapet",
                "Tekniska nämnden",
                LocalDate.of(2026, 3, 18),
                "§ 31",
                Optional.empty(),
                "sidan 2");
        var condition = new Condition.AllOf(List.of(
                new Condition.MinutesApproved(decision.code()),
                new Condition.SignedBy(harbour.code()),
                new Condition.SignedBy(club.code())));
        var season = new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 9, 30));

        var agreement = Agreement.begin(
                        new Code("sailing-2026"),
                        new Identity(
                                "Partnerskap om seglarskola",
                                "seglarskola",
                                Optional.empty(),
                                "Exempelstads kommun",
                                "Tekniska nämnden",
                                "Tekniska förvaltningen",
                                LocalDate.of(2026, 3, 2),
                                Optional.empty()),
                        List.of(harbour, club),
                        new Activity(
                                List.of(new Place(new Code("pier"), "Norra piren", List.of())),
                                List.of(new Measure(new Code("pupils"), "elever", "elever", List.of(), 0, 40)),
                                new ServiceCalendar(List.of()),
                                "lektioner"),
                        new Term(season, "sidan 3", Optional.empty()))
                .revise()
                .decisions(List.of(decision))
                .instalments(List.of(new Instalment(
                        1, Money.kronor(50_000), season, condition, "sidan 2", Optional.of(club.code()))))
                .done();

        var today = LocalDate.of(2026, 4, 10);
        var phrases = Phrasebook.of(Locale.of("sv"));
        for (var judgement : agreement.judgeInstalments(today)) {
            judgement.because().missing().forEach(leaf -> said.add(phrases.say(leaf.sentence())));
        }
        for (var due : YearWheel.of(List.of(agreement), today).within(30)) {
            said.add(phrases.say(due.what()));
        }
        // The example ends.
        assertThat(said)
                .containsExactly(
                        "Protokollet är inte justerat: Tekniska nämnden",
                        "Underskrift saknas: Hamnenheten",
                        "Underskrift saknas: Segelsällskapet",
                        "Tre veckor för laglighetsprövning av beslutet: Att ingå partnerskapet",
                        "Avtalet börjar gälla");
    }

    @Test
    void the_page_shows_the_code_that_is_tested() throws IOException {
        var source = Files.readString(Path.of("src/test/java/se/kommun/iop/domain/EmbeddingTest.java"));
        var example = source.substring(
                source.indexOf("// The example begins.") + 22, source.indexOf("        // The example ends."));
        assertThat(Files.readString(Path.of("../docs/embedding.md")))
                .contains(example.stripTrailing().stripIndent().strip());
    }
}
