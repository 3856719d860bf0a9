package se.kommun.iop.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

class ClaimedRolesTest {

    private final ClaimedRoles roles =
            new ClaimedRoles(new AccessSettings.Oidc("groups", "iop-manager", "iop-reporter", "iop-reader"));

    @Test
    void the_groups_of_the_municipality_become_roles() {
        assertThat(rolesOf(Map.of("sub", "a", "groups", List.of("iop-reader", "iop-manager", "annat"))))
                .containsExactlyInAnyOrder("ROLE_MANAGER", "ROLE_READER");
    }

    @Test
    void whoever_has_none_of_the_groups_may_nothing() {
        assertThat(rolesOf(Map.of("sub", "a"))).isEmpty();
        assertThat(rolesOf(Map.of("sub", "a", "groups", "annat"))).isEmpty();
    }

    private List<String> rolesOf(Map<String, Object> claims) {
        var token = new OidcIdToken("t", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), claims);
        return roles.mapAuthorities(List.of(new OidcUserAuthority(token))).stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .toList();
    }
}
