/**
 * XML written piece by piece. Knows how to write it well-formed, and nothing of what it says.
 */
@NullMarked
package se.kommun.iop.reports.markup;

import org.jspecify.annotations.NullMarked;
