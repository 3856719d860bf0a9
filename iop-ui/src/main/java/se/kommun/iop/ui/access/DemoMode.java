package se.kommun.iop.ui.access;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Whether this is a demonstration: open accounts, shipped agreements, lists to try. Never beside real accounts. */
@Component
public class DemoMode {

    /** An account that anybody may use; the password is written on the login page. */
    record Account(String name, String password, Role role) {}

    private final boolean on;

    DemoMode(AccessSettings settings, ObjectProvider<ClientRegistrationRepository> elsewhere) {
        boolean hasUsers = !settings.users().isEmpty() || elsewhere.getIfAvailable() != null;
        on = Optional.ofNullable(settings.demo()).orElse(!hasUsers);
    }

    public boolean isOn() {
        return on;
    }

    List<Account> accounts() {
        return on
                ? List.of(
                        new Account("forvaltare", "demo", Role.MANAGER),
                        new Account("uppgiftslamnare", "demo", Role.REPORTER),
                        new Account("lasare", "demo", Role.READER))
                : List.of();
    }
}
