package se.kommun.iop.batch.workbook;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Turns a {@code c} element into a cell, or into nothing when it is only formatted. */
final class XlsxCells {

    private final XlsxStyles styles;
    private final XlsxStrings strings;
    private final DateSystem system;
    private final Budget budget;
    private final SharedFormulas formulas;

    XlsxCells(XlsxStyles styles, XlsxStrings strings, DateSystem system, Budget budget) {
        this.styles = styles;
        this.strings = strings;
        this.system = system;
        this.budget = budget;
        this.formulas = new SharedFormulas(budget);
    }

    /** Reads the element that is open. */
    Optional<Cell> read(Xml xml, CellAddress address) throws XMLStreamException {
        var type = xml.attribute("t");
        int style = WholeNumber.of(xml.attribute("s"));
        int depth = xml.depth();
        var stored = "";
        var formula = Optional.<String>empty();
        var inline = Optional.<XlsxText>empty();
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "v" -> stored = xml.text();
                case "f" -> formula = formula(xml, address);
                case "is" -> inline = Optional.of(XlsxText.read(xml, budget));
                default -> xml.skip();
            }
        }
        if (stored.isBlank() && formula.isEmpty() && inline.isEmpty()) {
            return Optional.empty();
        }
        var shown = styles.style(style);
        if (inline.isPresent()) {
            return Optional.of(cell(address, inline.get(), formula, shown));
        }
        if (type.equals("s") && !stored.isBlank()) {
            return Optional.of(cell(address, strings.text(stored), formula, shown));
        }
        return Optional.of(
                new Cell(address, value(type, stored, shown), formula, shown.format(), shown.struckThrough()));
    }

    private Optional<String> formula(Xml xml, CellAddress address) throws XMLStreamException {
        var kind = xml.attribute("t");
        var group = xml.attribute("si");
        var text = XlsxText.decode(xml.text());
        budget.keep(text);
        if (kind.equals("shared") && !group.isEmpty()) {
            return Optional.of(formulas.at(address, group, text));
        }
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private static Cell cell(CellAddress address, XlsxText text, Optional<String> formula, CellStyle shown) {
        return new Cell(
                address,
                new CellValue.Text(text.text()),
                formula,
                shown.format(),
                shown.struckThrough() || text.struckThrough());
    }

    private CellValue value(String type, String stored, CellStyle shown) {
        return switch (type) {
            case "str", "inlineStr" -> text(XlsxText.decode(stored));
            case "b" ->
                stored.isBlank() ? new CellValue.NotCalculated() : new CellValue.Bool(Xml.isTrue(stored.strip()));
            case "e" -> stored.isBlank() ? new CellValue.NotCalculated() : new CellValue.Error(stored.strip());
            case "d" -> stored.isBlank() ? new CellValue.NotCalculated() : IsoDay.value(stored.strip(), system);
            default -> stored.isBlank() ? new CellValue.NotCalculated() : number(stored, shown);
        };
    }

    private CellValue number(String stored, CellStyle shown) {
        return StoredNumber.of(stored)
                .map(number -> shown.value(number, system))
                .orElseGet(() -> text(stored));
    }

    private CellValue text(String text) {
        budget.keep(text);
        return new CellValue.Text(text);
    }
}
