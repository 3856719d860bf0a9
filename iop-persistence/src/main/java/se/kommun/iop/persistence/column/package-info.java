/**
 * How the smallest values of the domain are kept in a column. Nothing here knows a table.
 */
@NullMarked
package se.kommun.iop.persistence.column;

import org.jspecify.annotations.NullMarked;
