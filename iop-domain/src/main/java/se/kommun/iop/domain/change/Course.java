package se.kommun.iop.domain.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.change.Occurrence.Dialogue;
import se.kommun.iop.domain.change.Occurrence.Dispute;
import se.kommun.iop.domain.change.Occurrence.Problem;
import se.kommun.iop.domain.change.Occurrence.RemedyAnswer;
import se.kommun.iop.domain.change.Occurrence.RemedyRequest;
import se.kommun.iop.domain.code.Code;

/** All that has happened between the parties up to a day (förlopp), in the order of days. */
public record Course(LocalDate today, List<Occurrence> occurrences) {

    public Course {
        occurrences = List.copyOf(occurrences);
    }

    public static Course until(LocalDate today, List<Occurrence> all) {
        return new Course(
                today,
                all.stream()
                        .filter(one -> !one.on().isAfter(today))
                        .sorted(Comparator.comparing(Occurrence::on))
                        .toList());
    }

    public <T extends Occurrence> List<T> all(Class<T> kind) {
        return occurrences.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Optional<Occurrence> find(Code code) {
        return occurrences.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What can be a reason for notice, once the parties have talked about it. */
    public List<Occurrence> grounds() {
        return occurrences.stream().filter(Course::isGround).toList();
    }

    /** The dialogues in which the parties met; what only one of them noted is no dialogue. */
    public List<Dialogue> dialogues() {
        return all(Dialogue.class).stream()
                .filter(one -> one.parties().stream().distinct().count() > 1)
                .toList();
    }

    /** The dialogues in which the parties met about a ground. */
    public List<Dialogue> dialoguesOnGrounds() {
        return dialogues().stream()
                .filter(one -> one.about().stream()
                        .anyMatch(code -> find(code).filter(Course::isGround).isPresent()))
                .toList();
    }

    public boolean isTalkedAbout(Occurrence what) {
        return dialogues().stream().anyMatch(one -> one.about().contains(what.code()));
    }

    public List<Problem> openProblems() {
        return all(Problem.class).stream().filter(one -> isOpen(one.closed())).toList();
    }

    public List<Dispute> openDisputes() {
        return all(Dispute.class).stream().filter(one -> isOpen(one.settled())).toList();
    }

    /** The calls for remedy that remedy has not followed on: silence counts as none. */
    public List<RemedyRequest> unremedied() {
        return all(RemedyRequest.class).stream()
                .filter(request -> answersTo(request).stream().noneMatch(RemedyAnswer::remedied))
                .toList();
    }

    public List<RemedyAnswer> answersTo(RemedyRequest request) {
        return all(RemedyAnswer.class).stream()
                .filter(answer -> answer.request().equals(request.code()))
                .toList();
    }

    private boolean isOpen(Optional<LocalDate> closed) {
        return closed.filter(day -> !day.isAfter(today)).isEmpty();
    }

    private static boolean isGround(Occurrence one) {
        return switch (one) {
            case Problem problem -> true;
            case Occurrence.Deviation deviation -> true;
            case RemedyRequest request -> true;
            case Dispute dispute -> true;
            case Dialogue dialogue -> false;
            case Occurrence.Amendment amendment -> false;
            case Occurrence.NoticeGiven notice -> false;
            case RemedyAnswer answer -> false;
            case Occurrence.Rescission rescission -> false;
        };
    }
}
