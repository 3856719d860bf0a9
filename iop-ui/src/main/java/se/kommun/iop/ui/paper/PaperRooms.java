package se.kommun.iop.ui.paper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.followup.Answers;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.paper.PaperHistory;

/** What the screens about papers are given. */
@Configuration(proxyBeanMethods = false)
class PaperRooms {

    @Bean
    PaperHistory paperHistory(Agreements agreements, Ledger ledger, ReceivedLists lists, Answers answers) {
        return new PaperHistory(agreements, ledger, lists, answers);
    }
}
