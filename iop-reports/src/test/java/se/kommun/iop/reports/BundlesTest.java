package se.kommun.iop.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreementtext",
                "agreementpaper",
                "memorandum",
                "publication",
                "fundspaper",
                "followup",
                "attendance",
                "casebundle",
                "portfolio"
            })
    void both_languages_say_the_same_things(String paper) throws IOException {
        var swedish = bundle(paper + "/texts.properties");
        var english = bundle(paper + "/texts_en.properties");
        assertThat(english.keySet()).isEqualTo(swedish.keySet());
        swedish.forEach((key, pattern) -> assertThat(arguments(english.getProperty((String) key)))
                .as((String) key)
                .isEqualTo(arguments((String) pattern)));
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static Properties bundle(String name) throws IOException {
        var bundle = new Properties();
        try (var in = new InputStreamReader(BundlesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        return bundle;
    }
}
