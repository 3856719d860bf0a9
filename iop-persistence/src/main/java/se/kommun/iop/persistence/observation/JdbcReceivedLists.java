package se.kommun.iop.persistence.observation;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.OpenFinding;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.persistence.original.Originals;

/** The register of received lists on SQL. */
@Repository
class JdbcReceivedLists implements ReceivedLists {

    private static final int ATTEMPTS = 5;
    private static final String LISTS = """
            select l.*, d.decided_by, d.decided_at, d.reason from received_list l
            left join list_decision d on d.list = l.id and d.number = l.decisions
            """;

    private final JdbcClient jdbc;
    private final ReceivedListRows rows;
    private final Intake intake;
    private final Originals originals;
    private final Stages stages;
    private final Drafts drafts;

    JdbcReceivedLists(
            JdbcClient jdbc, ReceivedListRows rows, Intake intake, Originals originals, Stages stages, Drafts drafts) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.intake = intake;
        this.originals = originals;
        this.stages = stages;
        this.drafts = drafts;
    }

    /** Whoever comes second finds the claim taken and is given the list of whoever came first. */
    @Override
    public ReceivedList keep(ReceivedList list, byte[] original) {
        for (int attempt = 1; ; attempt++) {
            var known = claimed(list);
            if (known.isPresent()) {
                return known.get();
            }
            try {
                intake.take(list, original);
                return find(list.id()).orElseThrow();
            } catch (DuplicateKeyException | ConcurrencyFailureException beaten) {
                if (attempt == ATTEMPTS) {
                    throw beaten;
                }
            }
        }
    }

    @Override
    @Transactional
    public void keepTyped(ReceivedList accepted, byte[] file, List<Observation> observations) {
        intake.takeAlong(accepted.at(ReceivedList.Stage.READ), file);
        drafts.add(accepted.id(), observations, List.of());
        stages.move(accepted, ReceivedList.Stage.READ);
    }

    private Optional<ReceivedList> claimed(ReceivedList list) {
        return jdbc.sql(LISTS + """
                        join list_claim c on c.list = l.id
                        where c.agreement = :agreement and c.fingerprint = :fingerprint
                        """)
                .param("agreement", list.agreement().text())
                .param("fingerprint", list.fingerprint().hex())
                .query(ReceivedListRow.class)
                .optional()
                .map(rows::toList);
    }

    @Override
    public Optional<ReceivedList> find(ImportId id) {
        return jdbc.sql(LISTS + "where l.id = :id")
                .param("id", id.value())
                .query(ReceivedListRow.class)
                .optional()
                .map(rows::toList);
    }

    @Override
    public List<ReceivedList> of(Code agreement) {
        return jdbc
                .sql(LISTS + "where l.agreement = :agreement order by l.received_at desc, l.id")
                .param("agreement", agreement.text())
                .query(new SimplePropertyRowMapper<>(ReceivedListRow.class))
                .list()
                .stream()
                .map(rows::toList)
                .toList();
    }

    @Override
    public List<OpenFinding> openFindings(Code agreement) {
        return drafts.open(agreement);
    }

    @Override
    public byte[] original(ImportId id) {
        return originals.of(id);
    }

    @Override
    @Transactional
    public void clearDraft(ImportId id) {
        stages.mayStillBeRead(id);
        drafts.clear(id);
    }

    @Override
    @Transactional
    public void addToDraft(ImportId id, List<Observation> observations, List<Finding> findings) {
        stages.mayStillBeRead(id);
        drafts.add(id, observations, findings);
    }

    @Override
    public Draft draft(ImportId id) {
        return drafts.of(id);
    }

    @Override
    public boolean move(ReceivedList list, ReceivedList.Stage from) {
        return stages.move(list, from);
    }
}
