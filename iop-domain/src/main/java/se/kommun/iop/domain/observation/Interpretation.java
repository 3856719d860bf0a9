package se.kommun.iop.domain.observation;

import java.util.Optional;

/**
 * How a list was read last (tolkning): what must be the same for the same list to be read the same.
 *
 * @param engine the version of the reader
 * @param layout empty when the list has no layout that can be known again
 */
public record Interpretation(String engine, Optional<LayoutPrint> layout) {}
