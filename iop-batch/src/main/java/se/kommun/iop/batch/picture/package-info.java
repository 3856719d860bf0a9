/**
 * A list as it stands, sheet by sheet, with how each cell was understood: what a person looks at before accepting it. Made
 * from the original whenever somebody looks, and never kept; personal data is masked before it leaves this room.
 */
@NullMarked
package se.kommun.iop.batch.picture;

import org.jspecify.annotations.NullMarked;
