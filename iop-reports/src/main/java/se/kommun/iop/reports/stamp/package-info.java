/**
 * What every file of ours says of where it comes from, in its properties where no reader is disturbed by it: which paper it
 * is and which snapshot it was made from. Anybody may read it back.
 */
@NullMarked
package se.kommun.iop.reports.stamp;

import org.jspecify.annotations.NullMarked;
