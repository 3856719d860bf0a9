/**
 * The papers that a case becomes: which kinds there are, what people type for them, how far each has come towards the
 * committee and what hinders it, and which have been issued. Start with Gate. How a paper looks is said elsewhere; here is
 * only whose letterhead it has.
 */
@NullMarked
package se.kommun.iop.domain.paper;

import org.jspecify.annotations.NullMarked;
