package se.kommun.iop.ui.part;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Parties;
import se.kommun.iop.domain.party.DerivedRole;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.party.Roles;
import se.kommun.iop.domain.party.SteeringGroup;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.Rows;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** Who makes the agreement, who employs, and who steers. */
final class PartiesForm extends PartForm {

    private static final int FEWEST = 2;

    private final Rows<PartyRow> parties = new Rows<>(Words.say("make.party"), this::fresh);
    private final EmployerFields employer = new EmployerFields();
    private final Rows<SeatRow> seats = new Rows<>(Words.say("make.seat"), SeatRow::new);
    private final TextField steeringClause = hidden("steering-clause", new TextField());
    private final Notice tooFew = new Notice(Notice.Kind.BAD, Words.say("make.parties.two"));
    private final Notice oneConvener = new Notice(Notice.Kind.BAD, Words.say("make.seat.one-convener"));

    PartiesForm(Agreement agreement) {
        part("parties", parties);
        part("employer", employer);
        part("seats", seats);
        check(() -> told(tooFew, parties.rows().size() < FEWEST));
        check(() -> told(oneConvener, !seats.rows().isEmpty() && conveners() != 1));
        tooFew.setVisible(false);
        oneConvener.setVisible(false);
        var known = agreement.parties();
        known.parties().forEach(one -> parties.with(row -> row.fill(one)));
        known.employer().ifPresent(employer::fill);
        known.steeringGroup().ifPresent(group -> {
            steeringClause.setValue(group.clause());
            group.seats().forEach(seat -> seats.with(row -> row.fill(seat)));
        });
        add(
                new Paragraph(Words.say("make.parties.text")),
                tooFew,
                parties,
                employer,
                new H3(Words.say("make.seats")),
                new Paragraph(Words.say("make.seats.text")),
                oneConvener,
                seats);
    }

    private static boolean told(Notice notice, boolean wrong) {
        notice.setVisible(wrong);
        return !wrong;
    }

    private long conveners() {
        return seats.rows().stream().filter(row -> row.convener.getValue()).count();
    }

    private PartyRow fresh() {
        return new PartyRow(Codes.fresh(
                "party", () -> parties.rows().stream().map(PartyRow::code).toList()));
    }

    @Override
    public Agreement on(Agreement agreement) {
        List<Party> all =
                parties.rows().stream().flatMap(row -> row.party().stream()).toList();
        return agreement
                .revise()
                .parties(new Parties(all, employer.employer(all), steeringGroup()))
                .life(agreement
                        .life()
                        .revise()
                        .roles(placed(agreement.life().roles()))
                        .done())
                .done();
    }

    /** That one role follows another is said among the parties, where it is said nowhere else. */
    private static Roles placed(Roles roles) {
        return new Roles(
                roles.holdings(),
                roles.derived().stream()
                        .map(one -> new DerivedRole(one.role(), one.follows(), Section.PARTIES.clause(one.clause())))
                        .toList());
    }

    private Optional<SteeringGroup> steeringGroup() {
        return conveners() == 1
                ? Optional.of(new SteeringGroup(
                        seats.rows().stream()
                                .flatMap(row -> row.seat().stream())
                                .toList(),
                        Section.PARTIES.clause(steeringClause.getValue())))
                : Optional.empty();
    }
}
