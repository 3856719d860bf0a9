package se.kommun.iop.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.reports.agreementpaper.Addition;
import se.kommun.iop.reports.agreementpaper.AgreementPaper;
import se.kommun.iop.reports.attendance.AttendanceWorkbook;
import se.kommun.iop.reports.followup.FollowUpReport;

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
    ATTENDANCE {
        @Override
        Printed print(Snapshot snapshot, Wishes wishes, Desk desk) {
            return new Printed(
                    PaperKind.ATTENDANCE, Optional.empty(), new AttendanceWorkbook(snapshot, desk.locale())::writeTo);
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
    record Printed(PaperKind kind, Optional<Code> about, OutFile.Content content) {}

    /**
     * What somebody has typed beside the kind.
     *
     * @param about the code of a follow-up
     * @param additions headings that the agreement lacks
     */
    record Wishes(Optional<String> about, List<String> additions) {

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
