package se.kommun.iop.ui.yearwheel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.obligation.WheelScope;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** Where one says what to see of the year wheel. */
final class WheelFilters extends Div {

    private static final int YEARS_AHEAD = 5;

    private Wanted wanted;

    WheelFilters(List<Agreement> agreements, LocalDate today, Wanted begun, Consumer<Wanted> chosen) {
        this.wanted = begun;
        addClassNames("choices", "wheel-filters");
        var which = select("wheel.which", List.of(Wanted.Which.values()), begun.which());
        which.setItemLabelGenerator(one -> Words.say("wheel.which", one));
        var whose = select("wheel.whose", WheelScope.offered(agreements, today), begun.scope());
        whose.setItemLabelGenerator(ScopeWords::say);
        var codes = Stream.concat(
                        Stream.of(""), agreements.stream().map(one -> one.code().text()))
                .toList();
        var agreement = select("wheel.agreement", codes, begun.agreement());
        agreement.setItemLabelGenerator(code -> subject(agreements, code));
        var shape = select("wheel.shape", List.of(Wanted.Shape.values()), begun.shape());
        shape.setItemLabelGenerator(one -> Words.say("wheel.shape", one));
        var year = select("wheel.year", years(agreements, today), begun.year().orElse(today.getYear()));
        year.setVisible(begun.shape() == Wanted.Shape.YEAR);

        which.addValueChangeListener(change -> tell(chosen, wanted.which(change.getValue())));
        whose.addValueChangeListener(change -> tell(chosen, wanted.scope(change.getValue())));
        agreement.addValueChangeListener(change -> tell(chosen, wanted.agreement(change.getValue())));
        year.addValueChangeListener(change -> tell(chosen, wanted.year(change.getValue())));
        shape.addValueChangeListener(change -> {
            year.setVisible(change.getValue() == Wanted.Shape.YEAR);
            tell(chosen, wanted.shape(change.getValue()));
        });
        add(which, whose, agreement, shape, year);
    }

    private void tell(Consumer<Wanted> chosen, Wanted now) {
        wanted = now;
        chosen.accept(now);
    }

    private static <T> Select<T> select(String label, List<T> items, T begun) {
        var select = new Select<T>();
        select.setLabel(Words.say(label));
        select.setItems(items);
        select.setValue(items.contains(begun) ? begun : items.getFirst());
        return select;
    }

    private static String subject(List<Agreement> agreements, String code) {
        return agreements.stream()
                .filter(one -> one.code().text().equals(code))
                .findFirst()
                .map(Said::subject)
                .orElseGet(() -> Words.say("wheel.agreement.all"));
    }

    /** From the first agreement's year to some years ahead. */
    private static List<Integer> years(List<Agreement> agreements, LocalDate today) {
        int first = agreements.stream()
                .mapToInt(one -> one.identity().documentDate().getYear())
                .min()
                .orElse(today.getYear());
        return IntStream.rangeClosed(Math.min(first, today.getYear()), today.getYear() + YEARS_AHEAD)
                .boxed()
                .toList();
    }
}
