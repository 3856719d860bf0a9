package se.kommun.iop.ui.house;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.paper.Passage;
import se.kommun.iop.domain.paper.Passages;

/** Passages without a database. */
public final class PassagesInMemory implements Passages {

    private final List<Passage> passages = new ArrayList<>();

    @Override
    public synchronized void note(Passage passage) {
        passages.add(passage);
    }

    @Override
    public synchronized List<Passage> of(Code agreement) {
        return passages.stream()
                .filter(passage -> passage.paper().agreement().equals(agreement))
                .toList();
    }
}
