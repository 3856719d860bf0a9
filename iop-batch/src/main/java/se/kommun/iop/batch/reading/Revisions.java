package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.question.ListQuestion;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.domain.observation.Question;

/** Sheets that mend other sheets: {@code Juli} and {@code Juli NY}. Which one holds is asked where they differ. */
final class Revisions {

    private record Pair(String earlier, String later) {

        boolean has(String one, String other) {
            return earlier.equals(one) && later.equals(other) || earlier.equals(other) && later.equals(one);
        }
    }

    private final List<Pair> pairs = new ArrayList<>();

    Revisions(Collection<String> sheets) {
        for (String later : sheets) {
            sheets.stream()
                    .filter(earlier -> isRevision(words(earlier), words(later)))
                    .forEach(earlier -> pairs.add(new Pair(earlier, later)));
        }
    }

    Optional<Question> question(Entry one, Entry other) {
        return pairs.stream()
                .filter(pair -> pair.has(one.cell().sheet(), other.cell().sheet()))
                .map(pair -> ListQuestion.sheets(pair.earlier(), pair.later()))
                .findFirst();
    }

    /** The sheet that does not hold, given the answer. */
    Optional<String> overruled(Entry one, Entry other, String answer) {
        return pairs.stream()
                .filter(pair -> pair.has(one.cell().sheet(), other.cell().sheet()))
                .map(pair -> answer.equals(ListQuestion.LATER) ? pair.earlier() : pair.later())
                .findFirst();
    }

    private static boolean isRevision(List<String> earlier, List<String> later) {
        return later.size() > earlier.size()
                && !earlier.isEmpty()
                && later.subList(0, earlier.size()).equals(earlier)
                && later.subList(earlier.size(), later.size()).stream()
                        .allMatch(word -> Lexicon.swedish().has("revision", word));
    }

    private static List<String> words(String sheet) {
        return Words.tokens(Words.fold(sheet));
    }
}
