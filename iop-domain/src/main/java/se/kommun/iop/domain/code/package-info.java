/**
 * Short stable names by which the parts of an agreement refer to each other. Nothing here is shown to a reader.
 */
@NullMarked
package se.kommun.iop.domain.code;

import org.jspecify.annotations.NullMarked;
