/** What has been typed and not saved, in the database: one row for each form of each person, gone when it is saved. */
@NullMarked
package se.kommun.iop.persistence.unsaved;

import org.jspecify.annotations.NullMarked;
