package se.kommun.iop.ui.agreement;

import java.util.Set;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;

/** The pages of one agreement, in the order in which they are offered, and who is offered them. */
public enum AgreementTab {
    OVERVIEW("", Role.MANAGER, Role.REPORTER, Role.READER),
    PARTIES("parter", Role.MANAGER, Role.READER),
    QUESTIONS("fragor", Role.MANAGER, Role.READER),
    ASSESSMENTS("bedomningar", Role.MANAGER, Role.READER),
    DECISIONS("beslut", Role.MANAGER, Role.READER),
    COMMITMENTS("ataganden", Role.MANAGER, Role.READER),
    INSTALMENTS("delbetalningar", Role.MANAGER, Role.REPORTER, Role.READER),
    FUNDS("medel", Role.MANAGER, Role.READER),
    FIGURES("siffror", Role.MANAGER, Role.REPORTER, Role.READER),
    LISTS("listor", Role.MANAGER, Role.REPORTER, Role.READER),
    ENTRY("inmatning", Role.MANAGER),
    FOLLOW_UPS("uppfoljningar", Role.MANAGER, Role.READER),
    OCCURRENCES("handelser", Role.MANAGER, Role.READER),
    CALENDAR("kalender", Role.MANAGER, Role.REPORTER, Role.READER),
    CHANGES("andringar", Role.MANAGER, Role.READER);

    private final String path;
    private final Set<Role> roles;

    AgreementTab(String path, Role... roles) {
        this.path = path;
        this.roles = Set.of(roles);
    }

    String path() {
        return path;
    }

    boolean isFor(Visitor visitor) {
        return roles.stream().anyMatch(visitor::is);
    }
}
