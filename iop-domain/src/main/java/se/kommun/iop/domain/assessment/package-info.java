/**
 * Questions that law and policy ask about an agreement, and what a person has answered with a motive. The tool asks and remembers; it never decides.
 */
@NullMarked
package se.kommun.iop.domain.assessment;

import org.jspecify.annotations.NullMarked;
