package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.PlaceNames;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.TitleReader;
import se.kommun.iop.batch.reading.vocabulary.Words;

/**
 * Places and months that lines above a table mention among other words: {@code Maten lagas på Papegojelyckan}. They tell
 * what the table is about only where nothing surer does.
 */
final class Mentions {

    private static final int LONGEST_NAME = 3;

    private final Senses senses;
    private final TitleReader titles;
    private final Lexicon lexicon = Lexicon.swedish();

    Mentions(Senses senses) {
        this.senses = senses;
        this.titles = new TitleReader(senses);
    }

    /** What the lines say for sure, and what they mention of that which neither they nor the names around tell. */
    Context complete(Context said, Context named, List<String> lines) {
        var place = said.place().isEmpty()
                        && said.unknownPlace().isEmpty()
                        && named.place().isEmpty()
                ? place(lines)
                : Optional.<PlaceNames.Hit>empty();
        var placed = place.map(said::withPlace).orElse(said);
        boolean period = tellsPeriod(said) || tellsPeriod(named);
        return period ? placed : placed.withDate(placed.date().joined(month(lines)));
    }

    private static boolean tellsPeriod(Context context) {
        return context.date().month() != 0 || context.date().week() != 0;
    }

    private Optional<PlaceNames.Hit> place(List<String> lines) {
        var found = lines.stream()
                .flatMap(line -> senses.places().within(line).stream())
                .toList();
        return found.stream().map(PlaceNames.Hit::place).distinct().count() == 1
                ? Optional.of(found.getLast())
                : Optional.empty();
    }

    private DateParts month(List<String> lines) {
        var found = lines.stream()
                .map(titles::mentioned)
                .filter(parts -> parts.month() != 0)
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : DateParts.NONE;
    }

    /** Beside the name stand words that are not such as titles are made of. */
    boolean isOnlyMention(String line) {
        var words = Words.tokens(Words.fold(line));
        int from = 0;
        while (from < words.size()) {
            int length = nameAt(words, from);
            if (length == 0 && !isOrdinary(words.get(from))) {
                return true;
            }
            from += Math.max(1, length);
        }
        return false;
    }

    private int nameAt(List<String> words, int from) {
        for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0; length--) {
            var name = String.join(" ", words.subList(from, from + length));
            if (senses.places().named(name).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    private boolean isOrdinary(String word) {
        return word.length() <= 2
                || Character.isDigit(word.charAt(0))
                || lexicon.has("filler", word)
                || lexicon.has("heading.plain", word)
                || lexicon.has("heading.place", word)
                || lexicon.month(word) != 0
                || lexicon.weekday(word) != 0;
    }
}
