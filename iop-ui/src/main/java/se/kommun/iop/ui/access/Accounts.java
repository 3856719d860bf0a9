package se.kommun.iop.ui.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The users that this program itself knows: those of the settings, and the open ones in a demonstration. */
final class Accounts {

    private Accounts() {}

    static List<UserDetails> of(AccessSettings settings, DemoMode demo, PasswordEncoder passwords) {
        var known = settings.users().stream().map(user -> account(user.name(), user.passwordHash(), user.roles()));
        var open = demo.accounts().stream()
                .map(account -> account(account.name(), passwords.encode(account.password()), List.of(account.role())));
        return Stream.concat(known, open).toList();
    }

    private static UserDetails account(String name, String hash, Collection<Role> roles) {
        return User.withUsername(name)
                .password(hash)
                .roles(roles.stream().map(Role::name).toArray(String[]::new))
                .build();
    }
}
