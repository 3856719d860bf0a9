package se.kommun.iop.ui.part;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.review.OpenQuestion;

/** In which part of an agreement a question that it leaves open is answered. */
public final class Mending {

    private static final String BEFORE_DECISION = "before-decision-";

    private static final Map<String, PartStep> BY_BEGINNING = inOrder(List.of(
            entry("no-case-number", PartStep.ABOUT),
            entry("late-approval", PartStep.ABOUT),
            entry("names", PartStep.PARTIES),
            entry("silent-targets", PartStep.PURPOSE),
            entry("no-price", PartStep.COMMITMENTS),
            entry("before-decision", PartStep.COMMITMENTS),
            entry("no-issuer", PartStep.MONEY),
            entry("no-total", PartStep.MONEY),
            entry("no-funds-rule", PartStep.MONEY),
            entry("no-approver", PartStep.FOLLOW_UPS),
            entry("undated", PartStep.FOLLOW_UPS),
            entry("report-before-end", PartStep.FOLLOW_UPS),
            entry("long-notice", PartStep.TERM),
            entry("short-for-long", PartStep.TERM),
            entry("originals", PartStep.SIGNING),
            entry("no-authority", PartStep.SIGNING),
            entry("unanchored", PartStep.OUTSIDE)));

    private Mending() {}

    /** What has no part of its own is said in words of its own; a blank is filled where it stands. */
    public static PartStep of(OpenQuestion question, Agreement agreement) {
        var code = question.code().text();
        if (agreement.outsideDuties().stream().anyMatch(one -> code.equals(BEFORE_DECISION + one.code()))) {
            return PartStep.OUTSIDE;
        }
        return code.startsWith("blank") ? blank(question.clause(), agreement) : of(question.code());
    }

    private static PartStep blank(String where, Agreement agreement) {
        if (agreement.signing().slots().stream().anyMatch(slot -> slot.heading().equals(where))) {
            return PartStep.SIGNING;
        }
        return agreement.decisions().stream().anyMatch(one -> one.clause().equals(where))
                ? PartStep.ABOUT
                : PartStep.TEXT;
    }

    private static PartStep of(Code question) {
        return BY_BEGINNING.entrySet().stream()
                .filter(one -> question.text().startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PartStep.TEXT);
    }

    private static Map<String, PartStep> inOrder(List<Map.Entry<String, PartStep>> entries) {
        var all = new LinkedHashMap<String, PartStep>();
        entries.forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }
}
