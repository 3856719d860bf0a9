/**
 * What associations report, place by place and day by day, each figure with the cell it came from; and the ledger of what has been accepted. Missing is the absence of a report and never a zero. No name and no personal number passes this door.
 */
@NullMarked
package se.kommun.iop.domain.observation;

import org.jspecify.annotations.NullMarked;
