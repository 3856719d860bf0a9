package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    @Test
    void whatever_is_written_can_be_read_back() {
        var nasty = "å \"citat\" \\ \n\t\u0001 \ud83d\ude00";
        var json = Json.of(Json.object(
                "text",
                nasty,
                "number",
                new BigDecimal("1E+3"),
                "none",
                null,
                "list",
                List.of(1, true),
                "empty",
                List.of()));

        var read = JsonMapper.shared().readTree(json);

        assertThat(read.get("text").stringValue()).isEqualTo(nasty);
        assertThat(read.get("number").intValue()).isEqualTo(1000);
        assertThat(read.get("none").isNull()).isTrue();
        assertThat(read.get("list").get(1).booleanValue()).isTrue();
        assertThat(read.get("empty").isEmpty()).isTrue();
    }

    @Test
    void half_a_character_is_written_so_that_it_survives_utf_8() {
        assertThat(Json.of(Json.object("text", "\ud83d"))).contains("\\ud83d");
    }
}
