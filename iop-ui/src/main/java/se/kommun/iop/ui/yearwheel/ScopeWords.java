package se.kommun.iop.ui.yearwheel;

import se.kommun.iop.domain.obligation.WheelScope;
import se.kommun.iop.ui.frame.Words;

/** Whose obligations, in words. */
final class ScopeWords {

    private ScopeWords() {}

    static String say(WheelScope scope) {
        return switch (scope.kind()) {
            case ALL -> Words.say("wheel.whose.all");
            case COMMITTEE -> Words.say("wheel.whose.committee", scope.name());
            case DEPARTMENT -> Words.say("wheel.whose.department", scope.name());
            case OWNER -> Words.say("wheel.whose.owner", scope.name());
        };
    }
}
