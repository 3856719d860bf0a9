package se.kommun.iop.persistence.observation;

import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.persistence.column.Columns;

/** Turns rows into received lists and back. A column nobody maps fails the build. */
@Mapper(uses = Columns.class)
interface ReceivedListRows {

    @Mapping(target = "sizeInBytes", source = "size")
    @Mapping(target = "decidedBy", ignore = true)
    @Mapping(target = "decidedAt", ignore = true)
    @Mapping(target = "reason", ignore = true)
    ReceivedListRow toRow(ReceivedList list);

    @Mapping(target = "size", source = "sizeInBytes")
    @Mapping(target = "decision", source = "row")
    // No property, but a method that moves the list on.
    @Mapping(target = "at", ignore = true)
    ReceivedList toList(ReceivedListRow row);

    default Optional<ReceivedList.Decision> lastDecision(ReceivedListRow row) {
        return row.decidedBy() == null || row.decidedAt() == null || row.reason() == null
                ? Optional.empty()
                : Optional.of(new ReceivedList.Decision(
                        row.decidedBy(), row.decidedAt().toInstant(), row.reason()));
    }
}
