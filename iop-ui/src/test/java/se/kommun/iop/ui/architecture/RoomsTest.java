package se.kommun.iop.ui.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** A rule about a room that does not exist is never broken: so every room must exist, and every room has a door. */
@AnalyzeClasses(packages = Rooms.HOUSE, importOptions = DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static void every_room_named_in_these_rules_exists(JavaClasses house) {
        assertThat(List.of(
                        Rooms.DOMAIN,
                        Rooms.PERSISTENCE,
                        Rooms.BATCH,
                        Rooms.WORKBOOK,
                        Rooms.READING,
                        Rooms.LONG_LIST,
                        Rooms.REPLY,
                        Rooms.REPORTS,
                        Rooms.WORD,
                        Rooms.EXCEL,
                        Rooms.UI))
                .allSatisfy(room ->
                        assertThat(house.that(resideInAPackage(room))).as(room).isNotEmpty());
    }

    @ArchTest
    static void every_package_has_a_package_info_that_is_null_marked(JavaClasses house) {
        assertThat(house.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(room ->
                        assertThat(isNullMarked(room)).as(room.getName()).isTrue());
    }

    private static boolean isNullMarked(JavaPackage room) {
        return room.isAnnotatedWith(NullMarked.class);
    }
}
