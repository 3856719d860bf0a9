/** The calendars that have been given out, in the database: who may read what is known by a hash alone. */
@NullMarked
package se.kommun.iop.persistence.obligation;

import org.jspecify.annotations.NullMarked;
