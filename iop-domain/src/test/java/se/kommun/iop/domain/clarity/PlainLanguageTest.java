package se.kommun.iop.domain.clarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.language.Phrasebook;

class PlainLanguageTest {

    private static final List<String> TITLE = List.of("Uppföljning av idéburet offentligt partnerskap (IOP)");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Vi ses kl. 11.30 i matsalen. Det är bra. | -",
                "Det gäller bl.a. Veberöd. | bl.a.",
                "Det gäller bl. a. maten. | bl. a.",
                "Det är dvs. inte klart. | dvs",
                "De gör det på t.ex. lördagar, t.ex. i juli. | t.ex.",
                "Fler kom till IOP i juli. | -",
                "Enligt LOU gäller det inte. | LOU",
                "Enligt lagen om offentlig upphandling (LOU) gäller det inte, säger LOU. | -",
                "LOU (lagen om offentlig upphandling) gäller inte. | -",
                "Ärendet VO 2024/0123 är avslutat. | -",
                "Bageriet AB bakar. | -",
                "Alla kom till Papegojan. | Papegojan",
                "Alla kom till Papegojelyckan, inte till Papegojans kök. | -",
                "Det blev 112 luncher i juli. | 112 luncher",
                "Gästerna åt sina luncher ute. | -",
                "Arbetet planerades, genomfördes och redovisades i juli. | Arbetet planerades, genomfördes och redovisades i juli.",
                "Cykelklubben (CK) kom. CK:s hjul rullar, och Ck och ck? | Ck",
                "Ckarna kom med Wick. | -",
                "Plats, insats och månadsplats. | -"
            })
    void quotes_what_a_reader_may_stumble_over(String text, String quote) {
        assertThat(remarks(text)).extracting(Remark::quote).isEqualTo(quote == null ? List.of() : List.of(quote));
    }

    @Test
    void twenty_five_words_are_enough_for_a_sentence() {
        assertThat(remarks(words(25) + ". " + words(25) + ".")).isEmpty();
        assertThat(remarks(words(26) + "."))
                .singleElement()
                .satisfies(remark -> assertThat(remark.quote()).isEqualTo("Ord ord ord ord ord ord ord ord …"));
        assertThat(remarks(words(20) + "\n" + words(20)))
                .as("a line is a sentence")
                .isEmpty();
        assertThat(remarks(words(15) + " bl.a. " + words(15)))
                .as("an abbreviation ends no sentence")
                .hasSize(2);
    }

    @Test
    void says_how_to_mend_it_in_both_languages() {
        var remark = remarks("Enligt t.ex. lagen.").getFirst();

        assertThat(Phrasebook.of(Locale.of("sv", "SE")).say(remark.said()))
                .isEqualTo("t.ex.: skriv ut ”till exempel”.");
        assertThat(Phrasebook.of(Locale.ENGLISH).say(remark.said())).contains("write out");
    }

    @Test
    void reads_anything_that_people_paste() {
        for (var text : List.of(
                "", " \n ", "\u0000=CMD()", "<b>&amp;", "😀".repeat(9000), ".".repeat(20_000), "A.".repeat(9000))) {
            assertThat(remarks(text)).isNotNull();
        }
    }

    private static List<Remark> remarks(String text) {
        var names = new ChosenNames(List.of(
                new ChosenNames.Name("Papegojelyckan", List.of(Pattern.compile("(?<!\\p{L})Papegojan(?!\\p{L})"))),
                ChosenNames.capitals("CK"),
                new ChosenNames.Name("portioner", List.of(Pattern.compile("\\d+\\s+luncher(?!\\p{L})")))));
        return new PlainLanguage(names).remarks(text, TITLE);
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(at -> at == 0 ? "Ord" : "ord").collect(Collectors.joining(" "));
    }
}
