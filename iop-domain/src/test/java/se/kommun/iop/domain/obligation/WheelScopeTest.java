package se.kommun.iop.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.obligation.WheelScope.Kind;

class WheelScopeTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final Agreement AGREEMENT = Sample.agreement();
    private static final YearWheel EVERYTHING = YearWheel.of(List.of(AGREEMENT), TODAY);

    @Test
    void everybodys_wheel_has_everything() {
        assertThat(of(WheelScope.ALL)).isEqualTo(EVERYTHING);
    }

    @Test
    void a_committee_and_a_department_see_their_agreements_and_no_others() {
        var committee = AGREEMENT.identity().committee();
        var department = AGREEMENT.identity().issuedBy();
        assertThat(of(new WheelScope(Kind.COMMITTEE, committee))).isEqualTo(EVERYTHING);
        assertThat(of(new WheelScope(Kind.COMMITTEE, " " + committee.toUpperCase(Locale.ROOT) + " ")))
                .isEqualTo(EVERYTHING);
        assertThat(of(new WheelScope(Kind.COMMITTEE, "Byggnadsnämnden")).obligations())
                .isEmpty();
        assertThat(of(new WheelScope(Kind.DEPARTMENT, department))).isEqualTo(EVERYTHING);
        assertThat(of(new WheelScope(Kind.DEPARTMENT, "Ingen")).obligations()).isEmpty();
    }

    @Test
    void an_owner_sees_what_is_its_own_to_do() {
        var owner = EVERYTHING
                .find("cykelverkstad-2025/follow-up/slut")
                .orElseThrow()
                .owner();
        assertThat(of(new WheelScope(Kind.OWNER, owner)).obligations())
                .isNotEmpty()
                .hasSizeLessThan(EVERYTHING.obligations().size())
                .allMatch(one -> one.owner().equals(owner));
        assertThat(of(new WheelScope(Kind.OWNER, owner)).today()).isEqualTo(TODAY);
    }

    @Test
    void what_is_offered_names_somebody_each_once_and_in_order() {
        var offered = WheelScope.offered(List.of(AGREEMENT, AGREEMENT), TODAY);
        assertThat(offered.getFirst()).isEqualTo(WheelScope.ALL);
        assertThat(offered)
                .doesNotHaveDuplicates()
                .contains(
                        new WheelScope(Kind.COMMITTEE, AGREEMENT.identity().committee()),
                        new WheelScope(Kind.DEPARTMENT, AGREEMENT.identity().issuedBy()));
        assertThat(offered.stream().filter(one -> one.kind() == Kind.OWNER).map(WheelScope::name))
                .hasSizeGreaterThan(1)
                .isSorted();
    }

    @Test
    void only_all_is_without_a_name() {
        assertThatThrownBy(() -> new WheelScope(Kind.OWNER, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WheelScope(Kind.ALL, "någon")).isInstanceOf(IllegalArgumentException.class);
    }

    private static YearWheel of(WheelScope scope) {
        return scope.of(List.of(AGREEMENT), TODAY);
    }
}
