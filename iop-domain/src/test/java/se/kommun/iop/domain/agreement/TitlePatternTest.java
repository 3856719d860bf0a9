package se.kommun.iop.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.party.Party;

/** */
class TitlePatternTest {

    @Test
    void it_names_the_association_the_unit_with_its_department_and_municipality_and_the_subject() {
        assertThat(TitlePattern.of(Sample.agreement()))
                .isEqualTo("Idéburet offentligt partnerskap (IOP) mellan Cykelklubben och Fritidsenheten,"
                        + " fritidsförvaltningen, Exempelstads kommun om öppen cykelverkstad");
    }

    @Test
    void a_short_name_stands_after_the_name() {
        var one = (Party.Association)
                Sample.agreement().parties().find(Sample.ASSOCIATION).orElseThrow();
        var named = new Party.Association(
                one.code(),
                "Cykelklubben i Exempelstad",
                "CiE",
                List.of(),
                one.number(),
                one.purpose(),
                one.contactRole(),
                one.address());
        assertThat(TitlePattern.of(Sample.agreement()
                        .revise()
                        .parties(new Parties(List.of(named), Optional.empty(), Optional.empty()))
                        .done()))
                .contains("mellan Cykelklubben i Exempelstad (CiE) och XX om");
    }
}
