/** The papers that have been made, in the database: what each stood on, never how that has fared since. */
@NullMarked
package se.kommun.iop.persistence.casefile;

import org.jspecify.annotations.NullMarked;
