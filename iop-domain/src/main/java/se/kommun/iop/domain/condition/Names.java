package se.kommun.iop.domain.condition;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Sentence;

/** How the things that conditions speak of are called in a sentence, and what else a sentence can tell of them. */
public interface Names {

    /** A party's short name, or the employer's name. */
    String party(Code party);

    /** The deciding body. */
    String decidingBody(Code decision);

    /** A follow-up's title. */
    String followUp(Code followUp);

    /** What a follow-up that is not done on the day still lacks; empty when nothing has come of it yet. */
    default Optional<Sentence> lackingOf(Code followUp, LocalDate today) {
        return Optional.empty();
    }
}
