package se.kommun.iop.persistence.observation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.persistence.column.Columns;
import tools.jackson.databind.json.JsonMapper;

/** Turns findings into rows and back. A column nobody maps fails the build. */
@Mapper(uses = Columns.class)
interface FindingRows {

    JsonMapper JSON = JsonMapper.shared();

    @Mapping(target = "list", source = "list")
    @Mapping(target = "severity", source = "finding.severity")
    @Mapping(target = "code", source = "finding.code")
    @Mapping(target = "sheet", source = "finding.cell", qualifiedByName = "sheet")
    @Mapping(target = "address", source = "finding.cell", qualifiedByName = "address")
    @Mapping(target = "arguments", source = "finding.arguments")
    @Mapping(target = "question", source = "finding.question")
    FindingRow toRow(ImportId list, Finding finding);

    @Mapping(target = "cell", source = "row")
    Finding toFinding(FindingRow row);

    @Named("sheet")
    default @Nullable String sheet(Optional<CellReference> cell) {
        return cell.map(CellReference::sheet).orElse(null);
    }

    @Named("address")
    default @Nullable String address(Optional<CellReference> cell) {
        return cell.map(CellReference::address).orElse(null);
    }

    default Optional<CellReference> cell(FindingRow row) {
        return row.sheet() == null || row.address() == null
                ? Optional.empty()
                : Optional.of(new CellReference(row.sheet(), row.address()));
    }

    default @Nullable String json(Optional<Question> question) {
        return question.map(JSON::writeValueAsString).orElse(null);
    }

    default Optional<Question> question(@Nullable String json) {
        return Optional.ofNullable(json).map(text -> JSON.readValue(text, Question.class));
    }

    default String json(List<String> arguments) {
        return JSON.writeValueAsString(arguments);
    }

    default List<String> arguments(String json) {
        return Arrays.asList(JSON.readValue(json, String[].class));
    }
}
