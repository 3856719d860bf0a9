/**
 * A paper about nothing (provpapper): it has everything that papers are made of, so that one sees how they look. Start with
 * SpecimenPaper.
 */
@NullMarked
package se.kommun.iop.reports.specimen;

import org.jspecify.annotations.NullMarked;
