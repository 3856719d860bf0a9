package se.kommun.iop.ui.house;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Whoever starts the whole program in a test changes for all tests where the visitor is kept. Afterwards the views without
 * a server, which were wired before, would see nobody logged in: so it is put back. Stands before the annotation that
 * starts the program.
 */
public final class LeavesNoTrace implements BeforeAllCallback, AfterAllCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(LeavesNoTrace.class);

    @Override
    public void beforeAll(ExtensionContext test) {
        test.getStore(HERE).put("before", SecurityContextHolder.getContextHolderStrategy());
    }

    @Override
    public void afterAll(ExtensionContext test) {
        var before = test.getStore(HERE).get("before", SecurityContextHolderStrategy.class);
        if (before != null) {
            SecurityContextHolder.setContextHolderStrategy(before);
        }
    }
}
