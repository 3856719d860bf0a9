/** The letterheads of departments, in the database: their files in pieces, and every change with who and when. */
@NullMarked
package se.kommun.iop.persistence.letterhead;

import org.jspecify.annotations.NullMarked;
