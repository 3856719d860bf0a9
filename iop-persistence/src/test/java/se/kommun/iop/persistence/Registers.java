package se.kommun.iop.persistence;

import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** All registers on one database, wired as the program wires them; one for each kind of database. */
public final class Registers {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final Map<Database, Registers> STARTED = new EnumMap<>(Database.class);

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    private Registers(Database database) {
        beans.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("iop.originals.key", KEY)));
        beans.registerBean(DataSource.class, database::migrated);
        beans.register(Wiring.class);
        beans.refresh();
    }

    public static synchronized Registers on(Database database) {
        return STARTED.computeIfAbsent(database, Registers::new);
    }

    public <T> T get(Class<T> register) {
        return beans.getBean(register);
    }

    @Configuration(proxyBeanMethods = false)
    @Import(PersistenceConfiguration.class)
    static class Wiring {

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        NamedParameterJdbcTemplate batches(DataSource source) {
            return new NamedParameterJdbcTemplate(source);
        }
    }
}
