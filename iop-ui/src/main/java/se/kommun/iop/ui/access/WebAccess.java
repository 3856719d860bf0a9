package se.kommun.iop.ui.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import se.kommun.iop.ui.frame.Words;

/** The lock on the door: everything is closed that is not opened here or by a view's own roles. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class WebAccess {

    private static final Logger LOG = LoggerFactory.getLogger(WebAccess.class);

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService users(
            AccessSettings settings,
            DemoMode demo,
            PasswordEncoder passwords,
            ObjectProvider<ClientRegistrationRepository> elsewhere) {
        var accounts = Accounts.of(settings, demo, passwords);
        if (accounts.isEmpty() && elsewhere.getIfAvailable() == null) {
            LOG.warn(Words.say("access.nobody"));
        }
        return new InMemoryUserDetailsManager(accounts);
    }

    /** Only where there is a web to guard; a command has none. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    @ConditionalOnWebApplication
    static class Web {

        @Bean
        SecurityFilterChain doors(
                HttpSecurity http, AccessSettings settings, ObjectProvider<ClientRegistrationRepository> elsewhere)
                throws Exception {
            http.authorizeHttpRequests(requests -> requests.requestMatchers("/iop.css", "/favicon.svg")
                    .permitAll()
                    // Calendar programs cannot log in; the address itself is the secret.
                    .requestMatchers(HttpMethod.GET, "/kalender/*.ics")
                    .permitAll()
                    .requestMatchers(HttpMethod.HEAD, "/kalender/*.ics")
                    .permitAll());
            if (elsewhere.getIfAvailable() != null) {
                http.oauth2Login(login -> login.loginPage("/" + LoginView.ROUTE)
                        .userInfoEndpoint(user -> user.userAuthoritiesMapper(new ClaimedRoles(settings.oidc()))));
            }
            return http.with(
                            VaadinSecurityConfigurer.vaadin(),
                            vaadin -> vaadin.loginView(LoginView.class)
                                    // Whoever has come in gets our own page about addresses that lead nowhere.
                                    .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                    .build();
        }
    }
}
