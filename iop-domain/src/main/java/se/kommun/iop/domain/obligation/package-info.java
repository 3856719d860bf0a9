/**
 * All that is due, derived from agreements with its clause: the year wheel. Nothing is noted here and nothing is decided.
 */
@NullMarked
package se.kommun.iop.domain.obligation;

import org.jspecify.annotations.NullMarked;
