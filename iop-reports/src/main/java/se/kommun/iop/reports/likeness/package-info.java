/**
 * Two files held against each other by what a person reads in them (likhet): a paper as it left, and a file that says that it
 * is that paper. Reads packages without trusting them, and knows nothing of what a paper is about.
 */
@NullMarked
package se.kommun.iop.reports.likeness;

import org.jspecify.annotations.NullMarked;
