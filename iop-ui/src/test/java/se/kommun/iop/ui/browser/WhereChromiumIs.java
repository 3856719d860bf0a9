package se.kommun.iop.ui.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets a test run where Chromium is, and otherwise leaves the mark that the build reads. */
class WhereChromiumIs implements ExecutionCondition {

    private static final Path MARK = Path.of("target", "browser-tests-skipped");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.find()
                .map(found -> ConditionEvaluationResult.enabled("Chromium: " + found))
                .orElseGet(() -> {
                    leaveMark(context.getDisplayName());
                    return ConditionEvaluationResult.disabled("No Chromium is installed");
                });
    }

    private static void leaveMark(String test) {
        try {
            Files.createDirectories(MARK.getParent());
            Files.writeString(MARK, test + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
