package se.kommun.iop.domain.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says sentences in one language, with the patterns of one resource bundle (java.text.MessageFormat). */
public final class Phrasebook {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle patterns;
    private final Wording wording;

    private Phrasebook(ResourceBundle patterns, Wording wording) {
        this.patterns = patterns;
        this.wording = wording;
    }

    /** The domain's own sentences. The bundle without a language is Swedish; {@code _en} is English. */
    public static Phrasebook of(Locale locale) {
        return of("se.kommun.iop.domain.language.sentences", locale, Phrasebook.class.getClassLoader());
    }

    /**
     * The sentences of another bundle.
     *
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public static Phrasebook of(String bundle, Locale locale, ClassLoader loader) {
        return new Phrasebook(ResourceBundle.getBundle(bundle, locale, loader, EXACT), Wording.of(locale));
    }

    /**
     * The sentence in this language.
     *
     * @throws java.util.MissingResourceException if the bundle lacks the key
     */
    public String say(Sentence sentence) {
        var written = sentence.arguments().stream().map(this::written).toArray();
        return new MessageFormat(patterns.getString(sentence.key()), wording.locale()).format(written);
    }

    public String say(String key, Object... arguments) {
        return say(Sentence.of(key, arguments));
    }

    /** Whether the bundle has such a sentence at all. */
    public boolean knows(String key) {
        return patterns.containsKey(key);
    }

    public Wording wording() {
        return wording;
    }

    private Object written(Object argument) {
        return switch (argument) {
            case Sentence inner -> say(inner);
            case Number number -> number;
            case java.util.List<?> list ->
                wording.list(list.stream().map(this::written).map(this::text).toList());
            default -> wording.write(argument);
        };
    }

    private String text(Object written) {
        return wording.write(written);
    }
}
