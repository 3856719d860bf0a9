package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.iop.batch.reading.question.Answers;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.Severity;

/** Collects what there is to say and to ask, each thing once per cell, and what has been answered. */
final class Findings {

    private record Said(String code, Optional<CellReference> cell, String about) {}

    private final Set<Said> said = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Answers answers;
    private final Abundance abundance;
    private int sums;

    /** @param most how many of one kind are told one by one */
    Findings(Answers answers, int most) {
        this.answers = answers;
        this.abundance = new Abundance(most);
    }

    /** Whether another error of that kind would only be counted, so that there is nothing to ask about it. */
    boolean areOnlyCounted(String code) {
        return answers.isEmpty() && abundance.isReached(code, Severity.ERROR);
    }

    void error(String code, CellReference cell, String... arguments) {
        add(Severity.ERROR, code, cell, Optional.empty(), arguments);
    }

    /** Left out until the question has an answer. */
    void error(String code, CellReference cell, Question question, String... arguments) {
        add(Severity.ERROR, code, cell, Optional.of(question), arguments);
    }

    void warning(String code, CellReference cell, String... arguments) {
        add(Severity.WARNING, code, cell, Optional.empty(), arguments);
    }

    void warning(String code, CellReference cell, Question question, String... arguments) {
        add(Severity.WARNING, code, cell, Optional.of(question), arguments);
    }

    void info(String code, CellReference cell, String... arguments) {
        add(Severity.INFO, code, cell, Optional.empty(), arguments);
    }

    /** Understood in the usual way, which an answer can change. */
    void info(String code, CellReference cell, Question question, String... arguments) {
        add(Severity.INFO, code, cell, Optional.of(question), arguments);
    }

    void aboutFile(String code) {
        keep(new Finding(Severity.ERROR, code, Optional.empty(), List.of()), "");
    }

    /** The answer to follow, if there is one; that it is followed is told at the first cell that it is about. */
    Optional<String> answer(Question question, CellReference at) {
        var chosen = answers.to(question);
        chosen.filter(option -> said.add(new Said("answered", Optional.empty(), question.key())))
                .ifPresent(option -> findings.add(new Finding(
                        Severity.INFO, "answered", Optional.of(at), described(question, option), Optional.empty())));
        return chosen;
    }

    private static List<String> described(Question question, String chosen) {
        return question.options().stream()
                .filter(option -> option.code().equals(chosen))
                .findFirst()
                .map(option -> Stream.concat(Stream.of(question.kind(), chosen), option.arguments().stream()))
                .orElseGet(() -> Stream.of(question.kind(), "count", chosen))
                .toList();
    }

    private void add(
            Severity severity, String code, CellReference cell, Optional<Question> question, String... arguments) {
        keep(new Finding(severity, code, Optional.of(cell), List.of(arguments), question), "");
    }

    private void keep(Finding finding, String about) {
        if (said.add(new Said(finding.code(), finding.cell(), about)) && abundance.isOneOfFew(finding)) {
            findings.add(finding);
        }
    }

    /** A stated sum agrees with what was read: nothing to say, but it speaks for the reading. */
    void sumAgrees() {
        sums++;
    }

    int sums() {
        return sums;
    }

    /** What is only counted. */
    Abundance counted() {
        return abundance;
    }

    boolean hasAnyThatMatters() {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
    }

    List<Finding> all() {
        return Stream.concat(findings.stream(), abundance.rest().stream()).toList();
    }
}
