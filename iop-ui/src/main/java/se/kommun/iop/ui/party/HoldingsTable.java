package se.kommun.iop.ui.party;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.party.RoleHolding;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** All that is known about who has had which role, role by role. */
final class HoldingsTable extends Div {

    HoldingsTable(List<RoleHolding> holdings, Optional<Pen> pen) {
        if (holdings.isEmpty()) {
            add(new Paragraph(Words.say("roles.none")));
            return;
        }
        var table = new Table(
                        Words.say("roles.caption"),
                        Words.say("roles.role"),
                        Words.say("roles.holder"),
                        Words.say("roles.from"),
                        Words.say("roles.through"),
                        Words.say("roles.source"))
                .stacking();
        holdings.stream()
                .sorted(Comparator.comparing(RoleHolding::role).thenComparing(RoleHolding::from))
                .forEach(one -> table.with(
                        new Span(one.role()),
                        new Span(one.holder()),
                        new Span(one.from().toString()),
                        through(one, pen),
                        new Span(one.source())));
        add(table);
    }

    private static Component through(RoleHolding holding, Optional<Pen> pen) {
        var cell = new Div(new Span(holding.through().map(LocalDate::toString).orElse(Words.say("roles.ongoing"))));
        if (holding.through().isEmpty()) {
            pen.ifPresent(one -> cell.add(RoleForms.leave(holding, one)));
        }
        return cell;
    }
}
