package se.kommun.iop.ui.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;

/** The pages of one agreement, in the order in which they are offered, and who is offered them. */
public enum AgreementTab {
    OVERVIEW(Group.AGREEMENT, "", Role.MANAGER, Role.REPORTER, Role.READER),
    PARTIES(Group.AGREEMENT, "parter", Role.MANAGER, Role.READER),
    DECISIONS(Group.AGREEMENT, "beslut", Role.MANAGER, Role.READER),
    COMMITMENTS(Group.AGREEMENT, "ataganden", Role.MANAGER, Role.READER),
    QUESTIONS(Group.AGREEMENT, "fragor", Role.MANAGER, Role.READER),
    ASSESSMENTS(Group.AGREEMENT, "bedomningar", Role.MANAGER, Role.READER),
    INSTALMENTS(Group.MONEY, "delbetalningar", Role.MANAGER, Role.REPORTER, Role.READER),
    FUNDS(Group.MONEY, "medel", Role.MANAGER, Role.READER),
    FIGURES(Group.FIGURES, "siffror", Role.MANAGER, Role.REPORTER, Role.READER),
    LISTS(Group.FIGURES, "listor", Role.MANAGER, Role.REPORTER, Role.READER),
    ENTRY(Group.FIGURES, "inmatning", Role.MANAGER),
    CALENDAR(Group.FIGURES, "kalender", Role.MANAGER, Role.REPORTER, Role.READER),
    FOLLOW_UPS(Group.FOLLOW_UP, "uppfoljningar", Role.MANAGER, Role.READER),
    OCCURRENCES(Group.FOLLOW_UP, "handelser", Role.MANAGER, Role.READER),
    CHANGES(Group.HISTORY, "andringar", Role.MANAGER, Role.READER);

    /** What the pages are about, in the order in which they are offered. */
    public enum Group {
        AGREEMENT,
        MONEY,
        FIGURES,
        FOLLOW_UP,
        HISTORY;

        /** The pages of the group that somebody is offered. */
        List<AgreementTab> tabs(Visitor visitor) {
            return Stream.of(AgreementTab.values())
                    .filter(tab -> tab.group == this && tab.isFor(visitor))
                    .toList();
        }
    }

    private final Group group;
    private final String path;
    private final Set<Role> roles;

    AgreementTab(Group group, String path, Role... roles) {
        this.group = group;
        this.path = path;
        this.roles = Set.of(roles);
    }

    Group group() {
        return group;
    }

    String path() {
        return path;
    }

    boolean isFor(Visitor visitor) {
        return roles.stream().anyMatch(visitor::is);
    }
}
