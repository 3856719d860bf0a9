/**
 * The register of agreements in the database. A version is kept whole, as the file that would describe it, and no version is
 * ever written over.
 */
@NullMarked
package se.kommun.iop.persistence.agreement;

import org.jspecify.annotations.NullMarked;
