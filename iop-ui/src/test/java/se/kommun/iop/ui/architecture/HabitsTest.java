package se.kommun.iop.ui.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Small habits that keep the house easy to find one's way in. */
@AnalyzeClasses(packages = Rooms.HOUSE, importOptions = DoNotIncludeTests.class)
class HabitsTest {

    private static final String SAYS_NOTHING =
            ".*(Impl|Helper|Utils?|Manager|Handler|Dto|DTO|Entity|Service|Processor)";

    /** MapStruct chooses the names of what it writes; its annotation stays in the interface's class file. */
    private static final DescribedPredicate<JavaClass> WRITTEN_BY_HAND = describe(
            "are written by hand",
            type -> type.getRawInterfaces().stream().noneMatch(face -> face.isAnnotatedWith("org.mapstruct.Mapper")));

    /** By name: the call names the class that was caught, not Throwable. */
    private static final DescribedPredicate<JavaMethodCall> PRINTS_A_STACK_TRACE =
            describe("a stack trace is printed", call -> call.getName().equals("printStackTrace"));

    // spotless:off

    @ArchTest
    static final ArchRule no_name_ends_in_a_word_that_says_nothing = noClasses()
            .that(WRITTEN_BY_HAND)
            .should().haveNameMatching(SAYS_NOTHING);

    @ArchTest
    static final ArchRule no_package_is_a_drawer_for_odds_and_ends = noClasses()
            .should().resideInAnyPackage(
                    "..util..", "..utils..", "..impl..", "..helper..", "..common..", "..misc..", "..dto..");

    @ArchTest
    static final ArchRule views_are_package_private = classes()
            .that().areAnnotatedWith("com.vaadin.flow.router.Route")
            .should().bePackagePrivate();

    @ArchTest
    static final ArchRule nothing_is_injected_behind_the_constructor = noFields()
            .should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould().beAnnotatedWith("org.springframework.beans.factory.annotation.Value");

    @ArchTest
    static final ArchRule nobody_prints_a_stack_trace = noClasses()
            .should().callMethodWhere(PRINTS_A_STACK_TRACE);

    // spotless:on
}
