/**
 * What people have typed for follow-ups, in the database. Every text is kept; the last one of each point counts.
 */
@NullMarked
package se.kommun.iop.persistence.followup;

import org.jspecify.annotations.NullMarked;
