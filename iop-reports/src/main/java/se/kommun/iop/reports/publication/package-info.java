/**
 * The copy of a paper that can be published (publiceringsexemplar): the same paper without private addresses and without
 * names of persons, and a line that says so. Done to the finished file, whatever paper it is. Start with PublicationCopy.
 */
@NullMarked
package se.kommun.iop.reports.publication;

import org.jspecify.annotations.NullMarked;
