package se.kommun.iop.batch.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.kommun.iop.batch.reading.question.ListQuestion;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;

/** Zeros on several days after the last count: a form that was filled with them beforehand looks the same. */
final class LastZeros {

    private static final int SEVERAL_DAYS = 4;

    private LastZeros() {}

    static List<Observation> asked(List<Observation> observations, Findings findings) {
        var last = observations.stream()
                .filter(observation -> count(observation).signum() > 0)
                .map(observation -> observation.key().date())
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return observations;
        }
        var zeros = observations.stream()
                .filter(observation -> isZeroAfter(observation, last.get()))
                .toList();
        long days = zeros.stream().map(zero -> zero.key().date()).distinct().count();
        if (days < SEVERAL_DAYS) {
            return observations;
        }
        var at = zeros.getFirst().source().cell();
        var answer = findings.answer(ListQuestion.ZEROS, at);
        if (answer.isEmpty()) {
            findings.info("last-zeros", at, ListQuestion.ZEROS, last.get().toString());
        }
        return answer.filter(ListQuestion.MISSING::equals).isPresent()
                ? observations.stream()
                        .filter(observation -> !zeros.contains(observation))
                        .toList()
                : observations;
    }

    private static boolean isZeroAfter(Observation observation, LocalDate last) {
        return observation.reported() instanceof Reported.Counted(var number)
                && number.signum() == 0
                && observation.key().date().isAfter(last);
    }

    private static BigDecimal count(Observation observation) {
        return observation.reported() instanceof Reported.Counted(var number) ? number : BigDecimal.ZERO;
    }
}
