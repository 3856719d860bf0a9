package se.kommun.iop.persistence.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.domain.agreement.AgreementDefinitions.Fault;
import se.kommun.iop.domain.agreement.AgreementDefinitions.Reply;

class FaultsTest {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final YamlAgreementDefinitions definitions = new YamlAgreementDefinitions();

    static Stream<Broken> broken() {
        return Stream.concat(BrokenForm.FILES.stream(), BrokenSense.FILES.stream());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void are_told_where_they_are(Broken broken) {
        assertThat(faults(broken.text())).anySatisfy(fault -> {
            assertThat(fault.problem().key()).isEqualTo(broken.fault() + ".problem");
            assertThat(fault.path()).isEqualTo(broken.path());
        });
    }

    @ParameterizedTest
    @MethodSource("broken")
    void can_be_said_in_both_languages(Broken broken) throws MissingResourceException {
        assertThat(faults(broken.text())).allSatisfy(fault -> {
            assertThat(definitions.say(fault, SWEDISH)).doesNotContain("{0", "{1", "{2");
            assertThat(definitions.say(fault, Locale.ENGLISH)).isNotEqualTo(definitions.say(fault, SWEDISH));
        });
    }

    @Test
    void are_told_all_at_once_in_the_order_of_the_file() {
        var file = Shipped.text(Shipped.LUNCHES)
                .replace("  subject: seniorluncher", "  subjekt: seniorluncher")
                .replace("document-date: 2024-06-11", "document-date: 2024-02-30")
                .replace("802471-1643", "802471-1644")
                .replace("convener: true", "convener: false")
                .replace("aliases: [Träffpunkt Veberöd]", "aliases: [Papegojan]")
                .replace("followed-up: sommar", "followed-up: somar")
                .replace("originals: 2", "originals: två");

        assertThat(faults(file).stream().map(fault -> definitions.say(fault, SWEDISH)))
                .containsExactly(
                        "Rad 9, identity.subject: Nyckeln ”subject” saknas. Lägg till raden subject: med sitt värde.",
                        "Rad 12, identity.subjekt: Nyckeln ”subjekt” finns inte här; här kan stå title, subject, case-number,"
                                + " municipality, committee, issued-by, document-date och draft-of. Menade du ”subject”?",
                        "Rad 17, identity.document-date: Dagen 2024-02-30 finns inte. Rätta datumet efter almanackan.",
                        "Rad 30, parties[0].organisation-number: Det är inget organisationsnummer: det ska ha tio siffror,"
                                + " den tredje minst 2, och kontrollsiffran ska stämma. Kontrollera numret mot stadgarna"
                                + " eller registret och skriv det som NNNNNN-NNNN. Skriv aldrig ett personnummer här.",
                        "Rad 67, steering-group.seats: Styrgruppen har 0 sammankallande, men ska ha precis en. Skriv"
                                + " convener: true på precis en plats i gruppen.",
                        "Rad 115, activity.places[2].aliases[0]: ”Papegojan” är redan ett namn på ”papegojelyckan”"
                                + " (plats, rad 112): en lista som använder det kunde mena båda. Ta bort det från den ena.",
                        "Rad " + line(file, "followed-up: somar")
                                + ", instalments[1].condition.followed-up: Koden ”somar” (uppföljning) finns inte i filen."
                                + " Menade du ”sommar”?",
                        "Rad " + line(file, "originals: två")
                                + ", signing.originals: Här ska det stå ett heltal, men det står en text. Skriv bara siffror"
                                + " utan citattecken, till exempel 3.");
    }

    /** The first line that holds the text; lines are counted from 1. */
    private static long line(String file, String text) {
        return 1 + file.lines().takeWhile(line -> !line.contains(text)).count();
    }

    @Test
    void are_told_for_what_contradicts_itself_and_only_when_it_is_new() {
        var file = Shipped.text(Shipped.LUNCHES)
                + "evidence:\n  - kind: minutes-approved\n    about: von-beslut\n    on: 2024-06-19\n";
        var line = file.lines().count();

        assertThat(faults(file).stream().map(fault -> definitions.say(fault, SWEDISH)))
                .containsExactly("Rad " + line + ", evidence[0].on: Protokollet kan inte ha justerats 19 juni 2024:"
                        + " sammanträdet är 20 juni 2024. Ange dagen då protokollet justerades; den är tidigast"
                        + " sammanträdets dag.");
        assertThat(definitions.reread(file.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Reply.Understood.class);
    }

    @Test
    void tell_the_line_of_a_syntax_error() {
        assertThat(faults("code: a\nidentity:\n  title: ett: två\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
    }

    @Test
    void never_repeat_what_may_be_a_personal_number() {
        var file = Shipped.text(Shipped.LUNCHES).replace("802471-1643", "19990101-1234");

        assertThat(faults(file).stream().map(Object::toString)).noneMatch(text -> text.contains("1234"));
    }

    @Test
    void are_told_for_bytes_that_are_no_text() {
        assertThat(faults(definitions.read("namn: Å".getBytes(StandardCharsets.UTF_16))))
                .extracting(fault -> fault.problem().key())
                .containsExactly("not-utf8.problem");
    }

    @Test
    void do_not_come_from_where_a_character_stands() {
        for (int length = 990; length < 1050; length++) {
            var note = "# " + "x".repeat(length) + "😀\n";

            assertThat(faults(note + Shipped.text(Shipped.HOMEWORK))).isEmpty();
        }
    }

    @Test
    void do_not_come_from_a_byte_order_mark() {
        assertThat(faults("\uFEFF" + Shipped.text(Shipped.LUNCHES))).isEmpty();
    }

    @Test
    void come_from_a_line_that_is_left_out_rather_than_an_exception() {
        var lines = Shipped.text(Shipped.LUNCHES).lines().toList();
        for (int left = 0; left < lines.size(); left += 7) {
            var file = String.join("\n", lines.subList(0, left)) + "\n"
                    + String.join("\n", lines.subList(left + 1, lines.size()));

            assertThat(definitions.read(file.getBytes(StandardCharsets.UTF_8))).isNotNull();
        }
    }

    @Test
    void have_the_same_sentences_in_both_languages() throws Exception {
        assertThat(bundle("definition_en.properties").keySet())
                .isEqualTo(bundle("definition.properties").keySet());
    }

    private static Properties bundle(String name) throws Exception {
        var properties = new Properties();
        try (var file = YamlAgreementDefinitions.class.getResourceAsStream(name)) {
            properties.load(file);
        }
        return properties;
    }

    private List<Fault> faults(String file) {
        return faults(definitions.read(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Fault> faults(Reply reply) {
        return switch (reply) {
            case Reply.Understood understood -> List.of();
            case Reply.Faulty(var faults) -> faults;
        };
    }
}
