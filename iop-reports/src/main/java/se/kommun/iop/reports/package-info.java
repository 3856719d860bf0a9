/** The documents that leave the house, each made from one snapshot. */
@NullMarked
package se.kommun.iop.reports;

import org.jspecify.annotations.NullMarked;
