package se.kommun.iop.ui.decision;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kommun.iop.domain.agreement.Authority;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;

/** One document that shows a right to sign: what it is called, its day and its paragraph. */
final class AuthorityFields {

    /** As agreements write it: a name, a date, a paragraph. */
    private static final Pattern WRITTEN =
            Pattern.compile("(.+?),?\\s+(?:den\\s+)?([0-9]{4}-[0-9]{2}-[0-9]{2}),?\\s*(§.*)?");

    private final Authority.Kind kind;
    private final TextField document;
    private final DatePicker dated;
    private final TextField paragraph;

    /** @param written what the agreement says of it, to begin with */
    AuthorityFields(Authority.Kind kind, Optional<String> written, LocalDate around) {
        this.kind = kind;
        var name = Words.say("signing.authority", kind);
        document = new TextField(name);
        dated = SwedishDates.field(Words.say("signing.authority.dated", name));
        dated.setInitialPosition(around);
        paragraph = new TextField(Words.say("signing.authority.paragraph", name));
        written.map(WRITTEN::matcher).filter(text -> text.matches()).ifPresent(text -> {
            document.setValue(text.group(1));
            dated.setValue(LocalDate.parse(text.group(2)));
            paragraph.setValue(Optional.ofNullable(text.group(3)).orElse(""));
        });
    }

    void addTo(NotingForm form) {
        form.with(document, Check.filled(document, Words.say("signing.authority.missing")))
                .with(dated, Check.day(dated))
                .with(paragraph, Check.filled(paragraph, Words.say("decisions.paragraph.missing")));
    }

    Authority value() {
        return new Authority(
                kind,
                document.getValue().strip(),
                dated.getValue(),
                paragraph.getValue().strip(),
                Optional.empty());
    }
}
