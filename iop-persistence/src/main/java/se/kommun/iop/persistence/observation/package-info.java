/**
 * Received lists with their originals and drafts, and the ledger of what has been accepted, in the database. What counts is
 * never stored: it follows from which lists are accepted.
 */
@NullMarked
package se.kommun.iop.persistence.observation;

import org.jspecify.annotations.NullMarked;
