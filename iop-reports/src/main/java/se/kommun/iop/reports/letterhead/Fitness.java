package se.kommun.iop.reports.letterhead;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.language.Sentence;

/** Whether a template can be used: everything that it lacks is told at once. */
final class Fitness {

    /** WCAG 2.2, 1.4.3. */
    private static final BigDecimal LEGIBLE = new BigDecimal("4.5");

    private Fitness() {}

    static List<Lack> lacks(Template template) {
        var lacks = new ArrayList<Lack>();
        if (template.macros()) {
            lacks.add(Lack.of(Lack.Kind.MACROS));
        }
        var missing = Styles.NEEDED.stream()
                .filter(name -> template.styles().named(name).isEmpty())
                .map(Fitness::called)
                .toList();
        if (!missing.isEmpty()) {
            lacks.add(Lack.of(Lack.Kind.STYLES, missing));
        }
        for (var name : Styles.NEEDED) {
            template.styles()
                    .named(name)
                    .flatMap(style -> template.styles().look(style).color())
                    .filter(color -> contrast(color).compareTo(LEGIBLE) < 0)
                    .ifPresent(color -> lacks.add(Lack.of(Lack.Kind.CONTRAST, called(name), color, contrast(color))));
        }
        if (template.edges().stream().anyMatch(Edge::outside)) {
            lacks.add(Lack.of(Lack.Kind.OUTSIDE_PICTURE));
        }
        var page = Page.of(template);
        if (page.textWidth() < Page.NARROWEST) {
            lacks.add(Lack.of(Lack.Kind.NARROW, Page.millimetres(page.textWidth())));
        }
        return lacks;
    }

    /** Against white, rounded down: what is told as 4.5 is at least that. */
    static BigDecimal contrast(String color) {
        return BigDecimal.valueOf(1.05 / (luminance(color) + 0.05)).setScale(1, RoundingMode.FLOOR);
    }

    static Sentence called(String name) {
        return Sentence.of("style." + name);
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(String color) {
        int all = Integer.parseInt(color, 16);
        return 0.2126 * linear(all >> 16) + 0.7152 * linear(all >> 8 & 255) + 0.0722 * linear(all & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
