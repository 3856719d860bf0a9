package se.kommun.iop.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    @ParameterizedTest
    @CsvSource({
        "TRAFFPUNKT, Träffpunkten öppnar, Träffpunkt",
        "träff, TRAFFPUNKTEN, TRAFF",
        "åtgärd, En a\u030atga\u0308rd är gjord, åtgärd",
        "802000-0009, nr 802000–0009, 802000–0009",
        "idé  BUREN, en idé\u00a0buren rörelse, idé\u00a0buren",
        "öppen cykel, Cykeln är öppen, öppen",
        "är cykeln öppen, Cykeln är öppen, är",
    })
    void case_accents_hyphens_and_spaces_do_not_matter(String typed, String text, String found) {
        assertThat(Query.of(typed).in(text))
                .hasValueSatisfying(excerpt -> assertThat(excerpt.found()).isEqualTo(found));
    }

    @Test
    void the_phrase_is_shown_rather_than_its_first_word() {
        assertThat(Query.of("öppen verkstad").in("öppen dag i en öppen verkstad"))
                .contains(new Excerpt("öppen dag i en ", "öppen verkstad", ""));
    }

    @Test
    void every_word_must_be_there() {
        assertThat(Query.of("cykel båt").in("cykel")).isEmpty();
        assertThat(Query.of("cykel").in("")).isEmpty();
    }

    @Test
    void nothing_finds_nothing() {
        assertThat(Query.of(" \t ").isEmpty()).isTrue();
        assertThat(Query.of("a").isEmpty()).isFalse();
        assertThat(Query.of("").in("vad som helst")).isEmpty();
    }

    @Test
    void no_more_than_a_sentence_or_two_is_looked_for() {
        assertThat(Query.of("a".repeat(200) + " b").words()).containsExactly("a".repeat(200));
        assertThat(Query.of("a a").words()).containsExactly("a");
    }

    @Test
    void a_short_text_is_shown_whole() {
        var seventy = "x".repeat(70);
        assertThat(Query.of("nål").in(seventy + "nål" + seventy)).contains(new Excerpt(seventy, "nål", seventy));
    }

    @Test
    void a_endlesstext_is_cut_between_words() {
        var excerpt =
                Query.of("nål").in("hö ".repeat(40) + "nål" + " hö".repeat(40)).orElseThrow();
        assertThat(excerpt.before()).startsWith("… hö").endsWith("hö ").hasSizeBetween(60, 71);
        assertThat(excerpt.after()).startsWith(" hö").endsWith("hö …").hasSizeBetween(60, 72);
        assertThat(excerpt.text()).isEqualTo(excerpt.before() + "nål" + excerpt.after());
    }

    @Test
    void a_endlessword_is_cut_where_it_must_be() {
        var endless = "x".repeat(100);
        assertThat(Query.of("nål").in(endless + "nål" + endless))
                .contains(new Excerpt("…" + "x".repeat(70), "nål", "x".repeat(70) + "…"));
    }
}
