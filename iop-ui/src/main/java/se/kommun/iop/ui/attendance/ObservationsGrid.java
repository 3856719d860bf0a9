package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** Every fact that was read, with its cell and what the cell says. */
final class ObservationsGrid extends Grid<Observation> {

    ObservationsGrid(List<Observation> observations, Agreement agreement) {
        super(Observation.class, false);
        getElement().setAttribute("aria-label", Words.say("observations.label"));
        addColumn(observation -> observation.key().date().toString())
                .setHeader(Words.say("preview.day"))
                .setAutoWidth(true)
                .setRowHeader(true);
        addColumn(observation -> Said.place(agreement, observation.key().place()))
                .setHeader(Words.say("preview.place"))
                .setAutoWidth(true);
        addColumn(observation -> Said.measure(agreement, observation.key().measure()))
                .setHeader(Words.say("observations.measure"))
                .setAutoWidth(true);
        addColumn(Said::reported).setHeader(Words.say("observations.figure")).setAutoWidth(true);
        addColumn(observation -> observation.source().cell().text())
                .setHeader(Words.say("observations.cell"))
                .setAutoWidth(true);
        addColumn(observation -> observation.source().written())
                .setHeader(Words.say("observations.written"))
                .setAutoWidth(true);
        setItems(observations);
    }
}
