package se.kommun.iop.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern SAID = Pattern.compile("Words\\.say\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");

    private static final ResourceBundle SWEDISH = bundle(Locale.ROOT);

    @Test
    void every_word_that_is_asked_for_is_in_the_bundle() throws IOException {
        var missing = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/se/kommun/iop/ui"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                SAID.matcher(Files.readString(file)).results().forEach(found -> {
                    var key = found.group(1);
                    var isPrefix = SWEDISH.keySet().stream().anyMatch(one -> one.startsWith(key + "."));
                    if (!SWEDISH.containsKey(key) && !isPrefix) {
                        missing.add(key);
                    }
                });
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_word_is_also_in_english_and_no_other() {
        assertThat(bundle(Locale.ENGLISH).keySet()).isEqualTo(SWEDISH.keySet());
        assertThat(SWEDISH.keySet())
                .allSatisfy(key -> assertThat(SWEDISH.getString(key)).isNotBlank());
    }

    @Test
    void swedish_is_spoken_where_nobody_has_asked_for_anything_else() {
        assertThat(Words.locale()).isEqualTo(Words.SWEDISH);
        assertThat(Words.say("agreements.lists", 2)).isEqualTo("2 listor att granska");
        assertThat(Words.say("agreements.lists", 1)).isEqualTo("1 lista att granska");
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "se.kommun.iop.ui.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
