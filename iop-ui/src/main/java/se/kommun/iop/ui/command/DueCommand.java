package se.kommun.iop.ui.command;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.Obligation.Kind;
import se.kommun.iop.domain.obligation.Obligation.State;
import se.kommun.iop.domain.obligation.YearWheel;

/** Says what is late and what comes, for whoever is to be reminded. */
@Command(name = "due", sortOptions = false)
final class DueCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--agreement", paramLabel = "${bundle:label.agreement}")
    private @Nullable String name;

    @Option(names = "--days", defaultValue = "30", paramLabel = "${bundle:label.days}")
    private int days = 30;

    @Option(names = "--today", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate today;

    DueCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (days < 0) {
            throw Stop.wrongUsage(desk.say("no-value", "--days", String.valueOf(days)));
        }
        var one = name;
        if (one != null && AgreementFiles.isMeant(one)) {
            print(List.of(new AgreementFiles(desk).read(one)));
            return 0;
        }
        try (var registers = Registers.open(desk)) {
            print(
                    one == null
                            ? registers.agreements().all()
                            : List.of(new KnownAgreement(desk, registers).find(one, false)));
        }
        return 0;
    }

    private void print(Collection<Agreement> agreements) {
        var wheel = YearWheel.of(agreements, Optional.ofNullable(today).orElse(desk.today()));
        var late = wheel.in(State.OVERDUE);
        var past = wheel.in(State.PAST_BEFORE_START);
        var coming = wheel.within(days);
        if (late.isEmpty() && past.isEmpty() && coming.isEmpty()) {
            desk.answer("due.none", days);
        }
        print("due.late", late);
        print("due.past", past);
        print("due.coming", coming);
    }

    private void print(String heading, List<Obligation> all) {
        if (all.isEmpty()) {
            return;
        }
        desk.answer(heading, all.size(), days);
        all.forEach(one -> one.window().ifPresent(window -> print(one, window)));
    }

    private void print(Obligation one, Period window) {
        // Only the first day of a right to be paid matters.
        var when = one.kind() == Kind.PAYMENT ? new Period(window.from(), window.from()) : window;
        var told = Stream.of(one.owner(), one.clause(), one.agreement().text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        desk.answer("due.line", when, Phrasebook.of(desk.locale()).say(one.what()), told);
    }
}
