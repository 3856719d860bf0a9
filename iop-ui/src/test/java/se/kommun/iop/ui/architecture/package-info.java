/**
 * The walls of the house: who may know whom, as sentences that fail the build. Start in {@code RoomsTest}, which sees to
 * it that every room the other rules speak of exists.
 */
@NullMarked
package se.kommun.iop.ui.architecture;

import org.jspecify.annotations.NullMarked;
