package se.kommun.iop.ui.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static se.kommun.iop.ui.architecture.Rooms.DOMAIN;
import static se.kommun.iop.ui.architecture.Rooms.REPORTS;
import static se.kommun.iop.ui.architecture.Rooms.UI;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Period;
import java.util.Date;

/** There is one clock, in the room where people are; everybody else is told the day. */
@AnalyzeClasses(packages = Rooms.HOUSE, importOptions = DoNotIncludeTests.class)
class TimeTest {

    private static final DescribedPredicate<JavaMethodCall> ASKS_THE_MACHINE = describe(
            "the machine is asked for the time",
            call -> isNowWithoutClock(call)
                    || call.getTargetOwner().isEquivalentTo(System.class)
                            && call.getName().equals("currentTimeMillis"));

    private static final DescribedPredicate<JavaMethodCall> WINDS_A_CLOCK = describe(
            "a clock is wound",
            call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                    && call.getName().matches("system.*|tick.*"));

    // spotless:off

    @ArchTest
    static final ArchRule nobody_asks_the_machine_for_the_time = noClasses()
            .should().callMethodWhere(ASKS_THE_MACHINE)
            .orShould().callConstructor(Date.class);

    @ArchTest
    static final ArchRule only_the_ui_winds_the_clock = noClasses()
            .that().resideOutsideOfPackage(UI)
            .should().callMethodWhere(WINDS_A_CLOCK);

    @ArchTest
    static final ArchRule domain_and_reports_are_told_the_day = noClasses()
            .that().resideInAnyPackage(DOMAIN, REPORTS)
            .should().dependOnClassesThat().areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule a_period_in_the_domain_is_our_own = noClasses()
            .that().resideInAPackage(DOMAIN)
            .should().dependOnClassesThat().areAssignableTo(Period.class);

    // spotless:on

    private static boolean isNowWithoutClock(JavaMethodCall call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
