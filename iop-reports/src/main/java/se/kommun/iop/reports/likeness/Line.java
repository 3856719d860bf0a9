package se.kommun.iop.reports.likeness;

/**
 * Something that is read in a file.
 *
 * @param place where, for a reader: a table with row and column, a heading, or a sheet and a cell
 */
record Line(String place, String text) {}
