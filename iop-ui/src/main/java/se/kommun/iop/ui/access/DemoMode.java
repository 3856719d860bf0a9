package se.kommun.iop.ui.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import se.kommun.iop.ui.frame.Words;

/** Whether this is a demonstration: open accounts, shipped agreements, lists to try. Never beside real accounts. */
@Component
public class DemoMode {

    /** An account that anybody may use. */
    record Account(String name, String password, Role role, String title, String may) {}

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
                ? Stream.concat(Stream.of(Role.values()).map(DemoMode::account), Stream.of(secondManager()))
                        .toList()
                : List.of();
    }

    private static Account account(Role role) {
        return new Account(
                Words.say("demo.account", role), "demo", role, Words.say("role", role), Words.say("role.may", role));
    }

    /** What one manager registers, another attests. */
    private static Account secondManager() {
        return new Account(
                Words.say("demo.account.second"),
                "demo",
                Role.MANAGER,
                Words.say("demo.second"),
                Words.say("demo.second.may"));
    }
}
