package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How the document presents itself.
 *
 * @param title the whole title as it is printed
 * @param subject what it is about, short enough for a list
 * @param issuedBy the department on the letterhead
 * @param documentDate the date of the document
 * @param draftOf the date of the draft mark (utkast), which is a date of its own; empty when it is no draft
 * @param committee the committee that decides and follows up (nämnd)
 * @param municipality the municipality's name
 */
public record Identity(
        String title,
        String subject,
        Optional<CaseNumber> caseNumber,
        String municipality,
        String committee,
        String issuedBy,
        LocalDate documentDate,
        Optional<LocalDate> draftOf) {

    public Identity with(CaseNumber number) {
        return new Identity(
                title, subject, Optional.of(number), municipality, committee, issuedBy, documentDate, draftOf);
    }
}
