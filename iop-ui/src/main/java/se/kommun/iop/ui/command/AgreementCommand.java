package se.kommun.iop.ui.command;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.kommun.iop.domain.agreement.Agreements.SaveReply;
import se.kommun.iop.domain.agreement.CaseNumber;

/** The register of agreements: take in, list, show. */
@Command(name = "agreement")
final class AgreementCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "");
        }
    }

    /** Makes a file the current version of its agreement. */
    @Command(name = "load")
    static final class Load implements Callable<Integer> {

        private final Desk desk;

        @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "agreement-file")
        private String file = "";

        Load(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            var agreement = new AgreementFiles(desk).read(file);
            try (var registers = Registers.open(desk)) {
                var code = agreement.code().text();
                switch (new KnownAgreement(desk, registers).keep(agreement)) {
                    case SaveReply.Added() -> desk.answer("agreement-added", code);
                    case SaveReply.Replaced replaced -> desk.answer("agreement-replaced", code);
                    case SaveReply.Unchanged() -> desk.answer("agreement-unchanged", code);
                    case SaveReply.CaseNumberTaken taken -> throw new IllegalStateException("Said by keep");
                    case SaveReply.Stale stale -> throw new IllegalStateException("A file begins with no version");
                }
            }
            return 0;
        }
    }

    @Command(name = "list")
    static final class All implements Callable<Integer> {

        private final Desk desk;

        All(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            try (var registers = Registers.open(desk)) {
                registers.agreements().all().forEach(agreement -> {
                    var identity = agreement.identity();
                    desk.answer(
                            "agreement-line",
                            agreement.code(),
                            identity.caseNumber().map(CaseNumber::written).orElse("–"),
                            identity.committee(),
                            identity.subject());
                });
            }
            return 0;
        }
    }

    /** As a file that can be changed and taken in again. */
    @Command(name = "show")
    static final class Show implements Callable<Integer> {

        private final Desk desk;

        @Parameters(paramLabel = "${bundle:label.agreement}", descriptionKey = "agreement-name")
        private String name = "";

        Show(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            try (var registers = Registers.open(desk)) {
                var agreement = new KnownAgreement(desk, registers).find(name, false);
                desk.out().print(new String(new AgreementFiles(desk).write(agreement), StandardCharsets.UTF_8));
            }
            return 0;
        }
    }
}
