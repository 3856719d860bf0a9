package se.kommun.iop.ui.house;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.kommun.iop.domain.unsaved.UnsavedForm;
import se.kommun.iop.domain.unsaved.UnsavedForms;

/** What has been typed and not saved, without a database. */
public final class UnsavedInMemory implements UnsavedForms {

    private final List<UnsavedForm> forms = new ArrayList<>();

    public void forgetAll() {
        forms.clear();
    }

    @Override
    public List<UnsavedForm> of(String by, String about) {
        return forms.stream()
                .filter(one -> one.by().equals(by) && one.about().equals(about))
                .sorted(Comparator.comparing(UnsavedForm::at).reversed())
                .toList();
    }

    @Override
    public void keep(UnsavedForm form) {
        forget(form.by(), form.about(), form.form());
        forms.add(form);
    }

    @Override
    public void forget(String by, String about, String form) {
        forms.removeIf(one ->
                one.by().equals(by) && one.about().equals(about) && one.form().equals(form));
    }

    @Override
    public void forgetBefore(Instant at) {
        forms.removeIf(one -> one.at().isBefore(at));
    }
}
