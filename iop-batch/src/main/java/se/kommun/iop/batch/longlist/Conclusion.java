package se.kommun.iop.batch.longlist;

import java.util.Optional;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.domain.observation.LayoutPrint;

/**
 * What became of a list whose observations and findings went to a sink.
 *
 * @param layout empty when no table was found
 */
public record Conclusion(Reading.Outcome outcome, Optional<LayoutPrint> layout) {}
