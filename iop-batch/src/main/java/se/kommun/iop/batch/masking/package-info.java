/**
 * Which cells are hidden whenever a list is shown or sent on, because they hold personal data. What is hidden here leaves
 * this module in no other way than as the original.
 */
@NullMarked
package se.kommun.iop.batch.masking;

import org.jspecify.annotations.NullMarked;
