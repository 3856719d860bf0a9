package se.kommun.iop.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.agreement.Agreements.SaveReply;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.party.Address;
import se.kommun.iop.ui.house.Shelf;

class PanelsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 2);

    @Test
    void the_overview_shows_the_whole_agreement() {
        var lunches = Shelf.lunches();
        var text = text(new OverviewPanel(lunches, new Anchor(), new Changing(lunches.code(), true), Optional.empty()));
        assertThat(text)
                .contains(lunches.identity().title())
                .contains("får inte", "Arbetsgivare i partnerskapet", "sammankallande", "A:120");
    }

    @Test
    void nobodys_home_is_shown_among_the_parties() {
        var parties = Shelf.lunches().parties();
        var homes = parties.parties().stream()
                .flatMap(party -> party.address().stream())
                .filter(Address::isPrivate)
                .flatMap(address -> address.lines().stream())
                .toList();
        assertThat(homes).isNotEmpty();
        assertThat(text(new PartiesPart(parties))).doesNotContain(homes);
    }

    @Test
    void at_a_glance_one_sees_what_is_missing() {
        var homework = Shelf.homework();
        var file = new CaseFile(homework, TODAY, Figures.of(List.of()), List.of(), Map.of());
        var text = text(new AgreementsTable(List.of(Glance.at(file, TODAY))));
        assertThat(text).contains("Läxhjälp", "2 av 3 får faktureras", "saknas", "Kvar att göra");
    }

    @Test
    void every_answer_to_an_agreement_file_is_said_plainly() {
        assertThat(text(loaded(new SaveReply.Added()))).contains("Avtalet är inläst");
        assertThat(text(loaded(new SaveReply.Unchanged()))).contains("Ingenting ändrades");
        assertThat(text(loaded(new SaveReply.CaseNumberTaken(new Code("annat")))))
                .contains("annat");
        assertThat(text(new LoadedPanel(new AgreementFiles.Reply.Faulty(List.of("Rad 3: fel", "Rad 9: fel")))))
                .contains("Filen har 2 fel", "Rad 3", "Rad 9");
    }

    private static LoadedPanel loaded(SaveReply how) {
        return new LoadedPanel(new AgreementFiles.Reply.Saved(Shelf.homework(), how));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
