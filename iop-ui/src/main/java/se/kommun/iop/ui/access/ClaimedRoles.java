package se.kommun.iop.ui.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/** The roles that the municipality's own login says that somebody has. Without one of them, one is nobody here. */
record ClaimedRoles(AccessSettings.Oidc settings) implements GrantedAuthoritiesMapper {

    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> given) {
        var roles = new LinkedHashSet<GrantedAuthority>();
        given.stream()
                .filter(OidcUserAuthority.class::isInstance)
                .map(OidcUserAuthority.class::cast)
                .map(this::claimed)
                .forEach(claimed -> Stream.of(Role.values())
                        .filter(role -> claimed.contains(settings.valueFor(role)))
                        .forEach(role -> roles.add(new SimpleGrantedAuthority("ROLE_" + role.name()))));
        return roles;
    }

    private Set<String> claimed(OidcUserAuthority person) {
        var told = person.getAttributes().get(settings.rolesClaim());
        if (told instanceof Collection<?> several) {
            return Set.copyOf(several.stream().map(Object::toString).toList());
        }
        return told instanceof String one ? Set.of(one) : Set.of();
    }
}
