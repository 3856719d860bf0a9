package se.kommun.iop.ui.drafting;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.kommun.iop.ui.form.Typed;

/** The template that is shipped: what such agreements usually say, as if somebody had typed it in the forms. */
final class Standard {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("se.kommun.iop.ui.drafting.standard", Locale.ROOT);
    private static final String TYPED = "typed.";

    private Standard() {}

    /** In Swedish, as agreements are. */
    static String say(String key, String about) {
        return MessageFormat.format(TEXTS.getString(key), about);
    }

    static Typed typed() {
        return new Typed(TEXTS.keySet().stream()
                .filter(key -> key.startsWith(TYPED))
                .collect(Collectors.toMap(key -> key.substring(TYPED.length()), TEXTS::getString)));
    }
}
