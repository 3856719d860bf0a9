package se.kommun.iop.persistence.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementChange;
import se.kommun.iop.domain.agreement.AgreementPart;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.persistence.column.Columns;

/** Turns agreements into rows, and rows into changes. A column nobody maps fails the build. */
@Mapper(uses = Columns.class)
interface AgreementRows {

    @Mapping(target = "version", source = "version")
    @Mapping(target = "code", source = "agreement.code")
    @Mapping(target = "caseNumber", source = "agreement.identity.caseNumber")
    @Mapping(target = "subject", source = "agreement.identity.subject")
    @Mapping(target = "committee", source = "agreement.identity.committee")
    @Mapping(target = "municipality", source = "agreement.identity.municipality")
    @Mapping(target = "termFrom", source = "agreement.term.period.from")
    @Mapping(target = "termThrough", source = "agreement.term.period.through")
    AgreementRow toRow(Agreement agreement, int version);

    @Mapping(target = "by", source = "savedBy")
    @Mapping(target = "at", source = "savedAt")
    AgreementChange toChange(VersionRow row);

    default @Nullable String written(Optional<CaseNumber> number) {
        return number.map(CaseNumber::written).orElse(null);
    }

    default List<AgreementPart> parts(String names) {
        return Arrays.stream(names.split(",")).map(AgreementPart::valueOf).toList();
    }

    default String names(List<AgreementPart> parts) {
        return parts.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
