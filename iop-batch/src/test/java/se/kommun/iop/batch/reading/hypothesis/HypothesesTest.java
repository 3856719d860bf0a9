package se.kommun.iop.batch.reading.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Question;

class HypothesesTest {

    private static final Question QUESTION = new Question(
            "which", "which", List.of(), List.of(new Question.Option("one"), new Question.Option("other")), false);

    private static final Evidence PLAIN = new Evidence(4, 0, 0, 0, 0, 3);
    private static final Evidence SUMS = new Evidence(4, 0, 1, 0, 0, 3);
    private static final Evidence WRONG_SUMS = new Evidence(4, 0, 1, 1, 0, 3);

    @Test
    void the_answer_that_more_speaks_for_comes_first() {
        assertThat(ranking(PLAIN, SUMS).ordered().options())
                .extracting(Question.Option::code)
                .containsExactly("other", "one");
        assertThat(ranking(PLAIN, PLAIN).ordered()).isEqualTo(QUESTION);
    }

    @Test
    void a_sum_proves_an_answer_when_it_agrees_under_no_other() {
        assertThat(ranking(PLAIN, SUMS).proved()).contains(new Choice("which", "other"));
        assertThat(ranking(SUMS, SUMS).proved()).isEmpty();
        assertThat(ranking(PLAIN, PLAIN).proved()).isEmpty();
    }

    @Test
    void nothing_is_proved_while_anything_contradicts_it() {
        assertThat(ranking(PLAIN, WRONG_SUMS).proved()).isEmpty();
    }

    @Test
    void a_list_is_read_a_dozen_times_at_most() {
        var read = new AtomicInteger();
        var hypotheses = new Hypotheses(choices -> {
            read.incrementAndGet();
            return PLAIN;
        });
        for (int i = 0; i < 20; i++) {
            hypotheses.of(QUESTION);
        }
        assertThat(read.get()).isEqualTo(12);
    }

    private static Hypotheses.Ranking ranking(Evidence one, Evidence other) {
        var found = Map.of("one", one, "other", other);
        return new Hypotheses(choices -> found.get(choices.getFirst().option())).of(QUESTION);
    }
}
