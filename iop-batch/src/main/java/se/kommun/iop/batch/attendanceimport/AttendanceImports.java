package se.kommun.iop.batch.attendanceimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.batch.picture.SheetPicture;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Recipe;
import se.kommun.iop.domain.observation.TypedDay;

/** Hands in lists, shows what was read from them, and lets a person accept or withdraw them. */
public interface AttendanceImports {

    /** Keeps the list and reads it into a draft, telling the progress as it goes. Nothing counts before it is accepted. */
    ReceiveReply receive(HandedIn list, Progress progress);

    default ReceiveReply receive(HandedIn list) {
        return receive(list, Progress.UNHEARD);
    }

    /** The draft of a list, and what accepting it would change in the figures as they are now. */
    Preview preview(ImportId id);

    /**
     * The list as it stands, sheet by sheet, with how each cell was understood. Personal data is masked.
     *
     * @param wanted a cell that must be seen, however long the list is
     */
    List<SheetPicture> picture(ImportId id, Optional<CellReference> wanted, Locale locale);

    /** Keeps what a person answered to what the list leaves open, and reads the list again with it. */
    AnswerReply answer(ImportId id, List<Choice> choices, String by);

    /** Answers as a recipe says. One for lists of another layout is refused. */
    AnswerReply follow(ImportId id, Recipe recipe, String by);

    /** Makes the answers about the list a recipe for the next list of its layout. */
    RememberReply remember(ImportId id, String by);

    /** From now on the list's figures count. Twice is the same as once. */
    DecideReply accept(ImportId id, String by);

    /** Puts a list aside that waits to be accepted. One that has been accepted meanwhile is left alone. */
    DecideReply decline(ImportId id, String by, String reason);

    /** The list's figures do not count, or no longer. The list itself and its history stay. */
    DecideReply withdraw(ImportId id, String by, String reason);

    /** Keeps days that a person types, all of them or none. They count at once. */
    TypeReply type(Typed days);

    /**
     * Days that a person types, with a reason that is kept.
     *
     * @param days what differs from what counts already
     */
    record Typed(Code agreement, List<TypedDay> days, String by, String reason) {

        /** @throws IllegalArgumentException without a reason */
        public Typed {
            days = List.copyOf(days);
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Nothing is typed without a reason");
            }
        }
    }

    /**
     * One list as it was handed in.
     *
     * @param asOf days after this one cannot have been reported yet; empty for today
     */
    record HandedIn(Code agreement, String fileName, byte[] content, String by, Optional<LocalDate> asOf) {

        public HandedIn(Code agreement, String fileName, byte[] content, String by) {
            this(agreement, fileName, content, by, Optional.empty());
        }
    }
}
