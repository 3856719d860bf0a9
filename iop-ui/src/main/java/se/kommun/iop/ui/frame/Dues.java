package se.kommun.iop.ui.frame;

import se.kommun.iop.domain.followup.Due;

/** When something is to be done, no more precisely than the agreement says. */
public final class Dues {

    private Dues() {}

    public static String say(Due due) {
        return switch (due) {
            case Due.By(var day) -> Words.say("due.by", day);
            case Due.In(var month) -> Words.say("due.in", month);
            case Due.Within(var window) -> Words.say("due.within", window);
            case Due.After(var day) -> Words.say("due.after", day);
            case Due.Throughout() -> Words.say("due.throughout");
            case Due.When(var event) -> Words.say("due.when", event);
        };
    }
}
