package se.kommun.iop.persistence.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Observation;

/**
 * The table {@code observation_page}: what lists say about places and days, as pages of lines. Whoever adds holds the
 * list's row, so that nobody else adds to the same list meanwhile.
 */
@Component
class ObservationPages {

    /** A page is written and read in one piece, and searched whenever another speaks of the same days. */
    private static final int LETTERS_OF_PAGE = 100_000;

    private final JdbcClient jdbc;

    ObservationPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear(ImportId list) {
        jdbc.sql("delete from observation_page where list = :list")
                .param("list", list.value())
                .update();
    }

    /** @throws DuplicateKeyException if the list would say two things about the same */
    void add(ImportId list, List<Observation> observations) {
        if (observations.isEmpty()) {
            return;
        }
        var keys = HashSet.<Observation.Key>newHashSet(observations.size());
        for (var observation : observations) {
            once(keys.add(observation.key()));
        }
        refuseKnown(list, keys, Days.of(observations));
        int number = firstNumber(list);
        var lines = new ObservationLines();
        int first = 0;
        for (int i = 0; i < observations.size(); i++) {
            lines.add(observations.get(i));
            if (lines.length() >= LETTERS_OF_PAGE || i == observations.size() - 1) {
                keep(list, number++, Days.of(observations.subList(first, i + 1)), lines.take());
                first = i + 1;
            }
        }
    }

    List<Observation> of(ImportId list) {
        var observations = new ArrayList<Observation>();
        var lines = new WrittenLines();
        jdbc.sql("select content from observation_page where list = :list order by number")
                .param("list", list.value())
                .query(String.class)
                .list()
                .forEach(page -> lines.read(page, observations::add));
        return observations;
    }

    private void keep(ImportId list, int number, Days days, String content) {
        jdbc.sql("""
                        insert into observation_page (list, number, first_day, last_day, content)
                        values (:list, :number, :first, :last, :content)
                        """)
                .param("list", list.value())
                .param("number", number)
                .param("first", days.first())
                .param("last", days.last())
                .param("content", content)
                .update();
    }

    private int firstNumber(ImportId list) {
        return jdbc.sql("select coalesce(max(number) + 1, 0) from observation_page where list = :list")
                .param("list", list.value())
                .query(Integer.class)
                .single();
    }

    /** Only a page about the same days can speak of the same place and day. */
    private void refuseKnown(ImportId list, Set<Observation.Key> keys, Days days) {
        var lines = new WrittenLines();
        jdbc.sql("""
                        select content from observation_page
                        where list = :list and first_day <= :last and last_day >= :first
                        """)
                .param("list", list.value())
                .param("first", days.first())
                .param("last", days.last())
                .query(String.class)
                .list()
                .forEach(page -> lines.read(page, known -> once(!keys.contains(known.key()))));
    }

    private static void once(boolean holds) {
        if (!holds) {
            throw new DuplicateKeyException("A list says one thing about a place, a day and a measure");
        }
    }

    private record Days(LocalDate first, LocalDate last) {

        static Days of(List<Observation> observations) {
            var first = observations.getFirst().key().date();
            var last = first;
            for (var observation : observations) {
                var day = observation.key().date();
                first = day.isBefore(first) ? day : first;
                last = day.isAfter(last) ? day : last;
            }
            return new Days(first, last);
        }
    }
}
