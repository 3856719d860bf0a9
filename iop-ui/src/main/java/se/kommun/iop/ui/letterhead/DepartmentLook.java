package se.kommun.iop.ui.letterhead;

import java.util.Optional;
import se.kommun.iop.domain.paper.LetterheadChange;

/**
 * What a department's papers look like now.
 *
 * @param own its own letterhead
 * @param common whether there is one of the setting for those without their own
 * @param number of the latest change of it, which the next change begins with
 */
record DepartmentLook(String department, Optional<LetterheadChange.Used> own, boolean common, int number) {}
