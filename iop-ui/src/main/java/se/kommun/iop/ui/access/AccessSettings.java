package se.kommun.iop.ui.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may come in, from the settings.
 *
 * @param demo whether this is a demonstration; when not said, it is one as long as nobody has been let in otherwise
 * @param users the users that this program itself knows
 * @param oidc how the municipality's own login tells the roles
 */
@ConfigurationProperties("iop")
record AccessSettings(
        @Nullable Boolean demo,
        @DefaultValue List<User> users,
        @DefaultValue Oidc oidc) {

    AccessSettings {
        users = List.copyOf(users);
    }

    /** @param passwordHash as the password encoder writes it, such as <code>{bcrypt}$2a$…</code> */
    record User(String name, String passwordHash, Set<Role> roles) {}

    /**
     * @param rolesClaim the claim that lists what the person is
     * @param manager the value in it that means manager; likewise the others
     */
    record Oidc(
            @DefaultValue("roles") String rolesClaim,
            @DefaultValue("iop-manager") String manager,
            @DefaultValue("iop-reporter") String reporter,
            @DefaultValue("iop-reader") String reader) {

        String valueFor(Role role) {
            return switch (role) {
                case MANAGER -> manager;
                case REPORTER -> reporter;
                case READER -> reader;
            };
        }
    }
}
