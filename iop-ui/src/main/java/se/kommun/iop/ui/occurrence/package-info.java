/**
 * What has happened between the parties of an agreement, what can happen next and why something cannot, and when it ends.
 */
@NullMarked
package se.kommun.iop.ui.occurrence;

import org.jspecify.annotations.NullMarked;
