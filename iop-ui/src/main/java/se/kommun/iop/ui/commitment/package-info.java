/**
 * What has been promised in an agreement, how each promise stands, and that something has been done.
 */
@NullMarked
package se.kommun.iop.ui.commitment;

import org.jspecify.annotations.NullMarked;
