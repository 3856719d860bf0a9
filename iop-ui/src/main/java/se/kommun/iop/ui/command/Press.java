package se.kommun.iop.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.MemorandumLabels;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.Supplement;
import se.kommun.iop.reports.agreementpaper.Addition;
import se.kommun.iop.reports.agreementpaper.AgreementPaper;
import se.kommun.iop.reports.attendance.AttendanceWorkbook;
import se.kommun.iop.reports.followup.FollowUpReport;
import se.kommun.iop.reports.fundspaper.FundsWorkbook;
import se.kommun.iop.reports.memorandum.MemorandumPaper;
import se.kommun.iop.reports.yearwheel.YearWheelWorkbook;

/** The papers that the command can print, each by the name that somebody types. */
enum Press {
    AGREEMENT {
        @Override
        PaperId paper(Agreement agreement, Wishes wishes, Desk desk) {
            return new PaperId(agreement.code(), PaperKind.AGREEMENT, Optional.empty());
        }

        @Override
        OutFile.Content print(Sheet sheet, Wishes wishes, Desk desk) {
            return new AgreementPaper(
                    sheet.gate().snapshot(),
                    wishes.additions(desk),
                    sheet.gate().stageOfNext(),
                    desk.locale())::writeTo;
        }
    },
    FOLLOW_UP {
        @Override
        PaperId paper(Agreement agreement, Wishes wishes, Desk desk) {
            return new PaperId(agreement.code(), PaperKind.FOLLOW_UP, Optional.of(wishes.followUp(agreement, desk)));
        }

        @Override
        OutFile.Content print(Sheet sheet, Wishes wishes, Desk desk) {
            return new FollowUpReport(
                    sheet.gate().snapshot(),
                    sheet.paper().about().orElseThrow(),
                    sheet.gate().stageOfNext(),
                    sheet.supplement(),
                    desk.locale())::writeTo;
        }
    },
    MEMORANDUM {
        @Override
        PaperId paper(Agreement agreement, Wishes wishes, Desk desk) {
            return new PaperId(agreement.code(), PaperKind.MEMORANDUM, Optional.of(wishes.subject(agreement, desk)));
        }

        @Override
        OutFile.Content print(Sheet sheet, Wishes wishes, Desk desk) {
            return new MemorandumPaper(
                    sheet.gate().snapshot(),
                    sheet.paper().about().orElseThrow(),
                    wishes.labels(),
                    sheet.gate().stageOfNext(),
                    desk.locale())::writeTo;
        }
    },
    ATTENDANCE {
        @Override
        PaperId paper(Agreement agreement, Wishes wishes, Desk desk) {
            return new PaperId(agreement.code(), PaperKind.ATTENDANCE, Optional.empty());
        }

        @Override
        OutFile.Content print(Sheet sheet, Wishes wishes, Desk desk) {
            return new AttendanceWorkbook(sheet.gate().snapshot(), sheet.gate().stageOfNext(), desk.locale())::writeTo;
        }
    },
    FUNDS {
        @Override
        PaperId paper(Agreement agreement, Wishes wishes, Desk desk) {
            return new PaperId(agreement.code(), PaperKind.FUNDS, Optional.empty());
        }

        @Override
        OutFile.Content print(Sheet sheet, Wishes wishes, Desk desk) {
            return new FundsWorkbook(sheet.gate().snapshot(), sheet.gate().stageOfNext(), desk.locale())::writeTo;
        }
    },
    YEAR_WHEEL {
        @Override
        PaperId paper(Agreement agreement, Wishes wishes, Desk desk) {
            return new PaperId(agreement.code(), PaperKind.YEAR_WHEEL, Optional.empty());
        }

        @Override
        OutFile.Content print(Sheet sheet, Wishes wishes, Desk desk) {
            return new YearWheelWorkbook(sheet.gate().snapshot(), sheet.gate().stageOfNext(), desk.locale())::writeTo;
        }
    };

    /** Which paper is meant. */
    abstract PaperId paper(Agreement agreement, Wishes wishes, Desk desk);

    abstract OutFile.Content print(Sheet sheet, Wishes wishes, Desk desk);

    /**
     * A paper about to be printed.
     *
     * @param supplement what has changed since the committee decided on it
     */
    record Sheet(PaperId paper, Gate gate, Optional<Supplement> supplement) {}

    static Press of(String typed, Desk desk) {
        return Arrays.stream(values())
                .filter(one -> written(one).equals(typed))
                .findFirst()
                .orElseThrow(() -> Stop.wrongUsage(desk.say("report-kind", typed)));
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
        Code subject(Agreement agreement, Desk desk) {
            return agreement.decisions().stream()
                    .map(Decision::code)
                    .filter(code -> about.filter(code.text()::equals).isPresent())
                    .findFirst()
                    .orElseGet(() -> followUp(agreement, desk));
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
        Code followUp(Agreement agreement, Desk desk) {
            var all = agreement.followUps();
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
