package se.kommun.iop.domain.agreement;

import se.kommun.iop.domain.code.Code;

/** What the parties want to reach (mål). Without a number: an agreement that sets no target gets none here. */
public record Goal(Code code, String text, String clause) {}
