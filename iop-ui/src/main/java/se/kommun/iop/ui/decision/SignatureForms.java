package se.kommun.iop.ui.decision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kommun.iop.domain.agreement.Authority;
import se.kommun.iop.domain.agreement.Signature;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** What a manager notes about one party's signature. */
final class SignatureForms extends Div {

    private final SignatureSlot slot;
    private final Optional<Signature> before;
    private final Pen pen;

    SignatureForms(SignatureSlot slot, Optional<Signature> before, Pen pen) {
        this.slot = slot;
        this.before = before;
        this.pen = pen;
        addClassName("noting-row");
        add(signature());
        pen.agreement()
                .parties()
                .find(slot.party())
                .filter(Party.Association.class::isInstance)
                .ifPresent(association -> add(annualMeeting()));
    }

    private NotingForm signature() {
        var day = SwedishDates.field(Words.say("signing.day"));
        before.ifPresent(one -> day.setValue(one.on()));
        var place = new TextField(Words.say("signing.town"));
        place.setValue(before.map(Signature::place).orElseGet(this::town));
        var title = new TextField(Words.say("signing.by"));
        title.setValue(before.map(Signature::title).orElse(slot.title()));
        title.setHelperText(Words.say("signing.by.help"));
        var original = new TextField(Words.say("signing.original"));
        original.setValue(before.flatMap(Signature::original).orElse(""));
        var authorities = authorities();
        var form = new NotingForm(Words.say(before.isPresent() ? "signing.note.again" : "signing.note"), pen)
                .about(slot.heading())
                .with(day, Check.happened(day, pen.today()))
                .with(place, Check.filled(place, Words.say("signing.town.missing")))
                .with(title, Check.filled(title, Words.say("signing.by.missing")));
        authorities.forEach(one -> one.addTo(form));
        return form.with(original)
                .noting(agreement -> agreement.withSignature(new Signature(
                        slot.party(),
                        day.getValue(),
                        place.getValue().strip(),
                        title.getValue().strip(),
                        authorities.stream().map(AuthorityFields::value).toList(),
                        Optional.of(original.getValue().strip()).filter(text -> !text.isEmpty()))));
    }

    /** For a public body the decision; for an association the statutes and the election. */
    private List<AuthorityFields> authorities() {
        var agreement = pen.agreement();
        var kinds = agreement.parties().find(slot.party()).orElseThrow() instanceof Party.Association
                ? List.of(Authority.Kind.STATUTES, Authority.Kind.MINUTES)
                : List.of(Authority.Kind.DECISION);
        return IntStream.range(0, kinds.size())
                .mapToObj(at -> new AuthorityFields(
                        kinds.get(at),
                        noted(kinds.get(at)).or(() -> written(at)),
                        agreement.identity().documentDate()))
                .toList();
    }

    private Optional<String> noted(Authority.Kind kind) {
        return before.stream()
                .flatMap(one -> one.authorities().stream())
                .filter(one -> one.kind() == kind)
                .map(one -> one.document() + " " + one.dated() + " " + one.paragraph())
                .findFirst();
    }

    private Optional<String> written(int at) {
        return slot.authority().stream().skip(at).findFirst();
    }

    /** What stands before the date in the agreement's own line. */
    private String town() {
        var end = slot.placeAndDate().indexOf(" den ");
        return end < 0 ? "" : slot.placeAndDate().substring(0, end);
    }

    private NotingForm annualMeeting() {
        var day = SwedishDates.field(Words.say("signing.annual-meeting.day"));
        return new NotingForm(Words.say("signing.annual-meeting"), pen)
                .about(slot.heading())
                .with(day, Check.happened(day, pen.today()))
                .noting(Pen.onLife(life -> life.revise()
                        .noted(life.noted()
                                .with(new Evidence.Fact(
                                        Evidence.Kind.ANNUAL_MEETING, slot.party(), day.getValue(), "")))
                        .done()));
    }
}
