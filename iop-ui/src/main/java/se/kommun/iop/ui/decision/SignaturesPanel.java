package se.kommun.iop.ui.decision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Authority;
import se.kommun.iop.domain.agreement.Signature;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** One card for each party that signs: who may, who has, with what right, and where the original is. */
final class SignaturesPanel extends Div {

    private final Agreement agreement;
    private final Optional<Pen> pen;

    SignaturesPanel(Agreement agreement, Optional<Pen> pen) {
        this.agreement = agreement;
        this.pen = pen;
        var signing = agreement.signing();
        var part = new Part(
                Words.say("signing.title"),
                new Paragraph(Words.say("signing.originals", signing.originals(), signing.clause())));
        signing.slots().forEach(slot -> part.add(card(slot)));
        add(part);
    }

    private Section card(SignatureSlot slot) {
        var signature = agreement.life().signatures().stream()
                .filter(one -> one.party().equals(slot.party()))
                .findFirst();
        var card = new Section(
                new H3(slot.heading()),
                signature.isPresent()
                        ? new Mark(Notice.Kind.GOOD, Words.say("signing.signed"))
                        : new Mark(Notice.Kind.WARNING, Words.say("signing.unsigned")),
                signature.map(SignaturesPanel::signed).orElseGet(() -> waiting(slot)));
        card.addClassName("card");
        pen.ifPresent(one -> card.add(new SignatureForms(slot, signature, one)));
        return card;
    }

    private static Facts waiting(SignatureSlot slot) {
        return new Facts()
                .with(Words.say("signing.by"), slot.title())
                .with(Words.say("signing.place"), slot.placeAndDate())
                .with(Words.say("signing.authority"), list(slot.authority()));
    }

    private static Facts signed(Signature signature) {
        return new Facts()
                .with(Words.say("signing.by"), signature.title())
                .with(Words.say("signing.place"), Words.say("signing.place.text", signature.place(), signature.on()))
                .with(
                        Words.say("signing.authority"),
                        list(signature.authorities().stream()
                                .map(SignaturesPanel::said)
                                .toList()))
                .with(Words.say("signing.original"), signature.original().orElse(Words.say("decisions.not-noted")));
    }

    private static String said(Authority authority) {
        return Words.say(
                "signing.authority.text",
                Words.say("signing.authority", authority.kind()),
                authority.document(),
                authority.dated(),
                authority.paragraph());
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.stream()
                .map(line -> Words.wording().paragraphs(line))
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }
}
