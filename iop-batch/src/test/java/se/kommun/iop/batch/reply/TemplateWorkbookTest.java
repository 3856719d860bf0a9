package se.kommun.iop.batch.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Activity;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;

class TemplateWorkbookTest {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    @ParameterizedTest
    @CsvSource({
        "seniorluncher-2024, 1",
        "seniorluncher-2024, 2",
        "seniorluncher-2024, 3",
        "laxhjalp-2025, 1",
        "laxhjalp-2025, 2"
    })
    void what_is_filled_in_is_read_back(String code, long seed) throws IOException {
        assertReadBack(Lists.agreement(code), new Random(seed), SWEDISH);
    }

    @Test
    void the_english_one_too_and_a_measure_whose_name_is_another_lists_something_else() throws IOException {
        assertReadBack(counting("volontärtimmar"), new Random(7), Locale.ENGLISH);
    }

    @Test
    void asks_for_each_expected_day_once_and_is_always_the_same_bytes() throws IOException {
        var agreement = Lists.agreement("seniorluncher-2024");
        var bytes = template(agreement, SWEDISH);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(6);
            var cells = book.getSheetAt(0).getRow(8);
            assertThat(cells.getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(cells.getCell(2).getCellStyle().getLocked()).isFalse();
            assertThat(book.getSheetAt(0).isSheetLocked()).isTrue();
            assertThat(book.getProperties()
                            .getCustomProperties()
                            .getProperty(TemplateWorkbook.FINGERPRINT)
                            .getLpwstr())
                    .isEqualTo("seniorluncher-2024;calendar=1");
        }
        assertThat(template(agreement, SWEDISH)).isEqualTo(bytes);
    }

    private static void assertReadBack(Agreement agreement, Random random, Locale locale) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template(agreement, locale)))) {
            var expected = fill(book, agreement, random);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            var out = new ByteArrayOutputStream();
            book.write(out);
            var draft = Lists.read(out.toByteArray(), "ifylld.xlsx", agreement);

            assertThat(draft.findings().stream().filter(finding -> finding.severity() != Severity.INFO))
                    .isEmpty();
            assertThat(draft.findings()).extracting(Finding::code).isSubsetOf("outside-calendar");
            assertThat(draft.observations().stream().collect(Collectors.toMap(Observation::key, Observation::reported)))
                    .isEqualTo(expected);
        }
    }

    private static byte[] template(Agreement agreement, Locale locale) {
        return new TemplateWorkbook().of(agreement, agreement.term().period(), locale);
    }

    private static Map<Observation.Key, Reported> fill(XSSFWorkbook book, Agreement agreement, Random random) {
        var expected = new HashMap<Observation.Key, Reported>();
        book.forEach(sheet -> {
            var measure = measureOf(agreement, sheet.getRow(6).getCell(2).getStringCellValue());
            for (int r = 8; r < sheet.getLastRowNum(); r++) {
                var row = sheet.getRow(r);
                var day = row.getCell(0).getLocalDateTimeCellValue().toLocalDate();
                for (int c = 2; c < row.getLastCellNum(); c++) {
                    var place = placeOf(agreement, sheet.getRow(7).getCell(c).getStringCellValue());
                    if (agreement.activity().calendar().expects(place, day) || random.nextInt(10) == 0) {
                        fill(row.getCell(c), new Observation.Key(place, day, measure.code()), random, expected);
                    }
                }
            }
            assertThat(((XSSFSheet) sheet)
                            .getRow(sheet.getLastRowNum())
                            .getCell(2)
                            .getCellFormula())
                    .startsWith("SUM(");
        });
        return expected;
    }

    private static void fill(Cell cell, Observation.Key key, Random random, Map<Observation.Key, Reported> expected) {
        switch (random.nextInt(8)) {
            case 0 -> {}
            case 1 -> {
                cell.setCellValue("stängt");
                expected.put(key, new Reported.Closed());
            }
            case 2 -> {
                cell.setCellValue("inställt");
                expected.put(key, new Reported.Cancelled());
            }
            default -> {
                int count = random.nextInt(60);
                cell.setCellValue(count);
                expected.put(key, Reported.Counted.of(count));
            }
        }
    }

    private static Measure measureOf(Agreement agreement, String heading) {
        return agreement.activity().measures().stream()
                .filter(measure -> measure.name().equalsIgnoreCase(heading))
                .findFirst()
                .orElseThrow();
    }

    private static Code placeOf(Agreement agreement, String heading) {
        return agreement.activity().places().stream()
                .filter(place -> place.name().equals(heading))
                .map(Place::code)
                .findFirst()
                .orElseThrow();
    }

    /** The lunches, where a second measure is counted too. */
    private static Agreement counting(String measure) {
        var one = Lists.agreement("seniorluncher-2024");
        var activity = one.activity();
        return new Agreement(
                one.code(),
                one.identity(),
                one.parties(),
                one.purpose(),
                new Activity(
                        activity.places(),
                        List.of(activity.mainMeasure(), new Measure(new Code("annat"), measure, "h", List.of(), 1, 90)),
                        activity.calendar(),
                        activity.occasion()),
                one.clauses(),
                one.commitments(),
                one.outsideDuties(),
                one.decisions(),
                one.instalments(),
                one.fundsRule(),
                one.followUps(),
                one.term(),
                one.signing(),
                one.footnotes(),
                one.life());
    }
}
