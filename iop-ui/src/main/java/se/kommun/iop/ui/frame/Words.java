package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.language.Wording;

/** What the pages say, in the language of whoever reads them: Swedish unless English was asked for. */
public final class Words {

    public static final Locale SWEDISH = Locale.of("sv", "SE");

    private static final String BUNDLE = "se.kommun.iop.ui.words";

    private Words() {}

    /** The words of the page's own bundle. */
    public static String say(String key, Object... arguments) {
        return Phrasebook.of(BUNDLE, locale(), Words.class.getClassLoader()).say(key, arguments);
    }

    /** What the page says, where it says anything. */
    public static Optional<String> ifAny(String key) {
        return Optional.of(key)
                .filter(Phrasebook.of(BUNDLE, locale(), Words.class.getClassLoader())::knows)
                .map(Words::say);
    }

    /** The word for one of a few alternatives, such as {@code stage.accepted}. */
    public static String say(String prefix, Enum<?> choice) {
        return say(prefix + "." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A sentence that the domain has made. */
    public static String say(Sentence sentence) {
        return Phrasebook.of(locale()).say(sentence);
    }

    public static Wording wording() {
        return Wording.of(locale());
    }

    public static Locale locale() {
        return Optional.ofNullable(UI.getCurrent())
                .map(UI::getLocale)
                .filter(locale -> "en".equals(locale.getLanguage()))
                .orElse(SWEDISH);
    }
}
