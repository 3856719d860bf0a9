package se.kommun.iop.persistence.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.followup.Answers;
import se.kommun.iop.persistence.Database;
import se.kommun.iop.persistence.Registers;
import se.kommun.iop.persistence.Variations;
import se.kommun.iop.persistence.definition.Shipped;

/** What the register of answers promises, on every database. */
abstract class AnswersContract {

    private static final Code AGREEMENT = new Code("answered");
    private static final Code DECEMBER = new Code("december");
    private static final Code PLANS = new Code("planering");
    private static final Instant AT = Instant.parse("2024-12-02T09:00:00Z");

    private final Registers registers;
    private final Answers answers;

    AnswersContract(Database database) {
        registers = Registers.on(database);
        answers = registers.get(Answers.class);
        registers
                .get(Agreements.class)
                .save(
                        Variations.renamed(Shipped.agreement(Shipped.LUNCHES), AGREEMENT.text(), Optional.empty()),
                        "anna",
                        AT);
        jdbc().sql("delete from answer").update();
    }

    @Test
    void gives_back_the_last_text_of_each_point() {
        answers.save(AGREEMENT, DECEMBER, answer("planering", "planering", "Ett första utkast"));
        answers.save(AGREEMENT, DECEMBER, answer("malen", "sociala-sammanhang", "Målet är nått"));
        answers.save(AGREEMENT, DECEMBER, answer("malen", "traffpunkternas-verksamhet", "På väg"));
        answers.save(AGREEMENT, DECEMBER, answer("planering", "planering", "Så här gör vi"));

        assertThat(answers.of(AGREEMENT, DECEMBER))
                .containsExactlyInAnyOrder(
                        answer("planering", "planering", "Så här gör vi"),
                        answer("malen", "sociala-sammanhang", "Målet är nått"),
                        answer("malen", "traffpunkternas-verksamhet", "På väg"));
        assertThat(answers.of(AGREEMENT, new Code("sommar"))).isEmpty();
    }

    @Test
    void remembers_every_text_of_a_point_in_the_order_they_came() {
        answers.save(AGREEMENT, DECEMBER, answer("planering", "planering", "Ett första utkast"));
        answers.save(AGREEMENT, DECEMBER, answer("malen", "sociala-sammanhang", "Målet är nått"));
        answers.save(AGREEMENT, DECEMBER, answer("planering", "planering", ""));
        answers.save(AGREEMENT, DECEMBER, answer("planering", "planering", "Så här gör vi"));

        var planning = new Code("planering");
        assertThat(answers.versions(AGREEMENT, DECEMBER, planning, planning))
                .extracting(Answer::text)
                .containsExactly("Ett första utkast", "", "Så här gör vi");
    }

    @Test
    void takes_an_answer_away_with_an_empty_text_and_keeps_its_history() {
        answers.save(AGREEMENT, DECEMBER, answer("planering", "planering", "Ett första utkast"));
        answers.save(AGREEMENT, DECEMBER, answer("planering", "planering", " "));

        assertThat(answers.of(AGREEMENT, DECEMBER)).isEmpty();
        assertThat(jdbc().sql("select count(*) from answer")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void tells_everything_of_an_agreement_at_once_and_as_it_once_stood() {
        var later = AT.plusSeconds(60);
        var summer = new Code("sommar");
        answers.save(AGREEMENT, DECEMBER, answer("planering", "planering", "Ett första utkast"));
        answers.save(AGREEMENT, DECEMBER, answer("malen", "malen", "På väg"));
        answers.save(AGREEMENT, summer, answer("planering", "planering", "I augusti"));
        answers.save(AGREEMENT, DECEMBER, new Answer(PLANS, PLANS, "Så här gör vi", "anna", later));
        answers.save(AGREEMENT, summer, new Answer(PLANS, PLANS, "", "anna", later));

        assertThat(answers.of(AGREEMENT)).containsOnlyKeys(DECEMBER);
        assertThat(answers.of(AGREEMENT).get(DECEMBER))
                .extracting(Answer::text)
                .containsExactly("På väg", "Så här gör vi");
        assertThat(answers.asOf(AGREEMENT, AT)).containsOnlyKeys(DECEMBER, summer);
        assertThat(answers.asOf(AGREEMENT, AT).get(DECEMBER))
                .extracting(Answer::text)
                .containsExactly("Ett första utkast", "På väg");
        assertThat(answers.asOf(AGREEMENT, AT.minusSeconds(1))).isEmpty();
        assertThat(answers.asOf(AGREEMENT, later)).isEqualTo(answers.of(AGREEMENT));
    }

    private JdbcClient jdbc() {
        return registers.get(JdbcClient.class);
    }

    private static Answer answer(String point, String about, String text) {
        return new Answer(new Code(point), new Code(about), text, "anna", AT);
    }
}
