package se.kommun.iop.ui.part;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;

/** The parts of an agreement that have a form, in the order in which an agreement is written. */
public enum PartStep {
    ABOUT("grunduppgifter", AboutForm::new, "identity", "decisions"),
    PARTIES("parter", PartiesForm::new, "parties", "employer", "steering-group"),
    PURPOSE("syfte", PurposeForm::new, "purpose"),
    ACTIVITY("verksamhet", ActivityForm::new, "activity"),
    COMMITMENTS("ataganden", CommitmentsForm::new, "commitments"),
    MONEY("ekonomi", MoneyForm::new, "instalments", "funds-rule"),
    FOLLOW_UPS("uppfoljningar", FollowUpsForm::new, "follow-ups"),
    TERM("period", TermForm::new, "term"),
    TEXT("text", ClausesForm::new, "clauses", "footnotes"),
    SIGNING("underskrifter", SigningForm::new, "signing"),
    OUTSIDE("utanfor", OutsideForm::new, "outside-duties");

    /** What others speak of comes before them. */
    private static final List<PartStep> IN_ORDER_OF_NEED =
            List.of(ABOUT, PARTIES, PURPOSE, ACTIVITY, FOLLOW_UPS, COMMITMENTS, MONEY, TERM, TEXT, SIGNING);

    private final String path;
    private final Function<Agreement, PartForm> form;
    private final List<String> sections;

    PartStep(String path, Function<Agreement, PartForm> form, String... sections) {
        this.path = path;
        this.form = form;
        this.sections = List.of(sections);
    }

    /** Whether it is what the parties have agreed upon; the rest is how the agreement is kept here. */
    public boolean isAgreedUpon() {
        return switch (this) {
            case PURPOSE, COMMITMENTS, MONEY, FOLLOW_UPS, TERM, TEXT, SIGNING -> true;
            case ABOUT, PARTIES, ACTIVITY, OUTSIDE -> false;
        };
    }

    /** The steps of a new agreement. */
    public static List<PartStep> ofANewAgreement() {
        return Stream.of(values()).filter(step -> step != OUTSIDE).toList();
    }

    public static List<PartStep> inOrderOfNeed() {
        return IN_ORDER_OF_NEED;
    }

    public static Optional<PartStep> of(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** Where a place in an agreement's file is mended, such as {@code instalments[1].from}. */
    public static Optional<PartStep> mending(String place) {
        var section = place.replaceAll("[\\[.].*", "");
        return Stream.of(values())
                .filter(step -> step.sections.contains(section))
                .findFirst();
    }

    /** How addresses call it. */
    public String path() {
        return path;
    }

    public PartForm form(Agreement agreement) {
        return form.apply(agreement);
    }
}
