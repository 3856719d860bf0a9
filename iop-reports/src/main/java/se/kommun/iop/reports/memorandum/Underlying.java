package se.kommun.iop.reports.memorandum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Payments;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.funds.SocialFees;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.paper.MemorandumSubject;
import se.kommun.iop.domain.paper.Reconciliation;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.word.Manuscript;

/**
 * What the figures of the matter rest on (om underlaget), in a few sentences: whoever decides on them is told what is not
 * in them. The follow-up itself says it at length.
 */
final class Underlying {

    /** So many missing days are named; of more than that the follow-up tells. */
    private static final int NAMED = 12;

    private final CaseFile file;
    private final MemorandumSubject subject;
    private final Phrasebook phrases;

    Underlying(CaseFile file, MemorandumSubject subject, Phrasebook phrases) {
        this.file = file;
        this.subject = subject;
        this.phrases = phrases;
    }

    /** Nothing where nothing has been expected or reported yet. */
    void write(Manuscript word) {
        var accounts = Account.all(file).stream().filter(Underlying::hasAny).toList();
        var open = Reconciliation.open(file).stream().map(this::said).toList();
        var money = money();
        if (accounts.isEmpty() && open.isEmpty() && money.isEmpty()) {
            return;
        }
        word.heading(3, phrases.say("underlying"));
        accounts.forEach(account -> word.paragraph(String.join(" ", sentences(account))));
        if (!open.isEmpty()) {
            word.paragraph(String.join(" ", open));
        }
        money.forEach(word::paragraph);
    }

    private static boolean hasAny(Account account) {
        return account.completeness().expected() > 0 || !account.figures().isEmpty();
    }

    private List<String> sentences(Account account) {
        var days = account.completeness();
        var said = new ArrayList<String>();
        said.add(phrases.say("underlying.until", account.measure().name(), file.asOf()));
        if (days.expected() > 0) {
            said.add(phrases.say(
                    "underlying.reported",
                    days.reported().size(),
                    days.expected(),
                    days.closed().size(),
                    days.cancelled().size()));
            said.add(missing(account));
        }
        account.total()
                .estimatedShare()
                .filter(share -> share.signum() > 0)
                .ifPresent(share -> said.add(phrases.say(
                        "underlying.estimated",
                        phrases.wording().number(account.total().estimated()),
                        phrases.wording().number(account.total().total()),
                        account.measure().unit(),
                        phrases.wording().percent(share))));
        if (!days.unexpected().isEmpty()) {
            said.add(phrases.say("underlying.unexpected", days.unexpected().size()));
        }
        if (!account.outside().isEmpty()) {
            said.add(phrases.say("underlying.outside", account.outside().size()));
        }
        return said;
    }

    private String missing(Account account) {
        var missing = account.completeness().missing();
        var named = missing.size() > NAMED
                ? Optional.<String>empty()
                : Optional.of(missing.stream()
                        .map(day -> phrases.say("underlying.day", place(day.place()), day.date()))
                        .collect(Collectors.joining(", ")));
        return missing.isEmpty()
                ? phrases.say("underlying.complete")
                : named.map(days -> phrases.say("underlying.missing.named", missing.size(), days))
                        .orElseGet(() -> phrases.say("underlying.missing", missing.size()));
    }

    private String place(Code code) {
        return file.agreement().activity().place(code).map(Place::name).orElse(code.text());
    }

    /** A decision to begin is about no money that has been used. */
    private List<String> money() {
        return subject instanceof MemorandumSubject.OfFollowUp
                ? new Payments(file.agreement(), SocialFees.shipped(), AttestRule.ANOTHER_PERSON)
                        .unstated(file.asOf()).stream().map(this::said).toList()
                : List.of();
    }

    private String said(Sentence sentence) {
        return Phrasebook.of(phrases.wording().locale()).say(sentence);
    }
}
