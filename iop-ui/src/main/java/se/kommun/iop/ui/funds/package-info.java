/**
 * What the money of an agreement was used for: the statement of each instalment with the ruling on every line, and the forms to state, judge, pass on and assure.
 */
@NullMarked
package se.kommun.iop.ui.funds;

import org.jspecify.annotations.NullMarked;
