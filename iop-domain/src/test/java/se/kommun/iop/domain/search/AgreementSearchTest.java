package se.kommun.iop.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.agreement.Sample.ASSOCIATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.search.Hit.Kind;

class AgreementSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final Phrasebook WORDS = Phrasebook.of(Locale.of("sv"));

    @ParameterizedTest
    @CsvSource({
        "oppen cykelverkstad, AGREEMENT",
        "fn 2025/0007, AGREEMENT",
        "802000-0009, PARTY",
        "8020000009, PARTY",
        "212000-1132, PARTY",
        "enhetschef, PARTY",
        "ordforande, PARTY",
        "ingå partnerskapet, DECISION",
        "lånar ut verktyg, COMMITMENT",
        "slutlig uppföljning, OBLIGATION",
        "laglighetsprövning, OBLIGATION",
        "pumpen gick sönder, OCCURRENCE",
        "verkstaden hålls öppen, CLAUSE",
    })
    void what_an_agreement_says_is_found_where_it_says_it(String typed, Kind kind) {
        assertThat(search(typed)).anySatisfy(hit -> {
            assertThat(hit.kind()).isEqualTo(kind);
            assertThat(hit.agreement()).isEqualTo(new Code("cykelverkstad-2025"));
            assertThat(hit.excerpt().found()).isNotBlank();
        });
    }

    @Test
    void a_commitment_is_told_once_and_with_its_owner_and_its_clause() {
        assertThat(search("cykelklubben lånar")).singleElement().satisfies(hit -> {
            assertThat(hit.where()).isEqualTo("s. 2");
            assertThat(hit.excerpt().text()).isEqualTo("Cykelklubben · Lånar ut verktyg");
        });
        assertThat(search("röka")).extracting(Hit::kind).containsExactly(Kind.COMMITMENT);
    }

    @Test
    void hits_come_in_the_order_of_their_kinds() {
        assertThat(search("e")).extracting(Hit::kind).isSorted().contains(Kind.AGREEMENT, Kind.CLAUSE);
    }

    @Test
    void places_are_named() {
        assertThat(search("fn 2025/0007")).extracting(Hit::where).containsExactly("FN 2025/0007");
        assertThat(search("pumpen")).extracting(Hit::where).containsExactly("2025-05-02");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(search("segelbåt")).isEmpty();
        assertThat(search("")).isEmpty();
    }

    private static List<Hit> search(String typed) {
        return new AgreementSearch(Query.of(typed), TODAY, WORDS::say).in(agreement());
    }

    private static Agreement agreement() {
        var promising = Sample.promising(
                List.of(
                        commitment("verktyg", Commitment.Modality.SHALL, "Lånar ut verktyg"),
                        commitment("rok", Commitment.Modality.MUST_NOT, "Får inte röka i lokalen")),
                List.of());
        var broken = new Occurrence.Problem(
                new Code("pump"), LocalDate.of(2025, 5, 2), ASSOCIATION, "Pumpen gick sönder", Optional.empty());
        return promising.with(
                promising.life().revise().occurrences(List.of(broken)).done());
    }

    private static Commitment commitment(String code, Commitment.Modality modality, String text) {
        return new Commitment(new Code(code), ASSOCIATION, modality, text, new Due.Throughout(), "s. 2");
    }
}
