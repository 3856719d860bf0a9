package se.kommun.iop.ui.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementVersion;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.unsaved.UnsavedForm;
import se.kommun.iop.ui.form.Typed;
import se.kommun.iop.ui.frame.Slug;
import se.kommun.iop.ui.noting.Noting;
import se.kommun.iop.ui.noting.NotingReply;
import se.kommun.iop.ui.noting.Unsaved;

/** The agreements that people are writing and have not saved: each is seen by whoever writes it alone. */
@Component
class BegunAgreements {

    private static final String ABOUT = "nytt-avtal";

    private final Noting noting;
    private final Agreements agreements;
    private final Clock clock;

    BegunAgreements(Noting noting, Agreements agreements, Clock clock) {
        this.noting = noting;
        this.agreements = agreements;
        this.clock = clock;
    }

    List<UnsavedForm> of(String by) {
        return unsaved(by).all();
    }

    List<Agreement> originals() {
        return agreements.all();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @return what the draft is called in addresses */
    String begin(String by, String subject, Period term, Optional<Agreement> original) {
        var version = original.flatMap(one -> agreements.current(one.code()));
        var beginning = new Beginning(free(subject, term), subject, term, today(), version);
        var id = UUID.randomUUID().toString();
        unsaved(by).keep(id, 0, beginning.typed().texts());
        return id;
    }

    Optional<Drafting> find(String by, String id) {
        return unsaved(by).of(id).map(form -> {
            var typed = new Typed(form.typed());
            return new Drafting(beginning(typed.within("start")).base(), typed);
        });
    }

    void keep(String by, String id, Typed typed) {
        unsaved(by).keep(id, 0, typed.texts());
    }

    void forget(String by, String id) {
        unsaved(by).forget(id);
    }

    /** Makes it an agreement of the register. */
    NotingReply save(String by, String id, Agreement agreement) {
        var own = agreements.find(agreement.code()).isPresent()
                ? agreement
                        .revise()
                        .code(free(
                                agreement.identity().subject(), agreement.term().period()))
                        .done()
                : agreement;
        var reply = noting.begin(own, by);
        if (reply instanceof NotingReply.Noted) {
            forget(by, id);
        }
        return reply;
    }

    private Unsaved unsaved(String by) {
        return noting.unsaved(by, ABOUT);
    }

    private Beginning beginning(Typed start) {
        return new Beginning(
                new Code(start.text("code").orElseThrow()),
                start.text("subject").orElseThrow(),
                new Period(day(start, "from"), day(start, "through")),
                day(start, "written"),
                original(start));
    }

    private Optional<AgreementVersion> original(Typed start) {
        return start.text("of")
                .filter(Code::isValid)
                .map(Code::new)
                .flatMap(code -> agreements.version(
                        code, Integer.parseInt(start.text("version").orElse("1"))));
    }

    private static LocalDate day(Typed start, String name) {
        return LocalDate.parse(start.text(name).orElseThrow());
    }

    /** By what it is about and its first year, which no other agreement is called. */
    private Code free(String subject, Period term) {
        var stem = Slug.of(subject, "avtal") + "-" + term.from().getYear();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> new Code(number == 1 ? stem : stem + "-" + number))
                .filter(code -> agreements.find(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
