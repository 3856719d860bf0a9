package se.kommun.iop.ui.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static se.kommun.iop.ui.architecture.Rooms.BATCH;
import static se.kommun.iop.ui.architecture.Rooms.EXCEL;
import static se.kommun.iop.ui.architecture.Rooms.LETTERHEAD;
import static se.kommun.iop.ui.architecture.Rooms.LONG_LIST;
import static se.kommun.iop.ui.architecture.Rooms.PERSISTENCE;
import static se.kommun.iop.ui.architecture.Rooms.READING;
import static se.kommun.iop.ui.architecture.Rooms.REPLY;
import static se.kommun.iop.ui.architecture.Rooms.WORD;
import static se.kommun.iop.ui.architecture.Rooms.WORKBOOK;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each craft is practised in one room: SQL, mapping, jobs, and the formats of files. */
@AnalyzeClasses(packages = Rooms.HOUSE, importOptions = DoNotIncludeTests.class)
class CraftsTest {

    private static final String[] FILE_FORMATS = {
        "org.apache.poi..",
        "org.openxmlformats..",
        "org.apache.xmlbeans..",
        "javax.xml.stream..",
        "org.xml.sax..",
        "de.siegmar.fastcsv..",
        "java.util.zip.."
    };

    // spotless:off

    @ArchTest
    static final ArchRule only_persistence_speaks_sql = noClasses()
            .that().resideOutsideOfPackage(PERSISTENCE)
            .should().dependOnClassesThat().resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.data..",
                    "org.flywaydb..");

    @ArchTest
    static final ArchRule only_persistence_maps_between_shapes = noClasses()
            .that().resideOutsideOfPackage(PERSISTENCE)
            .should().dependOnClassesThat().resideInAPackage("org.mapstruct..");

    @ArchTest
    static final ArchRule in_batch_only_workbook_reads_files_and_only_reply_writes_them = noClasses()
            .that().resideInAPackage(BATCH)
            .and().resideOutsideOfPackages(WORKBOOK, REPLY)
            .should().dependOnClassesThat().resideInAnyPackage(FILE_FORMATS);

    @ArchTest
    static final ArchRule reading_never_sees_a_file = noClasses()
            .that().resideInAPackage(READING)
            .should().dependOnClassesThat().resideInAnyPackage("java.nio.file..", "java.io..");

    @ArchTest
    static final ArchRule workbook_knows_nothing_of_what_is_counted = noClasses()
            .that().resideInAPackage(WORKBOOK)
            .should().dependOnClassesThat().resideInAnyPackage(READING, "..domain.observation..", "..domain.agreement..");

    @ArchTest
    static final ArchRule what_is_read_never_depends_on_how_it_is_answered = noClasses()
            .that().resideInAnyPackage(WORKBOOK, READING, LONG_LIST)
            .should().dependOnClassesThat().resideInAPackage(REPLY);

    @ArchTest
    static final ArchRule a_list_is_read_the_same_whoever_goes_through_it = noClasses()
            .that().resideInAnyPackage(WORKBOOK, READING)
            .should().dependOnClassesThat().resideInAPackage(LONG_LIST);

    @ArchTest
    static final ArchRule only_the_rooms_of_office_files_touch_them = noClasses()
            .that().resideOutsideOfPackages(WORD, EXCEL, LETTERHEAD, WORKBOOK, REPLY)
            .should().dependOnClassesThat().resideInAnyPackage(
                    "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");

    // spotless:on
}
