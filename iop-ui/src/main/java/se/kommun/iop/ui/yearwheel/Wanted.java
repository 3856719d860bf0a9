package se.kommun.iop.ui.yearwheel;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.obligation.WheelScope;

/**
 * What somebody wants to see of the year wheel. It stands in the page's address, so that it can be kept and sent.
 *
 * @param agreement the code of one agreement; empty for all
 * @param year empty for this year
 */
record Wanted(Which which, WheelScope scope, String agreement, Shape shape, Optional<Integer> year) {

    static final Wanted EVERYTHING = new Wanted(Which.ALL, WheelScope.ALL, "", Shape.LIST, Optional.empty());

    private static final String WHICH = "visa";
    private static final String KIND = "vems";
    private static final String NAME = "namn";
    private static final String AGREEMENT = "avtal";
    private static final String SHAPE = "som";
    private static final String YEAR = "ar";

    enum Which {
        ALL,
        OPEN,
        OVERDUE,
        SOON
    }

    enum Shape {
        LIST,
        YEAR
    }

    Wanted which(Which other) {
        return new Wanted(other, scope, agreement, shape, year);
    }

    Wanted scope(WheelScope other) {
        return new Wanted(which, other, agreement, shape, year);
    }

    Wanted agreement(String other) {
        return new Wanted(which, scope, other, shape, year);
    }

    Wanted shape(Shape other) {
        return new Wanted(which, scope, agreement, other, year);
    }

    Wanted year(int other) {
        return new Wanted(which, scope, agreement, shape, Optional.of(other));
    }

    /** What an address asks for; whatever it asks for that there is not, is everything. */
    static Wanted in(QueryParameters address) {
        return new Wanted(
                one(Which.values(), address, WHICH).orElse(Which.ALL),
                scopeIn(address),
                address.getSingleParameter(AGREEMENT).orElse(""),
                one(Shape.values(), address, SHAPE).orElse(Shape.LIST),
                address.getSingleParameter(YEAR)
                        .filter(text -> text.matches("[12][0-9]{3}"))
                        .map(Integer::valueOf));
    }

    QueryParameters address() {
        Map<String, String> said = new LinkedHashMap<>();
        if (which != Which.ALL) {
            said.put(WHICH, word(which));
        }
        if (scope.kind() != WheelScope.Kind.ALL) {
            said.put(KIND, word(scope.kind()));
            said.put(NAME, scope.name());
        }
        if (!agreement.isEmpty()) {
            said.put(AGREEMENT, agreement);
        }
        if (shape != Shape.LIST) {
            said.put(SHAPE, word(shape));
        }
        year.ifPresent(known -> said.put(YEAR, String.valueOf(known)));
        return QueryParameters.simple(said);
    }

    private static WheelScope scopeIn(QueryParameters address) {
        var kind = one(WheelScope.Kind.values(), address, KIND).orElse(WheelScope.Kind.ALL);
        var name = address.getSingleParameter(NAME).orElse("");
        return kind == WheelScope.Kind.ALL || name.isBlank() ? WheelScope.ALL : new WheelScope(kind, name);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, QueryParameters address, String parameter) {
        var said = address.getSingleParameter(parameter).orElse("");
        return Stream.of(all).filter(each -> word(each).equals(said)).findFirst();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
