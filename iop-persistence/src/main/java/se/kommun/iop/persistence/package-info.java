/** How the registers are kept in a database, and agreements in files. */
@NullMarked
package se.kommun.iop.persistence;

import org.jspecify.annotations.NullMarked;
