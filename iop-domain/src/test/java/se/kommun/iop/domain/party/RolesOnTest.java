package se.kommun.iop.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** T-26: roles are dated, and derived roles follow. */
class RolesOnTest {

    private static final LocalDate AUGUST_31 = LocalDate.of(2024, 8, 31);
    private static final LocalDate SEPTEMBER_1 = LocalDate.of(2024, 9, 1);
    private static final Roles ROLES = new Roles(
            List.of(
                    new RoleHolding("kontaktperson", "A", LocalDate.of(2024, 7, 1), Optional.of(AUGUST_31), "e-post"),
                    new RoleHolding("kontaktperson", "B", SEPTEMBER_1, Optional.empty(), "e-post"),
                    new RoleHolding("ordförande", "A", LocalDate.of(2024, 3, 5), Optional.empty(), "protokoll")),
            List.of(
                    new DerivedRole("samordnare", "kontaktperson", "s. 2"),
                    new DerivedRole("värd", "samordnare", "s. 2"),
                    new DerivedRole("ena", "andra", "s. 2"),
                    new DerivedRole("andra", "ena", "s. 2")));

    @Test
    void a_role_passes_on_its_day_and_the_roles_that_follow_it_pass_with_it() {
        assertThat(List.of("kontaktperson", "samordnare", "värd")).allSatisfy(role -> {
            assertThat(on(AUGUST_31).holder(role)).contains("A");
            assertThat(on(SEPTEMBER_1).holder(role)).contains("B");
        });
    }

    @Test
    void before_its_first_day_nobody_has_it() {
        assertThat(on(LocalDate.of(2024, 6, 30)).holder("kontaktperson")).isEmpty();
        assertThat(on(LocalDate.of(2024, 7, 1)).holder("kontaktperson")).contains("A");
    }

    @Test
    void roles_that_follow_each_other_in_a_circle_have_no_holder() {
        assertThat(on(SEPTEMBER_1).holder("ena")).isEmpty();
    }

    @Test
    void who_has_several_roles_is_told() {
        assertThat(on(AUGUST_31).concentrated())
                .isEqualTo(Map.of("A", List.of("kontaktperson", "ordförande", "samordnare", "värd")));
        assertThat(on(SEPTEMBER_1).concentrated())
                .isEqualTo(Map.of("B", List.of("kontaktperson", "samordnare", "värd")));
    }

    @Test
    void a_vacant_seat_is_told_seat_by_seat() {
        var group = new SteeringGroup(
                List.of(
                        new SteeringGroup.Seat("kontaktperson", "föreningen", false),
                        new SteeringGroup.Seat("utvecklingsledare", "staben", true)),
                "s. 1");
        assertThat(on(SEPTEMBER_1).seats(group))
                .extracting(RolesOn.Seated::holder)
                .containsExactly(Optional.of("B"), Optional.empty());
    }

    @Test
    void whoever_had_the_role_leaves_it_the_day_before_the_next_takes_it_up() {
        var next = new RoleHolding("kontaktperson", "C", LocalDate.of(2024, 11, 1), Optional.empty(), "e-post");
        var passed = new RolesOn(ROLES.passedTo(next), LocalDate.of(2024, 10, 31));
        assertThat(passed.holder("samordnare")).contains("B");
        assertThat(new RolesOn(passed.roles(), LocalDate.of(2024, 11, 1)).holder("samordnare"))
                .contains("C");
        assertThat(passed.roles().holdings())
                .extracting(RoleHolding::through)
                .containsExactly(
                        Optional.of(AUGUST_31),
                        Optional.of(LocalDate.of(2024, 10, 31)),
                        Optional.empty(),
                        Optional.empty());
        assertThat(passed.roles().derived()).isEqualTo(ROLES.derived());
    }

    @Test
    void a_role_is_left_on_its_last_day_and_nothing_else_is_touched() {
        assertThat(through(LocalDate.of(2024, 8, 30)))
                .containsExactly(Optional.of(LocalDate.of(2024, 8, 30)), Optional.empty(), Optional.empty());
        assertThat(through(AUGUST_31)).containsExactly(Optional.of(AUGUST_31), Optional.empty(), Optional.empty());
        assertThat(through(SEPTEMBER_1))
                .containsExactly(Optional.of(AUGUST_31), Optional.of(SEPTEMBER_1), Optional.empty());
        assertThat(through(LocalDate.of(2024, 7, 1)))
                .containsExactly(Optional.of(LocalDate.of(2024, 7, 1)), Optional.empty(), Optional.empty());
        assertThat(through(LocalDate.of(2024, 6, 30)))
                .containsExactly(Optional.of(AUGUST_31), Optional.empty(), Optional.empty());
    }

    private static List<Optional<LocalDate>> through(LocalDate last) {
        return ROLES.left("kontaktperson", last).holdings().stream()
                .map(RoleHolding::through)
                .toList();
    }

    private static RolesOn on(LocalDate day) {
        return new RolesOn(ROLES, day);
    }
}
