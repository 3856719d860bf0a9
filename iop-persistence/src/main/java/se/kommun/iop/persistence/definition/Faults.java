package se.kommun.iop.persistence.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.kommun.iop.domain.agreement.AgreementDefinitions.Fault;
import se.kommun.iop.domain.language.Sentence;

/** All faults of one file, gathered while it is read. */
final class Faults {

    private final List<Fault> faults = new ArrayList<>();

    /** The sentences {@code kind.problem} and {@code kind.remedy} both speak of the same things. */
    void add(Spot at, String kind, Object... about) {
        faults.add(new Fault(
                at.line(), at.path(), Sentence.of(kind + ".problem", about), Sentence.of(kind + ".remedy", about)));
    }

    void add(Spot at, Sentence problem, Sentence remedy) {
        faults.add(new Fault(at.line(), at.path(), problem, remedy));
    }

    boolean none() {
        return faults.isEmpty();
    }

    /** From the top of the file to its end. */
    List<Fault> inOrder() {
        return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
