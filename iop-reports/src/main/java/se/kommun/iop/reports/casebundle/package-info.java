/**
 * The case file of one agreement as a ZIP (akt): what is put in it, with a list of contents that says what each file is, when
 * it is from and its SHA-256; and whether such a file is still as it was. Start with CaseBundle.
 */
@NullMarked
package se.kommun.iop.reports.casebundle;

import org.jspecify.annotations.NullMarked;
