package se.kommun.iop.domain.funds;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Names;
import se.kommun.iop.domain.language.Sentence;

/** What the parties have assured about one instalment, held against its lines. */
record Assurances(FundsRule rule, List<Assurance> given, Names names) {

    /** Only with lines, none of them refused or undecided, and a yes from everybody who has answered. */
    Optional<Sentence> sentence(List<RuledLine> lines) {
        boolean plain = !lines.isEmpty()
                && lines.stream().allMatch(line -> line.outcome().counts());
        var latest = latest();
        boolean assured = !latest.isEmpty() && latest.stream().allMatch(Assurance::noneForRefused);
        return plain && assured
                ? rule.refusedSubject().map(subject -> Sentence.of("funds.none-for", subject))
                : Optional.empty();
    }

    /** A no, or a yes that the lines contradict. */
    List<Sentence> doubts(List<RuledLine> lines) {
        var subject = rule.refusedSubject();
        if (subject.isEmpty()) {
            return List.of();
        }
        boolean refused = lines.stream().anyMatch(line -> line.outcome() == RuledLine.Outcome.REFUSED);
        return latest().stream()
                .flatMap(assurance -> assurance.noneForRefused()
                        ? refused ? said("funds.assurance.contradicted", assurance, subject.get()) : Stream.empty()
                        : said("funds.assurance.no", assurance, subject.get()))
                .toList();
    }

    private Stream<Sentence> said(String key, Assurance assurance, String subject) {
        return Stream.of(Sentence.of(key, names.party(assurance.party()), assurance.on(), subject));
    }

    /** Each party's last word. */
    private List<Assurance> latest() {
        var last = new LinkedHashMap<Code, Assurance>();
        given.stream().sorted(Comparator.comparing(Assurance::on)).forEach(one -> last.put(one.party(), one));
        return List.copyOf(last.values());
    }
}
