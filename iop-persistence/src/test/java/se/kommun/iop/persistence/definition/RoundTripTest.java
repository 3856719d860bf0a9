package se.kommun.iop.persistence.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private final YamlAgreementDefinitions definitions = new YamlAgreementDefinitions();

    @Test
    void any_agreement_comes_back_as_it_was_written() {
        for (long seed = 1; seed <= 100; seed++) {
            var agreement = RandomAgreements.of(seed);
            var file = definitions.write(agreement);

            assertThat(Shipped.reread(file)).as("seed " + seed).isEqualTo(agreement);
        }
    }

    @Test
    void what_is_written_satisfies_the_schema() {
        for (long seed = 1; seed <= 30; seed++) {
            var file = new String(definitions.write(RandomAgreements.of(seed)), StandardCharsets.UTF_8);

            assertThat(Schema.faults(file)).as("seed " + seed).isEmpty();
        }
    }
}
