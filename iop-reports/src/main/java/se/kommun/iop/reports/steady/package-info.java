/**
 * Office packages that are the same bytes whenever they are made from the same content: entries in a fixed order, at a fixed
 * time. Knows zip files and nothing of what is in them.
 */
@NullMarked
package se.kommun.iop.reports.steady;

import org.jspecify.annotations.NullMarked;
