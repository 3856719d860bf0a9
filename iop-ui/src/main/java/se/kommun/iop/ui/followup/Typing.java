package se.kommun.iop.ui.followup;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.followup.Answers;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.reports.followup.RequiredText;

/** Keeps what people type, with who and when. */
@Component
class Typing {

    private final Answers answers;
    private final Clock clock;

    Typing(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    void save(CaseFile file, FollowUp followUp, RequiredText asked, String text, String by) {
        answers.save(
                file.agreement().code(),
                followUp.code(),
                new Answer(asked.point(), asked.about(), text.strip(), by, clock.instant()));
    }
}
