package se.kommun.iop.ui.access;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Who is looking at the page. */
@Component
@ConditionalOnWebApplication
public class Visitor {

    private final AuthenticationContext context;

    Visitor(AuthenticationContext context) {
        this.context = context;
    }

    /** The name that is left behind with whatever the visitor changes. */
    public String name() {
        return context.getPrincipalName().orElseThrow();
    }

    public boolean is(Role role) {
        return context.hasRole(role.name());
    }
}
