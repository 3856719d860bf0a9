package se.kommun.iop.domain.condition;

import se.kommun.iop.domain.code.Code;

/** How the things that conditions speak of are called in a sentence. */
public interface Names {

    /** A party's short name, or the employer's name. */
    String party(Code party);

    /** The deciding body. */
    String decidingBody(Code decision);

    /** A follow-up's title. */
    String followUp(Code followUp);
}
