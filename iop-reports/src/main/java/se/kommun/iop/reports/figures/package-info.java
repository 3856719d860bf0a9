/**
 * What the papers compute from a case file: totals, averages and shares by the printed definitions, and what there is to say
 * about each place and day. Two measures never meet here.
 */
@NullMarked
package se.kommun.iop.reports.figures;

import org.jspecify.annotations.NullMarked;
