package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What only we can have caused: the visitor reads a sentence, the log gets the place. Neither gets any content. */
final class OurFaults implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OurFaults.class);

    @Override
    public void error(ErrorEvent event) {
        write(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Status.error(Words.say("fault.ours")));
        }
    }

    /** The kind of fault and where in our code; never its message, which may quote a cell. */
    static void write(Throwable fault) {
        var cause = root(fault);
        LOG.error("Fel i programmet: {} vid {}", cause.getClass().getName(), place(cause));
    }

    private static Throwable root(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String place(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("se.kommun.iop"))
                .findFirst()
                .or(() -> Arrays.stream(fault.getStackTrace()).findFirst())
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("?");
    }
}
