/**
 * What must be true before something is due, and the explanation of whether it is. A tree is never empty, and nothing here adds a condition that an agreement does not contain.
 */
@NullMarked
package se.kommun.iop.domain.condition;

import org.jspecify.annotations.NullMarked;
