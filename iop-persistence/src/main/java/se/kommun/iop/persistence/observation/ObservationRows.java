package se.kommun.iop.persistence.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.persistence.column.Columns;

/** Turns observations into rows and back. A column nobody maps fails the build. */
@Mapper(uses = Columns.class)
interface ObservationRows {

    int DECIMALS = 6;

    @Mapping(target = "list", source = "list")
    @Mapping(target = "place", source = "observation.key.place")
    @Mapping(target = "onDay", source = "observation.key.date")
    @Mapping(target = "measure", source = "observation.key.measure")
    @Mapping(target = "state", source = "observation.reported", qualifiedByName = "state")
    @Mapping(target = "counted", source = "observation.reported", qualifiedByName = "counted")
    @Mapping(target = "estimated", source = "observation.estimated")
    @Mapping(target = "sheet", source = "observation.source.cell.sheet")
    @Mapping(target = "address", source = "observation.source.cell.address")
    @Mapping(target = "written", source = "observation.source.written")
    @Mapping(target = "understood", source = "observation.source.understood")
    ObservationRow toRow(ImportId list, Observation observation);

    @Mapping(target = "key.place", source = "place")
    @Mapping(target = "key.date", source = "onDay")
    @Mapping(target = "key.measure", source = "measure")
    @Mapping(target = "reported", source = "row")
    @Mapping(target = "source.cell.sheet", source = "sheet")
    @Mapping(target = "source.cell.address", source = "address")
    @Mapping(target = "source.written", source = "written")
    @Mapping(target = "source.understood", source = "understood")
    Observation toObservation(ObservationRow row);

    @Named("state")
    default String state(Reported reported) {
        return switch (reported) {
            case Reported.Counted counted -> "COUNTED";
            case Reported.Cancelled() -> "CANCELLED";
            case Reported.Closed() -> "CLOSED";
        };
    }

    /** @throws IllegalArgumentException rather than keep a figure that is not the one reported */
    @Named("counted")
    default @Nullable BigDecimal counted(Reported reported) {
        return switch (reported) {
            case Reported.Counted(var value) -> {
                if (value.scale() > DECIMALS) {
                    throw new IllegalArgumentException("A figure with more decimals than can be kept");
                }
                yield value;
            }
            case Reported.Cancelled() -> null;
            case Reported.Closed() -> null;
        };
    }

    default Reported reported(ObservationRow row) {
        if (row.counted() != null) {
            return new Reported.Counted(row.counted());
        }
        return switch (row.state()) {
            case "CANCELLED" -> new Reported.Cancelled();
            case "CLOSED" -> new Reported.Closed();
            default -> throw new IllegalStateException("An observation of an unknown state");
        };
    }
}
