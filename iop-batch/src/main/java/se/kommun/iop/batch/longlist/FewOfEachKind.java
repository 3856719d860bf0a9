package se.kommun.iop.batch.longlist;

import se.kommun.iop.batch.reading.Abundance;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;

/** Hands on what is said, but of very many findings of one kind only the first, and at the end how many more there are. */
final class FewOfEachKind implements DraftSink {

    private final DraftSink sink;
    private final Abundance abundance;

    FewOfEachKind(DraftSink sink, int most) {
        this.sink = sink;
        this.abundance = new Abundance(most);
    }

    @Override
    public void observation(Observation observation) {
        sink.observation(observation);
    }

    @Override
    public void finding(Finding finding) {
        if (abundance.isOneOfFew(finding)) {
            sink.finding(finding);
        }
    }

    void end() {
        abundance.rest().forEach(sink::finding);
    }
}
