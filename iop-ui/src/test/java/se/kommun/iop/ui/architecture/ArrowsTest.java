package se.kommun.iop.ui.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static se.kommun.iop.ui.architecture.Rooms.BATCH;
import static se.kommun.iop.ui.architecture.Rooms.DOMAIN;
import static se.kommun.iop.ui.architecture.Rooms.HOUSE;
import static se.kommun.iop.ui.architecture.Rooms.PERSISTENCE;
import static se.kommun.iop.ui.architecture.Rooms.REPORTS;
import static se.kommun.iop.ui.architecture.Rooms.UI;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Every arrow points at the domain, and the domain knows only Java. */
@AnalyzeClasses(packages = Rooms.HOUSE, importOptions = DoNotIncludeTests.class)
class ArrowsTest {

    // spotless:off

    @ArchTest
    static final ArchRule the_domain_knows_only_java_and_jspecify = classes()
            .that().resideInAPackage(DOMAIN)
            .should().onlyDependOnClassesThat().resideInAnyPackage(DOMAIN, "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule the_packages_of_the_domain_form_no_circle = slices()
            .matching(HOUSE + ".domain.(*)..")
            .should().beFreeOfCycles();

    @ArchTest
    static final ArchRule persistence_knows_no_other_adapter = noClasses()
            .that().resideInAPackage(PERSISTENCE)
            .should().dependOnClassesThat().resideInAnyPackage(BATCH, REPORTS, UI);

    @ArchTest
    static final ArchRule batch_knows_no_other_adapter = noClasses()
            .that().resideInAPackage(BATCH)
            .should().dependOnClassesThat().resideInAnyPackage(PERSISTENCE, REPORTS, UI);

    @ArchTest
    static final ArchRule reports_know_no_other_adapter = noClasses()
            .that().resideInAPackage(REPORTS)
            .should().dependOnClassesThat().resideInAnyPackage(PERSISTENCE, BATCH, UI);

    @ArchTest
    static final ArchRule nobody_but_persistence_sees_persistence = noClasses()
            .that().resideOutsideOfPackage(PERSISTENCE)
            .should().dependOnClassesThat().resideInAPackage(PERSISTENCE);

    @ArchTest
    static final ArchRule only_what_people_see_knows_the_web = noClasses()
            .that().resideOutsideOfPackage(UI)
            .should().dependOnClassesThat().resideInAnyPackage(
                    "com.vaadin..", "jakarta.servlet..", "org.springframework.web..", "org.springframework.security..");

    // spotless:on
}
