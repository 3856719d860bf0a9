package se.kommun.iop.batch.longlist;

import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;

/** Takes what a list says, one thing at a time. Nobody keeps what has been handed over. */
public interface DraftSink {

    void observation(Observation observation);

    void finding(Finding finding);

    /** All of a list that has been read as a whole. */
    default Conclusion take(Reading reading) {
        reading.draft().observations().forEach(this::observation);
        reading.draft().findings().forEach(this::finding);
        return new Conclusion(reading.outcome(), reading.layout());
    }
}
