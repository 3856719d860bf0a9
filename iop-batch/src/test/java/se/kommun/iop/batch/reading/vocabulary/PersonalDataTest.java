package se.kommun.iop.batch.reading.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"Gäst 440312-9820 vill ha", "19440312-9820", "440312+9820", "440372-9820"})
    void recognises_personal_and_coordination_numbers(String text) {
        assertThat(PersonalData.hasPersonalNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"070-1740606", "802000-0009", "2024-07-06", "faktura 1234567890", "20240706", "046-12 34 50"})
    void leaves_other_numbers_alone(String text) {
        assertThat(PersonalData.hasPersonalNumber(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Juli 19440312-9820, Juli •••",
        "440312-9820.xlsx, •••.xlsx",
        "lista till kim@exempel.se, lista till •••",
        "Juli 2024-07-06, Juli 2024-07-06",
        "$1 v. 27, $1 v. 27"
    })
    void masks_what_must_not_be_shown_and_nothing_else(String text, String masked) {
        assertThat(PersonalData.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"046-12 34 50", "+46 70 174 06 05", "070-1740606", "lista@exempel.se"})
    void recognises_contact_details(String text) {
        assertThat(PersonalData.hasContact(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"07/09/2024", "08/09/2024", "05.10.2024", "06-10-2024", "07/13/2024", "2024-08-04", "20240804"})
    void a_day_is_no_telephone_number(String text) {
        assertThat(PersonalData.hasContact(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vegetariskt tog slut", "ingen kom, åskväder", "Höstlov, barnbarn med", "regn"})
    void a_remark_is_no_name(String text) {
        assertThat(PersonalData.looksLikeName(text)).isFalse();
    }
}
