/**
 * What somebody has typed and not saved yet. It is kept so that a lost session loses nothing, and forgotten when it has been saved, thrown away or left for too long.
 */
@NullMarked
package se.kommun.iop.domain.unsaved;

import org.jspecify.annotations.NullMarked;
