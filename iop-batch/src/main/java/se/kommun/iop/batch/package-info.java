/** From the lists that associations hand in to figures that can be trusted. */
@NullMarked
package se.kommun.iop.batch;

import org.jspecify.annotations.NullMarked;
