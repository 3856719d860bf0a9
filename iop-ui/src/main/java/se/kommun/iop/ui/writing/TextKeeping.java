package se.kommun.iop.ui.writing;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.followup.Answers;

/** Keeps every version of what people write, and notices when two of them write at once. */
@Component
class TextKeeping {

    private final Answers answers;
    private final Clock clock;

    TextKeeping(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * What became of a text.
     *
     * @param kept as it stands in the register now
     * @param between what others saved since the writer last saw the text, the earliest first
     */
    record Kept(Answer kept, List<Answer> between) {}

    /** @param seen how many versions there were when the writer last saw the text */
    Kept keep(Code agreement, Code paper, Written.Asked asked, String text, String by, int seen) {
        var answer = new Answer(asked.point(), asked.about(), text.strip(), by, clock.instant());
        answers.save(agreement, paper, answer);
        // Asked afterwards: whoever saves at the same moment is seen by one of the two.
        var versions = versions(agreement, paper, asked);
        var between = versions.subList(Math.min(seen, versions.size()), versions.size()).stream()
                .filter(other -> !other.equals(answer) && !other.text().equals(answer.text()))
                .toList();
        return new Kept(answer, between);
    }

    List<Answer> versions(Code agreement, Code paper, Written.Asked asked) {
        return answers.versions(agreement, paper, asked.point(), asked.about());
    }
}
