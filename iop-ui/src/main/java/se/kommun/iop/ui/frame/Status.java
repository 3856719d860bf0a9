package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short message about what has just happened, which a screen reader reads out. */
public final class Status {

    private static final int MILLIS_TO_READ = 6000;

    private Status() {}

    public static void done(String message) {
        show(message, NotificationVariant.LUMO_SUCCESS);
    }

    public static void error(String message) {
        show(message, NotificationVariant.LUMO_ERROR).setAssertive(true);
    }

    private static Notification show(String message, NotificationVariant variant) {
        var notification = Notification.show(message, MILLIS_TO_READ, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        return notification;
    }
}
