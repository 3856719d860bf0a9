package se.kommun.iop.reports.followup;

import java.util.List;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

/** Who does what, where and how long, as the agreement says; how it has been is for a person to write. */
final class Collaboration {

    private Collaboration() {}

    static void write(FollowUp.Point point, Writing to) {
        var agreement = to.agreement();
        var word = to.word();
        word.typed(agreement.purpose().challenge());
        word.fact(to.say("collaboration.target-group"), agreement.purpose().targetGroup());
        word.fact(
                to.say("collaboration.period"),
                to.wording().period(agreement.term().period()));
        word.fact(
                to.say("collaboration.places"),
                to.wording()
                        .list(agreement.activity().places().stream()
                                .map(Place::name)
                                .toList()));
        word.heading(2, to.say("collaboration.parties"));
        word.bullets(agreement.parties().parties().stream()
                .map(party -> party(party, to))
                .toList());
        agreement
                .parties()
                .employer()
                .ifPresent(employer -> word.bullets(List.of(to.say(
                        "collaboration.employer", employer.name(), agreement.party(employer.reachedThrough())))));
        agreement.parties().steeringGroup().ifPresent(group -> {
            var seats = group.seats().stream()
                    .map(seat -> to.say(
                            seat.convener() ? "collaboration.convener" : "collaboration.seat",
                            seat.role(),
                            seat.from()))
                    .toList();
            word.bullets(List.of(to.say("collaboration.steering-group", seats)));
        });
        commitments(agreement.commitments(), to);
        word.heading(2, to.say("comment.heading"));
        to.typed(point);
    }

    private static String party(Party party, Writing to) {
        return switch (party) {
            case Party.Association association ->
                association
                        .number()
                        .map(number -> to.say(
                                "collaboration.party", association.name(), number.written(), association.contactRole()))
                        .orElseGet(() ->
                                to.say("collaboration.party.no-number", association.name(), association.contactRole()));
            case Party.PublicUnit unit ->
                to.say(
                        "collaboration.unit",
                        unit.name(),
                        unit.legalPerson().name(),
                        unit.legalPerson().number().written(),
                        unit.contactRole());
        };
    }

    private static void commitments(List<Commitment> commitments, Writing to) {
        if (commitments.isEmpty()) {
            return;
        }
        to.word().heading(2, to.say("collaboration.commitments"));
        to.word()
                .table(Table.of(
                        to.say("collaboration.table"),
                        to.say("collaboration.table.alt"),
                        List.of(
                                Column.text(to.say("party"), 26),
                                Column.text(to.say("modality"), 14),
                                Column.text(to.say("commitment"), 60)),
                        commitments.stream()
                                .map(one -> Cell.row(
                                        to.agreement().party(one.owner()),
                                        to.say("modality." + one.modality().name()),
                                        one.text()))
                                .toList()));
    }
}
