package se.kommun.iop.ui.command;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.paper.MemorandumLabels;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.reports.agreementpaper.Addition;
import se.kommun.iop.reports.agreementpaper.AgreementPaper;
import se.kommun.iop.reports.attendance.AttendanceWorkbook;
import se.kommun.iop.reports.followup.FollowUpReport;
import se.kommun.iop.reports.fundspaper.FundsWorkbook;
import se.kommun.iop.reports.memorandum.MemorandumPaper;
import se.kommun.iop.reports.publication.PublicationCopy;
import se.kommun.iop.reports.yearwheel.YearWheelWorkbook;

/** The papers that the command can print, each by the name that somebody types. */
enum Press {
    AGREEMENT {
        @Override
        Printed print(Snapshot snapshot, Wishes wishes, Desk desk) {
            var paper = new AgreementPaper(snapshot, wishes.additions(desk), desk.locale());
            return new Printed(PaperKind.AGREEMENT, Optional.empty(), paper::writeTo);
        }
    },
    FOLLOW_UP {
        @Override
        Printed print(Snapshot snapshot, Wishes wishes, Desk desk) {
            var about = wishes.followUp(snapshot, desk);
            return new Printed(
                    PaperKind.FOLLOW_UP,
                    Optional.of(about),
                    new FollowUpReport(snapshot, about, desk.locale())::writeTo);
        }
    },
    MEMORANDUM {
        @Override
        Printed print(Snapshot snapshot, Wishes wishes, Desk desk) {
            var about = wishes.subject(snapshot, desk);
            var paper = new MemorandumPaper(snapshot, about, wishes.labels(), PaperStage.DRAFT, desk.locale());
            return new Printed(PaperKind.MEMORANDUM, Optional.of(about), paper::writeTo);
        }
    },
    ATTENDANCE {
        @Override
        Printed print(Snapshot snapshot, Wishes wishes, Desk desk) {
            return new Printed(
                    PaperKind.ATTENDANCE, Optional.empty(), new AttendanceWorkbook(snapshot, desk.locale())::writeTo);
        }
    },
    FUNDS {
        @Override
        Printed print(Snapshot snapshot, Wishes wishes, Desk desk) {
            return new Printed(PaperKind.FUNDS, Optional.empty(), new FundsWorkbook(snapshot, desk.locale())::writeTo);
        }
    },
    YEAR_WHEEL {
        @Override
        Printed print(Snapshot snapshot, Wishes wishes, Desk desk) {
            return new Printed(
                    PaperKind.YEAR_WHEEL, Optional.empty(), new YearWheelWorkbook(snapshot, desk.locale())::writeTo);
        }
    };

    abstract Printed print(Snapshot snapshot, Wishes wishes, Desk desk);

    static Press of(String typed, Desk desk) {
        return Arrays.stream(values())
                .filter(one -> written(one).equals(typed))
                .findFirst()
                .orElseThrow(() -> Stop.wrongUsage(desk.say("report-kind", typed)));
    }

    /** A paper ready to be written, and what the register of papers notes about it. */
    record Printed(PaperKind kind, Optional<Code> about, OutFile.Content content) {

        /** The copy of it that can be published. */
        Printed forPublication(Snapshot snapshot, Desk desk) {
            return new Printed(kind, about, out -> {
                var whole = new ByteArrayOutputStream();
                content.writeTo(whole);
                new PublicationCopy(snapshot, desk.locale()).write(whole.toByteArray(), out);
            });
        }
    }

    /**
     * What somebody has typed beside the kind.
     *
     * @param about the code of a follow-up or, for a memorandum, of a decision
     * @param additions headings that the agreement lacks
     * @param headings how the municipality words headings of a memorandum
     */
    record Wishes(Optional<String> about, List<String> additions, Map<MemorandumLabels.Heading, String> headings) {

        MemorandumLabels labels() {
            return new MemorandumLabels(headings);
        }

        /** A follow-up or a decision. */
        Code subject(Snapshot snapshot, Desk desk) {
            var agreement = snapshot.caseFile().agreement();
            return agreement.decisions().stream()
                    .map(Decision::code)
                    .filter(code -> about.filter(code.text()::equals).isPresent())
                    .findFirst()
                    .orElseGet(() -> followUp(snapshot, desk));
        }

        List<Addition> additions(Desk desk) {
            return additions.stream()
                    .map(typed -> Arrays.stream(Addition.Kind.values())
                            .filter(kind -> written(kind).equals(typed))
                            .findFirst()
                            .map(kind -> new Addition(kind, ""))
                            .orElseThrow(() -> Stop.wrongUsage(desk.say("report-addition", typed, known()))))
                    .toList();
        }

        private static String known() {
            return Arrays.stream(Addition.Kind.values()).map(Press::written).collect(Collectors.joining(", "));
        }

        /** The one that is asked for, otherwise the written one. */
        Code followUp(Snapshot snapshot, Desk desk) {
            var all = snapshot.caseFile().agreement().followUps();
            var codes = all.stream().map(one -> one.code().text()).collect(Collectors.joining(", "));
            return all.stream()
                    .filter(one ->
                            about.map(one.code().text()::equals).orElseGet(() -> one.form() == FollowUp.Form.WRITTEN))
                    .map(FollowUp::code)
                    .findFirst()
                    .orElseThrow(() ->
                            Stop.wrongUsage(about.map(wanted -> desk.say("report-follow-up-unknown", wanted, codes))
                                    .orElseGet(() -> desk.say("report-no-written-follow-up", codes))));
        }
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
