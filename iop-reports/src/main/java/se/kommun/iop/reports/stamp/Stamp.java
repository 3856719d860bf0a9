package se.kommun.iop.reports.stamp;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;

/**
 * Which paper a file is, and which snapshot it was made from (stämpel).
 *
 * @param asOf the snapshot's cut-off date
 * @param checksum the snapshot's
 */
public record Stamp(PaperId paper, LocalDate asOf, Fingerprint checksum, Instant takenAt, PaperStage stage) {

    static final String FORMAT = "IOP.Format";
    static final String KIND = "IOP.Kind";
    static final String AGREEMENT = "IOP.Agreement";
    static final String ABOUT = "IOP.About";
    static final String AS_OF = "IOP.AsOf";
    static final String CHECKSUM = "IOP.Snapshot";
    static final String TAKEN_AT = "IOP.TakenAt";
    static final String STAGE = "IOP.Stage";
    static final String EDITION = "IOP.Edition";
    static final String CURRENT = "1";

    /** @param about the follow-up or the decision that the paper is about, if any */
    public static Stamp of(PaperKind kind, Optional<Code> about, Snapshot snapshot, PaperStage stage) {
        var file = snapshot.caseFile();
        return new Stamp(
                new PaperId(file.agreement().code(), kind, about),
                file.asOf(),
                snapshot.checksum(),
                snapshot.takenAt(),
                stage);
    }

    /** @param property writes one property, by name and value */
    public void onto(BiConsumer<String, String> property) {
        property.accept(FORMAT, CURRENT);
        property.accept(KIND, paper.kind().name());
        property.accept(AGREEMENT, paper.agreement().text());
        paper.about().ifPresent(about -> property.accept(ABOUT, about.text()));
        property.accept(AS_OF, asOf.toString());
        property.accept(CHECKSUM, checksum.hex());
        property.accept(TAKEN_AT, takenAt.toString());
        property.accept(STAGE, stage.name());
        property.accept(EDITION, Edition.WHOLE.name());
    }

    /** How far a paper has come, for its reader. */
    public static String said(PaperStage stage, Locale locale) {
        return Phrasebook.of(locale).say(Sentence.of("paper.stage." + stage));
    }

    /** Empty when it is not all there, or says what no stamp of this version says. */
    static Optional<Stamp> in(Map<String, String> properties) {
        try {
            return Optional.of(new Stamp(
                    new PaperId(
                            new Code(properties.getOrDefault(AGREEMENT, "")),
                            PaperKind.valueOf(properties.getOrDefault(KIND, "").toUpperCase(Locale.ROOT)),
                            Optional.ofNullable(properties.get(ABOUT)).map(Code::new)),
                    LocalDate.parse(properties.getOrDefault(AS_OF, "")),
                    new Fingerprint(properties.getOrDefault(CHECKSUM, "")),
                    Instant.parse(properties.getOrDefault(TAKEN_AT, "")),
                    PaperStage.valueOf(properties.getOrDefault(STAGE, ""))));
        } catch (IllegalArgumentException | DateTimeException somebodyElse) {
            return Optional.empty();
        }
    }
}
