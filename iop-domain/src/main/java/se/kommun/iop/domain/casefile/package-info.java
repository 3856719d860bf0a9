/**
 * Everything about one agreement gathered once, and the snapshot that every paper is a pure function of.
 */
@NullMarked
package se.kommun.iop.domain.casefile;

import org.jspecify.annotations.NullMarked;
