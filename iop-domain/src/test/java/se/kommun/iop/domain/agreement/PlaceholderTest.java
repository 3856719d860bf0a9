package se.kommun.iop.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    @ParameterizedTest
    @ValueSource(strings = {"§ XX", "den XX juni 2024", "XXX", "namn: _____"})
    void a_blank_is_found_where_it_stands(String text) {
        assertThat(Placeholder.in(saying(text))).containsExactly(new Placeholder("s. 1", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"§ 16", "Storlek XXL", "kapitel X", "och så vidare ..."})
    void ordinary_words_are_no_blanks(String text) {
        assertThat(Placeholder.in(saying(text))).isEmpty();
    }

    private static Agreement saying(String text) {
        var a = Sample.agreement();
        return new Agreement(
                a.code(),
                a.identity(),
                a.parties(),
                a.purpose(),
                a.activity(),
                List.of(Sample.clause(text)),
                a.commitments(),
                a.outsideDuties(),
                a.decisions(),
                a.instalments(),
                a.fundsRule(),
                a.followUps(),
                a.term(),
                a.signing(),
                a.footnotes(),
                a.life());
    }
}
