/**
 * A paper as it stands in its column before it becomes pages (spaltkorrektur): the same headings, words, tables and figures
 * as in its Word file, since the same hand writes both. A screen shows it, with the texts typed in their places.
 */
@NullMarked
package se.kommun.iop.reports.galley;

import org.jspecify.annotations.NullMarked;
