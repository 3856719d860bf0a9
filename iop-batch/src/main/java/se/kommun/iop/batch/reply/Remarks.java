package se.kommun.iop.batch.reply;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.kommun.iop.batch.reading.FindingTexts;
import se.kommun.iop.batch.reading.PersonalDataExtent;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Severity;

/** All that there is to say about one list, what matters most first. */
record Remarks(List<Remark> all, int observations) {

    Remarks {
        all = List.copyOf(all);
    }

    static Remarks of(Draft draft, Locale locale) {
        var texts = FindingTexts.in(locale);
        var words = ReplyWords.in(locale);
        var extent = new PersonalDataExtent();
        return new Remarks(
                draft.findings().stream()
                        .map(finding -> Remark.of(finding, texts, words))
                        // A personal number in a column of counts is also an unlikely count: it is not quoted as one
                        .filter(remark -> !extent.tellsWho(remark.text()))
                        .sorted(Comparator.comparing(Remark::severity))
                        .toList(),
                draft.observations().size());
    }

    /** What is said at each cell of a sheet. */
    Map<String, List<Remark>> at(String sheet) {
        return all.stream()
                .filter(remark -> remark.cell()
                        .map(CellReference::sheet)
                        .filter(PersonalData.masked(sheet)::equals)
                        .isPresent())
                .collect(Collectors.groupingBy(
                        remark -> remark.cell().orElseThrow().address(), LinkedHashMap::new, Collectors.toList()));
    }

    long count(Severity severity) {
        return all.stream().filter(remark -> remark.severity() == severity).count();
    }
}
