/**
 * Reads a list of any length without holding all of it: what it says goes to a sink as it is understood. Start with
 * ListReader. A long list says exactly what the ordinary reader would have said, or the ordinary reader reads it.
 */
@NullMarked
package se.kommun.iop.batch.longlist;

import org.jspecify.annotations.NullMarked;
