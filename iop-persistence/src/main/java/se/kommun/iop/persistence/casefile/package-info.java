/**
 * The papers that have been made, in the database: what each stood on, never how that has fared since; and every step that
 * papers have taken towards the committee.
 */
@NullMarked
package se.kommun.iop.persistence.casefile;

import org.jspecify.annotations.NullMarked;
