/** A house to test in: registers that remember nothing afterwards, and one agreement with a few figures. */
@NullMarked
package se.kommun.iop.ui.house;

import org.jspecify.annotations.NullMarked;
