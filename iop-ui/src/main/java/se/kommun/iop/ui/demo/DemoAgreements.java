package se.kommun.iop.ui.demo;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.kommun.iop.ui.access.DemoMode;
import se.kommun.iop.ui.agreement.AgreementFiles;
import se.kommun.iop.ui.frame.Words;

/** Opens the demonstration with the agreements that the program ships. */
@Component
@ConditionalOnWebApplication
class DemoAgreements implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAgreements.class);

    private final DemoMode demo;
    private final AgreementFiles files;

    DemoAgreements(DemoMode demo, AgreementFiles files) {
        this.demo = demo;
        this.files = files;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!demo.isOn()) {
            return;
        }
        LOG.info(Words.say("demo.on"));
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:agreements/*.yaml")) {
            files.loadIfAbsent(file.getContentAsByteArray(), Words.say("demo.by"));
        }
    }
}
