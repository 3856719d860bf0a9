package se.kommun.iop.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;
import se.kommun.iop.persistence.definition.YamlAgreementDefinitions;

/** Every register of the house. It asks for a data source, a transaction manager and a JdbcClient, as Boot gives them. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableTransactionManagement
public class PersistenceConfiguration {

    @Bean
    AgreementDefinitions agreementDefinitions() {
        return new YamlAgreementDefinitions();
    }
}
