package se.kommun.iop.domain.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Life;

/** A new field of an agreement needs a name in the bundle of labels. */
class LabelsTest {

    private static final Set<Class<?>> TYPES = new LinkedHashSet<>();

    static {
        walk(Agreement.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_field_kind_and_choice_has_a_name(String language) {
        var labels = labels(language);
        var without = new TreeSet<String>();
        for (var type : TYPES) {
            if (type.isEnum()) {
                for (var choice : type.getEnumConstants()) {
                    without.add(Labelled.key((Enum<?>) choice));
                }
            } else if (Shape.isOfParts(type) && type != Agreement.class && type != Life.class) {
                Labelled.kind(type).ifPresent(without::add);
                for (var component : type.getRecordComponents()) {
                    if (!labels.containsKey(type.getSimpleName() + "." + component.getName())) {
                        without.add(component.getName());
                    }
                }
            }
        }
        without.removeIf(labels::containsKey);

        assertThat(without).isEmpty();
        assertThat(TYPES).hasSizeGreaterThan(60);
    }

    @Test
    void both_languages_name_the_same_things() {
        assertThat(labels("en").keySet()).isEqualTo(labels("sv").keySet());
    }

    private static ResourceBundle labels(String language) {
        return ResourceBundle.getBundle(
                "se.kommun.iop.domain.difference.labels",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static void walk(Type type) {
        if (type instanceof ParameterizedType several) {
            for (var one : several.getActualTypeArguments()) {
                walk(one);
            }
        } else if (type instanceof Class<?> one && one.getName().startsWith("se.kommun") && TYPES.add(one)) {
            if (one.isSealed()) {
                for (var kind : one.getPermittedSubclasses()) {
                    walk(kind);
                }
            }
            if (one.isRecord()) {
                for (var component : one.getRecordComponents()) {
                    walk(component.getGenericType());
                }
            }
        }
    }
}
