package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import se.kommun.iop.reports.word.Origin;

/** The way from a figure in a paper to the cells that it comes from. */
interface Sources {

    Component to(String figure, Origin origin);
}
