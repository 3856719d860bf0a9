package se.kommun.iop.ui.demo;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.ui.access.DemoMode;
import se.kommun.iop.ui.agreement.AgreementFiles;
import se.kommun.iop.ui.frame.Words;

/** Opens the demonstration with the agreements that the program ships. */
@Component
@ConditionalOnWebApplication
class DemoAgreements implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAgreements.class);

    private final DemoMode demo;
    private final Agreements agreements;
    private final AgreementFiles files;

    DemoAgreements(DemoMode demo, Agreements agreements, AgreementFiles files) {
        this.demo = demo;
        this.agreements = agreements;
        this.files = files;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!demo.isOn()) {
            return;
        }
        LOG.info(Words.say("demo.on"));
        // Only into an empty register: what somebody has changed is never put back.
        if (agreements.all().isEmpty()) {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:agreements/*.yaml")) {
                files.load(file.getContentAsByteArray(), Words.say("demo.by"));
            }
        }
    }
}
