package se.kommun.iop.ui.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.search.AgreementSearch;
import se.kommun.iop.domain.search.Query;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.frame.Words;

/** All that can be found: what the agreements say, and the names of lists for whoever may see lists. */
@Component
class Everything {

    private final Cases cases;
    private final ReceivedLists lists;

    Everything(Cases cases, ReceivedLists lists) {
        this.cases = cases;
        this.lists = lists;
    }

    List<Found> with(Query query, Visitor visitor) {
        var search = new AgreementSearch(query, cases.today(), Words::say);
        return cases.agreements().stream()
                .flatMap(agreement -> Stream.concat(
                        search.in(agreement).stream().map(hit -> (Found) new Found.Said(agreement, hit)),
                        mayOpenLists(visitor) ? lists(query, agreement) : Stream.<Found>empty()))
                .toList();
    }

    private static boolean mayOpenLists(Visitor visitor) {
        return visitor.is(Role.MANAGER) || visitor.is(Role.REPORTER);
    }

    private Stream<Found> lists(Query query, Agreement agreement) {
        return lists.of(agreement.code()).stream()
                .flatMap(list ->
                        query.in(list.fileName()).map(name -> new Found.HandedIn(agreement, list, name)).stream());
    }
}
