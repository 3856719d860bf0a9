/**
 * What happens when the agreement is not kept or not enough: problems, deviations, dialogue, amendments, notice, remedy and rescission, disputes. No timer decides anything here.
 */
@NullMarked
package se.kommun.iop.domain.change;

import org.jspecify.annotations.NullMarked;
