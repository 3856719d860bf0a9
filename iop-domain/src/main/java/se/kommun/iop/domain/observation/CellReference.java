package se.kommun.iop.domain.observation;

/** A cell as a spreadsheet program shows it: {@code Blad1!B7}. Text files have the one sheet {@code CSV}. */
public record CellReference(String sheet, String address) {

    public String text() {
        return sheet + "!" + address;
    }

    @Override
    public String toString() {
        return text();
    }
}
