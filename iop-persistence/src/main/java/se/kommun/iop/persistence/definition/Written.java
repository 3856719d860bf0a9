package se.kommun.iop.persistence.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.money.Money;

/** A part of an agreement on its way into a file: its keys in the order in which a person reads them. */
final class Written {

    private final Map<String, Object> keys = new LinkedHashMap<>();

    Written put(String key, Object thing) {
        keys.put(key, plain(thing));
        return this;
    }

    Written ifAny(String key, Optional<?> thing) {
        thing.ifPresent(one -> put(key, one));
        return this;
    }

    /** Leaves the key out when there is nothing. */
    Written ifAny(String key, Collection<?> things) {
        return things.isEmpty() ? this : put(key, things);
    }

    <T> Written ifAny(String key, Collection<T> things, Function<T, Written> writer) {
        return ifAny(key, things.stream().map(writer).toList());
    }

    <T> Written ifAny(String key, Optional<T> thing, Function<T, Written> writer) {
        return ifAny(key, thing.map(writer));
    }

    Written period(Period period) {
        return put("from", period.from()).put("through", period.through());
    }

    Map<String, Object> map() {
        return keys;
    }

    private static Object plain(Object thing) {
        return switch (thing) {
            case Written part -> part.map();
            case Collection<?> things -> things.stream().map(Written::plain).toList();
            case Enum<?> constant -> Word.of(constant);
            case Money money -> amount(money);
            case Boolean yes -> yes;
            case Integer number -> number;
            case Long number -> number;
            case BigDecimal number -> number;
            case LocalDate day -> day.toString();
            default -> thing.toString();
        };
    }

    private static Object amount(Money money) {
        return money.ore() % 100 == 0 ? (Object) (money.ore() / 100) : money.inKronor();
    }
}
