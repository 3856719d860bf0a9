/**
 * Received files as they came in: encrypted before they reach a table, and opened with a key that only the settings know.
 * What was read from them is in {@code observation}.
 */
@NullMarked
package se.kommun.iop.persistence.original;

import org.jspecify.annotations.NullMarked;
