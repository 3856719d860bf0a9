package se.kommun.iop.reports.casebundle;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.reports.figures.Sweden;

/** What a case file holds, for a person. */
final class ReadableManifest {

    private final Identity identity;
    private final Instant madeAt;
    private final Phrasebook phrases;

    ReadableManifest(Identity identity, Instant madeAt, Locale locale) {
        this.identity = identity;
        this.madeAt = madeAt;
        this.phrases = Phrasebook.of(
                "se.kommun.iop.reports.casebundle.texts", locale, getClass().getClassLoader());
    }

    String of(Manifest manifest, List<String> absent) {
        return phrases.say(
                        "head",
                        identity.title(),
                        identity.caseNumber()
                                .map(CaseNumber::written)
                                .orElseGet(() -> phrases.say("case-number.missing")),
                        identity.issuedBy(),
                        Sweden.day(madeAt),
                        manifest.entries().size())
                + manifest.entries().stream()
                        .map(entry -> phrases.say(
                                "entry",
                                entry.path(),
                                entry.what(),
                                Sweden.day(entry.from()),
                                entry.size(),
                                entry.fingerprint().hex()))
                        .collect(Collectors.joining())
                + (absent.isEmpty() ? "" : phrases.say("absent"))
                + absent.stream().map(what -> phrases.say("absent.entry", what)).collect(Collectors.joining())
                + phrases.say("foot");
    }
}
