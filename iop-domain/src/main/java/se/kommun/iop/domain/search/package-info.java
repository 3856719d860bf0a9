/** Finding where something is said, in all agreements: whatever the case, the accents and the kind of hyphen. */
@NullMarked
package se.kommun.iop.domain.search;

import org.jspecify.annotations.NullMarked;
