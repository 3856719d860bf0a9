package se.kommun.iop.ui.letterhead;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.kommun.iop.reports.letterhead.Letterhead;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Status;
import se.kommun.iop.ui.frame.UploadTexts;
import se.kommun.iop.ui.frame.Words;

/** Where a letterhead is handed over, told what it lacks, tried on and put to use. */
final class NewLetterheadPart extends Div {

    private final FittingRoom room;
    private final Select<DepartmentLook> department = new Select<>();
    private final Upload upload;
    private final Div reply = new Div();
    private final BiConsumer<DepartmentLook, TriedOn.Fits> use;
    private Optional<TriedOn> tried = Optional.empty();

    NewLetterheadPart(FittingRoom room, BiConsumer<DepartmentLook, TriedOn.Fits> use) {
        this.room = room;
        this.use = use;
        department.setLabel(Words.say("letterheads.department"));
        department.setItemLabelGenerator(DepartmentLook::department);
        department.setWidth("min(30rem, 100%)");
        department.setPlaceholder(Words.say("letterheads.choose.one"));
        department.addValueChangeListener(change -> tried.ifPresent(this::show));
        upload = new Upload(UploadHandler.inMemory((file, content) -> show(room.tryOn(file.fileName(), content))));
        upload.setI18n(UploadTexts.one());
        upload.setMaxFileSize(Letterhead.MAX_BYTES);
        upload.addFileRejectedListener(rejected -> Status.error(rejected.getErrorMessage()));
        reply.getElement().setAttribute("aria-live", "polite");
        add(new Part(
                Words.say("letterheads.new"),
                new Paragraph(Words.say("letterheads.new.text")),
                department,
                upload,
                reply));
    }

    /** The departments as they stand now. Nothing is chosen for anybody who has a choice. */
    void offer(List<DepartmentLook> departments) {
        forget();
        department.setItems(departments);
        if (departments.size() == 1) {
            department.setValue(departments.getFirst());
        }
    }

    void show(TriedOn now) {
        tried = Optional.of(now);
        reply.removeAll();
        reply.add(
                switch (now) {
                    case TriedOn.Fits fits -> fits(fits);
                    case TriedOn.Lacks lacks -> lacks(lacks);
                });
    }

    private void forget() {
        upload.clearFileList();
        tried = Optional.empty();
        reply.removeAll();
    }

    private Notice fits(TriedOn.Fits fits) {
        var chosen = department.getValue();
        if (chosen == null) {
            return new Notice(Notice.Kind.GOOD, Words.say("letterheads.choose", fits.fileName()));
        }
        var trial = WordFile.link(
                Words.say("letterheads.try"),
                Words.say("letterheads.try.which", chosen.department()),
                Words.say("letterheads.try.file"),
                () -> room.specimen(chosen.department(), fits.letterhead()));
        var begin = new Button(Words.say("letterheads.use"), click -> use.accept(chosen, fits));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var stop = new Button(Words.say("letterheads.use.not"), click -> forget());
        var ways = new Div(trial, begin, stop);
        ways.addClassNames("buttons", "of-one-line");
        return new Notice(Notice.Kind.GOOD, Words.say("letterheads.fits", fits.fileName(), chosen.department()), ways);
    }

    private static Notice lacks(TriedOn.Lacks lacks) {
        var list = new UnorderedList();
        lacks.lacks().forEach(lack -> list.add(new ListItem(lack)));
        return new Notice(
                Notice.Kind.BAD,
                Words.say("letterheads.lacks", lacks.fileName(), lacks.lacks().size()),
                list);
    }
}
