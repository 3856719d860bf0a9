/**
 * The agreement as running text: its clauses word for word, and what no clause says yet composed from its data. Knows no
 * Office format; a paper and a screen show the same text. Start with AgreementText.
 */
@NullMarked
package se.kommun.iop.reports.agreementtext;

import org.jspecify.annotations.NullMarked;
