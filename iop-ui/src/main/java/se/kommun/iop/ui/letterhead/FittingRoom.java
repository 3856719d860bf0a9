package se.kommun.iop.ui.letterhead;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Collator;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.DepartmentLetterheads;
import se.kommun.iop.domain.paper.LetterheadChange;
import se.kommun.iop.domain.paper.LetterheadHistory;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.reports.letterhead.Letterhead;
import se.kommun.iop.reports.letterhead.StarterTemplate;
import se.kommun.iop.reports.letterhead.UnfitLetterhead;
import se.kommun.iop.reports.specimen.SpecimenPaper;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.paper.HouseLetterheads;
import se.kommun.iop.ui.paper.Letterheads;

/** Where letterheads are tried on, put to use and taken out of use, with who and when. */
@Component
class FittingRoom {

    private static final int LONGEST_NAME = 200;

    private final Agreements agreements;
    private final DepartmentLetterheads register;
    private final HouseLetterheads worn;
    private final Clock clock;

    FittingRoom(Agreements agreements, DepartmentLetterheads register, HouseLetterheads worn, Clock clock) {
        this.agreements = agreements;
        this.register = register;
        this.worn = worn;
        this.clock = clock;
    }

    /** Every department of an agreement, and any other that has a letterhead. */
    List<DepartmentLook> departments() {
        var history = register.history();
        boolean common = worn.common().isPresent();
        var known =
                agreements.all().stream().map(agreement -> agreement.identity().issuedBy());
        return Stream.concat(known, history.departments().stream())
                .filter(department -> !department.isBlank())
                .distinct()
                .sorted(Collator.getInstance(Words.SWEDISH)::compare)
                .map(department ->
                        new DepartmentLook(department, history.inUse(department), common, history.number(department)))
                .toList();
    }

    LetterheadHistory history() {
        return register.history();
    }

    byte[] file(LetterheadChange.Used used) {
        return register.file(used.file()).orElseThrow();
    }

    TriedOn tryOn(String fileName, byte[] content) {
        var name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        try {
            return new TriedOn.Fits(name, content, Letterhead.of(content));
        } catch (UnfitLetterhead unfit) {
            return new TriedOn.Lacks(
                    name,
                    unfit.lacks().stream()
                            .map(lack -> lack.told(Words.locale()))
                            .toList());
        }
    }

    /** @return whether nobody else has changed the department's letterhead since */
    boolean use(DepartmentLook before, TriedOn.Fits chosen, String by) {
        return register.use(
                new LetterheadChange.Used(
                        before.department(),
                        before.number() + 1,
                        chosen.fileName(),
                        Fingerprint.of(chosen.content()),
                        by,
                        clock.instant()),
                chosen.content());
    }

    /** @return whether nobody else has changed the department's letterhead since */
    boolean remove(DepartmentLook before, String by) {
        return register.remove(
                new LetterheadChange.Removed(before.department(), before.number() + 1, by, clock.instant()));
    }

    /** A paper about nothing, as the department's papers look now. */
    byte[] specimen(String department) throws IOException {
        return specimen(department, worn);
    }

    /** The same in a letterhead that nobody uses yet. */
    byte[] specimen(String department, Letterhead tried) throws IOException {
        return specimen(department, Letterheads.always(tried));
    }

    byte[] starter() throws IOException {
        var written = new ByteArrayOutputStream();
        new StarterTemplate(Words.SWEDISH).writeTo(written);
        return written.toByteArray();
    }

    private byte[] specimen(String department, Letterheads letterheads) throws IOException {
        var written = new ByteArrayOutputStream();
        new SpecimenPaper(department, clock.instant(), Words.SWEDISH).writeTo(written);
        return letterheads.dressed(PaperKind.FOLLOW_UP, department, written.toByteArray());
    }
}
