package se.kommun.iop.domain.assessment;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Sentence;

/**
 * One question that law, guidance or policy puts to an agreement.
 *
 * @param source what it rests on; a person may judge otherwise
 */
public record Asked(Code code, Subject subject, Sentence text, List<Option> options, String source) {

    public enum Subject {
        /** The criteria of a partnership (IOP-kriterier). */
        CRITERIA,
        /** Signs that it may be a purchase (upphandlingspliktigt kontrakt). */
        PROCUREMENT,
        /** State aid (statsstöd). */
        STATE_AID,
        /** The municipality's own grounds (kommunalrättsliga grunder). */
        LEGALITY
    }

    /**
     * One possible answer.
     *
     * @param warns whether it is a sign to look closer: never a verdict
     */
    public record Option(Code code, Sentence text, boolean warns) {}

    public Asked {
        options = List.copyOf(options);
    }

    public Optional<Option> option(Code answer) {
        return options.stream().filter(one -> one.code().equals(answer)).findFirst();
    }
}
