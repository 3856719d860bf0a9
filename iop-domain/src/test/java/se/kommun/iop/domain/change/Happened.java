package se.kommun.iop.domain.change;

import static se.kommun.iop.domain.agreement.Sample.ASSOCIATION;
import static se.kommun.iop.domain.agreement.Sample.TERM;
import static se.kommun.iop.domain.agreement.Sample.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.change.Occurrence.Amendment;
import se.kommun.iop.domain.change.Occurrence.Decider;
import se.kommun.iop.domain.change.Occurrence.Deviation;
import se.kommun.iop.domain.change.Occurrence.Dialogue;
import se.kommun.iop.domain.change.Occurrence.Dispute;
import se.kommun.iop.domain.change.Occurrence.NoticeGiven;
import se.kommun.iop.domain.change.Occurrence.Problem;
import se.kommun.iop.domain.change.Occurrence.RemedyAnswer;
import se.kommun.iop.domain.change.Occurrence.RemedyRequest;
import se.kommun.iop.domain.change.Occurrence.Rescission;
import se.kommun.iop.domain.code.Code;

/** Occurrences of the sample agreement, whose term is 1 February–30 November 2025 with two months' notice. */
public final class Happened {

    private Happened() {}

    public static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }

    public static Problem problem(String code, LocalDate on, LocalDate... closed) {
        return new Problem(
                new Code(code), on, UNIT, "trasig pump", Stream.of(closed).findFirst());
    }

    public static Deviation deviation(String code, LocalDate on) {
        return new Deviation(new Code(code), on, ASSOCIATION, "stängt en vecka");
    }

    public static Dialogue dialogue(String code, LocalDate on, String... about) {
        return new Dialogue(
                new Code(code),
                on,
                List.of(UNIT, ASSOCIATION),
                Stream.of(about).map(Code::new).toList(),
                "möte");
    }

    public static Dialogue monologue(String code, LocalDate on, String... about) {
        return new Dialogue(
                new Code(code),
                on,
                List.of(UNIT, UNIT),
                Stream.of(about).map(Code::new).toList(),
                "brev");
    }

    public static Amendment amendment(String code, LocalDate on, String dialogue, Code... parties) {
        return new Amendment(
                new Code(code),
                on,
                new Code(dialogue),
                "på medlemsmötet",
                Stream.of(parties)
                        .map(party -> new Decider(party, "ordförande", "stadgarna § 3"))
                        .toList(),
                "öppet även fredagar");
    }

    public static NoticeGiven notice(String code, LocalDate on, String dialogue) {
        return new NoticeGiven(
                new Code(code),
                on,
                UNIT,
                Occurrence.Trigger.COMMITMENTS_NOT_KEPT,
                new Code(dialogue),
                "stängt för länge");
    }

    public static RemedyRequest request(String code, LocalDate on) {
        return new RemedyRequest(new Code(code), on, UNIT, ASSOCIATION, "håll öppet");
    }

    public static RemedyAnswer answer(String code, LocalDate on, String request, boolean remedied) {
        return new RemedyAnswer(new Code(code), on, new Code(request), remedied, "svar");
    }

    public static Rescission rescission(String code, LocalDate on, String request) {
        return new Rescission(new Code(code), on, UNIT, new Code(request), "Enhetschefen", "fortfarande stängt");
    }

    public static Dispute dispute(String code, LocalDate on, LocalDate... settled) {
        return new Dispute(
                new Code(code), on, UNIT, "vem betalar", Stream.of(settled).findFirst());
    }

    public static Agreement agreement(Occurrence... occurrences) {
        return agreement(
                new Term(
                        TERM,
                        "s. 4",
                        Optional.of(new Term.Notice(2, "Om någon inte håller öppet.", "s. 5")),
                        new Term.Changes(Optional.of("s. 6"), Optional.of("s. 7"), Optional.of("s. 8"))),
                occurrences);
    }

    public static Agreement agreement(Term term, Occurrence... occurrences) {
        var agreement = Sample.agreement().revise().term(term).done();
        return agreement.with(
                agreement.life().revise().occurrences(List.of(occurrences)).done());
    }
}
