/**
 * What cannot be true together in an agreement: impossible orders, overlaps and sums, each with its place in the agreement's file. One rule, one file, one sentence; a rule judges by what the agreement says and never by what day it is. Start in {@link Contradictions}.
 */
@NullMarked
package se.kommun.iop.domain.contradiction;

import org.jspecify.annotations.NullMarked;
