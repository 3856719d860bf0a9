package se.kommun.iop.persistence.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.persistence.column.Columns;

/** The register of papers on SQL. */
@Repository
class JdbcIssuedPapers implements IssuedPapers {

    private final JdbcClient jdbc;
    private final Columns columns;

    JdbcIssuedPapers(JdbcClient jdbc, Columns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    @Transactional
    public void keep(IssuedPaper paper) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into paper (id, agreement, kind, follow_up, as_of, checksum, made_by, made_at, stage,
                            file_hash, undressed_hash)
                        values (:id, :agreement, :kind, :followUp, :asOf, :checksum, :madeBy, :madeAt, :stage,
                            :fileHash, :undressedHash)
                        """)
                .paramSource(new SimplePropertySqlParameterSource(new PaperRow(
                        id,
                        paper.agreement().text(),
                        paper.paper().kind().name(),
                        paper.about().map(Code::text).orElse(null),
                        paper.asOf(),
                        columns.hex(paper.checksum()),
                        paper.by(),
                        columns.time(paper.at()),
                        paper.stage().name(),
                        paper.file().map(columns::hex).orElse(null),
                        paper.undressed().map(columns::hex).orElse(null))))
                .update();
        paper.lists()
                .forEach(list -> jdbc.sql("insert into paper_list (paper, list) values (:paper, :list)")
                        .param("paper", id)
                        .param("list", list.value())
                        .update());
    }

    @Override
    public List<IssuedPaper> of(Code agreement) {
        return papers(
                jdbc.sql("select * from paper where agreement = :agreement order by made_at desc, id")
                        .param("agreement", agreement.text())
                        .query(new SimplePropertyRowMapper<>(PaperRow.class))
                        .list(),
                lists(agreement));
    }

    @Override
    public List<IssuedPaper> of(PaperKind kind) {
        var rows = jdbc.sql("select * from paper where kind = :kind order by made_at desc, id")
                .param("kind", kind.name())
                .query(new SimplePropertyRowMapper<>(PaperRow.class))
                .list();
        return papers(rows, lists("p.kind = :key", kind.name()));
    }

    @Override
    public Optional<IssuedPaper> find(Fingerprint file) {
        return jdbc.sql("select * from paper where file_hash = :file order by made_at desc, id limit 1")
                .param("file", file.hex())
                .query(new SimplePropertyRowMapper<>(PaperRow.class))
                .optional()
                .map(row -> paper(row, lists(new Code(row.agreement())).getOrDefault(row.id(), Set.of())));
    }

    private List<IssuedPaper> papers(List<PaperRow> rows, Map<UUID, Set<ImportId>> lists) {
        return rows.stream()
                .map(row -> paper(row, lists.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private Map<UUID, Set<ImportId>> lists(Code agreement) {
        return lists("p.agreement = :key", agreement.text());
    }

    /** @param which of the papers, as a condition of ours on one key */
    private Map<UUID, Set<ImportId>> lists(String which, String key) {
        var byPaper = new HashMap<UUID, Set<ImportId>>();
        jdbc.sql("select pl.paper, pl.list from paper_list pl join paper p on p.id = pl.paper where " + which)
                .param("key", key)
                .query(rows -> {
                    byPaper.computeIfAbsent(rows.getObject(1, UUID.class), paper -> new HashSet<>())
                            .add(new ImportId(rows.getObject(2, UUID.class)));
                });
        return byPaper;
    }

    private IssuedPaper paper(PaperRow row, Set<ImportId> lists) {
        return new IssuedPaper(
                new PaperId(
                        new Code(row.agreement()),
                        PaperKind.valueOf(row.kind()),
                        Optional.ofNullable(row.followUp()).map(Code::new)),
                row.asOf(),
                columns.fingerprint(row.checksum()),
                lists,
                PaperStage.valueOf(row.stage()),
                Optional.ofNullable(row.fileHash()).map(columns::fingerprint),
                Optional.ofNullable(row.undressedHash()).map(columns::fingerprint),
                row.madeBy(),
                row.madeAt().toInstant());
    }
}
