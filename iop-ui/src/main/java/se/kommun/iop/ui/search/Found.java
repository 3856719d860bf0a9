package se.kommun.iop.ui.search;

import com.vaadin.flow.component.html.Anchor;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.search.Excerpt;
import se.kommun.iop.domain.search.Hit;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.HitLinks;
import se.kommun.iop.ui.attendance.ListLinks;
import se.kommun.iop.ui.frame.Words;

/** Something that was found, and the way to it. */
sealed interface Found {

    Agreement agreement();

    Excerpt excerpt();

    /** Under which heading it is told. */
    String heading();

    /** Where in the agreement; empty when there is nothing more to say. */
    String where();

    Anchor link(Visitor visitor);

    record Said(Agreement agreement, Hit hit) implements Found {

        @Override
        public Excerpt excerpt() {
            return hit.excerpt();
        }

        @Override
        public String heading() {
            return Words.say("search.kind", hit.kind());
        }

        @Override
        public String where() {
            return hit.where();
        }

        @Override
        public Anchor link(Visitor visitor) {
            return HitLinks.to(hit, agreement, visitor);
        }
    }

    record HandedIn(Agreement agreement, ReceivedList list, Excerpt excerpt) implements Found {

        @Override
        public String heading() {
            return Words.say("search.kind.list");
        }

        @Override
        public String where() {
            return Words.say("stage", list.stage());
        }

        @Override
        public Anchor link(Visitor visitor) {
            return ListLinks.to(list);
        }
    }
}
