package se.kommun.iop.ui.letterhead;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.paper.LetterheadChange;
import se.kommun.iop.ui.house.LetterheadsInMemory;
import se.kommun.iop.ui.house.Pages;

/** A manager gives a department a letterhead of its own, and takes it back; everything is kept. */
class LetterheadsViewTest extends Pages {

    private static final String CARE = "Vård- och omsorgsförvaltningen";

    @Autowired
    private LetterheadsInMemory register;

    @Autowired
    private FittingRoom room;

    @BeforeEach
    void open() {
        register.forgetAll();
        UI.getCurrent().navigate("brevmallar");
    }

    @Test
    void every_department_of_an_agreement_is_there_with_the_look_of_its_papers() {
        assertThat(page()).contains(CARE, "Ingen: IOP:s eget utseende", "Rubrik 1", "Punktlista");
        assertThat(find(Anchor.class).withText("Prova").exists()).isTrue();
        assertThat(offered("Ta bort")).isFalse();
    }

    @Test
    void a_letterhead_is_tried_on_put_to_use_and_removed() throws IOException {
        handOver("brevmall.docx", room.starter());
        assertThat(page()).contains("brevmall.docx går att använda för " + CARE);
        assertThat(register.inUse(CARE)).isEmpty();

        press("Börja använda");
        assertThat(register.inUse(CARE)).hasValueSatisfying(used -> {
            assertThat(used.fileName()).isEqualTo("brevmall.docx");
            assertThat(used.by()).isEqualTo("förvaltaren");
            assertThat(used.at()).isEqualTo(clock.instant());
        });
        assertThat(page()).contains("Egen brevmall", "Tog i bruk");
        assertThat(room.specimen(CARE)).isNotEqualTo(room.specimen("En annan förvaltning"));

        press("Ta bort");
        assertThat(register.inUse(CARE)).isPresent();
        press("Ja, ta bort");
        assertThat(register.inUse(CARE)).isEmpty();
        assertThat(page())
                .contains("Ingen: IOP:s eget utseende", "Tog bort förvaltningens egen brevmall", "brevmall.docx");
    }

    @Test
    void a_file_that_cannot_be_used_is_told_what_it_lacks() {
        handOver("brevmall.dotx", "inte en mall".getBytes(UTF_8));
        assertThat(page())
                .contains("brevmall.dotx går inte att använda än", "Filen går inte att läsa som en Word-mall");
        assertThat(offered("Börja använda")).isFalse();
    }

    @Test
    void of_two_managers_at_once_the_second_reads_so() throws IOException {
        handOver("brevmall.docx", room.starter());
        register.remove(new LetterheadChange.Removed(CARE, 1, "en annan", clock.instant()));
        press("Börja använda");

        assertThat(page()).contains("Någon annan ändrade brevmallen för " + CARE);
        assertThat(register.inUse(CARE)).isEmpty();
        assertThat(register.history().changes()).hasSize(1);
    }

    @Test
    void a_department_without_agreements_can_still_lose_its_letterhead() throws IOException {
        var starter = room.starter();
        assertThat(room.use(
                        new DepartmentLook("Nedlagda förvaltningen", Optional.empty(), false, 0),
                        (TriedOn.Fits) room.tryOn("a.docx", starter),
                        "förvaltaren"))
                .isTrue();
        assertThat(room.departments())
                .extracting(DepartmentLook::department)
                .containsSubsequence("Nedlagda förvaltningen", CARE);
    }

    @Test
    @WithMockUser(username = "läsaren", roles = "READER")
    void others_do_not_know_of_the_page() {
        assertThat(find(H1.class).last().getText()).isEqualTo("Sidan finns inte");
    }

    @Test
    void a_file_that_fits_waits_until_somebody_says_whose_it_is() throws IOException {
        ((LetterheadsView) getCurrentView()).another().show(room.tryOn("brevmall.docx", room.starter()));
        assertThat(page()).contains("Välj vilken förvaltning den är till");
        assertThat(offered("Börja använda")).isFalse();
        choose();
        assertThat(offered("Börja använda")).isTrue();
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        var care = room.departments().stream()
                .filter(look -> look.department().equals(CARE))
                .findFirst()
                .orElseThrow();
        ((Select<DepartmentLook>) find(Select.class).first()).setValue(care);
    }

    private void handOver(String name, byte[] content) {
        choose();
        ((LetterheadsView) getCurrentView()).another().show(room.tryOn(name, content));
    }
}
