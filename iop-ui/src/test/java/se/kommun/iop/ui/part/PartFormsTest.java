package se.kommun.iop.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.difference.AgreementDifference;
import se.kommun.iop.ui.house.Shelf;
import se.kommun.iop.ui.house.ViewHouse;

/** Whatever an agreement says has its place in the form of its part: nothing is lost by opening one and saving it. */
@SpringBootTest(classes = ViewHouse.class)
@ViewPackages(packages = "se.kommun.iop.ui")
@WithMockUser(username = "förvaltaren", roles = "MANAGER")
class PartFormsTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @MethodSource("parts")
    void a_form_that_nobody_types_in_changes_nothing(PartStep step, Agreement agreement) {
        var form = step.form(agreement);

        assertThat(form.isRight()).isTrue();
        assertThat(AgreementDifference.between(agreement, form.on(agreement)).changes())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void what_is_written_down_of_a_form_is_all_of_it(PartStep step, Agreement agreement) {
        var typed = step.form(agreement).typed();
        var form = step.form(agreement);
        form.type(typed);

        assertThat(form.typed()).isEqualTo(typed);
        assertThat(form.on(agreement)).isEqualTo(agreement);
    }

    static Stream<Arguments> parts() {
        return Stream.of(Shelf.lunches(), Shelf.homework())
                .flatMap(agreement -> Stream.of(PartStep.values()).map(step -> Arguments.of(step, agreement)));
    }
}
