package se.kommun.iop.reports.word;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a paper presents itself: its properties, and what every page repeats.
 *
 * @param author the unit that issues it, never a person
 * @param running what follows the author in every page's header: kind of paper, date, case number
 * @param foot what stands at the foot of every page: what the figures rest on
 * @param draftMark the word that marks a draft in every page's header; empty when it is none
 * @param madeAt the moment of the snapshot, so that the same snapshot gives the same paper
 */
public record Front(
        String title,
        String subject,
        String author,
        Locale locale,
        List<String> running,
        String foot,
        Optional<String> draftMark,
        Instant madeAt) {

    public Front {
        running = List.copyOf(running);
    }
}
