package se.kommun.iop.domain.contradiction;

import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;

/** One thing that an agreement must not say. */
interface Rule {

    Stream<Contradiction> examine(Agreement agreement);
}
