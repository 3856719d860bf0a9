package se.kommun.iop.domain.observation;

/**
 * A question and what was answered to it (besvarad fråga). The whole question is kept, so that the answer can be read also
 * when the list no longer asks.
 *
 * @param option the code of the option, or a count in digits where the question takes one
 */
public record Settled(Question question, String option) {

    public Choice choice() {
        return new Choice(question.key(), option);
    }
}
