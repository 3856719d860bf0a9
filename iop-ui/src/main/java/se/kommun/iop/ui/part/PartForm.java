package se.kommun.iop.ui.part;

import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.form.TypedForm;

/** The form of one part of an agreement. */
public abstract class PartForm extends TypedForm {

    PartForm() {
        addClassName("part-form");
    }

    /** The agreement as what is typed makes it. What cannot be understood yet is left out, or as it was. */
    public abstract Agreement on(Agreement agreement);
}
