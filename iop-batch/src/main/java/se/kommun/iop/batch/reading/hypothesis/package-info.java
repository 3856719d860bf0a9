/**
 * Weighs ways of reading a whole list against each other by what speaks for each. Only clear evidence without a
 * contradiction settles anything; otherwise it says in which order the answers are likely.
 */
@NullMarked
package se.kommun.iop.batch.reading.hypothesis;

import org.jspecify.annotations.NullMarked;
