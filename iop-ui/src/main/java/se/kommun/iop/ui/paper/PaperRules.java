package se.kommun.iop.ui.paper;

import java.util.EnumMap;
import java.util.Locale;
import org.springframework.core.env.Environment;
import se.kommun.iop.domain.paper.MemorandumLabels;
import se.kommun.iop.domain.paper.MemorandumLabels.Heading;
import se.kommun.iop.domain.paper.ReviewRule;

/** The settings of the house about papers. */
public final class PaperRules {

    private PaperRules() {}

    /** {@code iop.papers.four-eyes}: whether another person approves a paper. */
    public static ReviewRule review(Environment settings) {
        return settings.getProperty("iop.papers.four-eyes", Boolean.class, true)
                ? ReviewRule.ANOTHER_PERSON
                : ReviewRule.ANYBODY;
    }

    /** {@code iop.papers.heading.enclosures}, {@code .sent-to} and {@code .children}: the municipality's own words. */
    public static MemorandumLabels labels(Environment settings) {
        var own = new EnumMap<Heading, String>(Heading.class);
        for (var heading : Heading.values()) {
            var name = heading.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var words = settings.getProperty("iop.papers.heading." + name);
            if (words != null) {
                own.put(heading, words);
            }
        }
        return new MemorandumLabels(own);
    }
}
