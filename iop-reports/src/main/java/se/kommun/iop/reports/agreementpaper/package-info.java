/**
 * The agreement itself as a Word paper (överenskommelsen), ready to be signed. What it says comes from agreementtext; here
 * it gets its head, its footnotes and its lines to sign on. Start with AgreementPaper.
 */
@NullMarked
package se.kommun.iop.reports.agreementpaper;

import org.jspecify.annotations.NullMarked;
