package se.kommun.iop.batch.workbook;

/** The opening tag of a cell: where it stands, how it looks and what kind of value follows. */
final class CellHead {

    private static final int ADDRESS = Ascii.four(" r=\"");
    private static final int STYLE = Ascii.four(" s=\"");
    private static final byte[] SHARED = Ascii.bytes(" t=\"s\"");

    private static final int FOUR = 4;

    enum Type {
        NUMBER,
        SHARED,
        STRING,
        BOOL,
        ERROR
    }

    private final Attributes attributes;
    private int column;
    private int style;
    private Type type = Type.NUMBER;
    private boolean closed;

    CellHead(Attributes attributes) {
        this.attributes = attributes;
    }

    /** Reads the tag from behind its name to behind its end. */
    int read(byte[] bytes, int behindName, int rowNumber) {
        column = 0;
        style = WholeNumber.NONE;
        type = Type.NUMBER;
        closed = false;
        int at = usual(bytes, behindName, rowNumber);
        if (at < 0) {
            at = attributes.read(bytes, behindName);
            begin(bytes, rowNumber);
            closed = attributes.closed();
        }
        return at;
    }

    int column() {
        return column;
    }

    int style() {
        return style;
    }

    Type type() {
        return type;
    }

    /** Whether the cell ends with its opening tag. */
    boolean closed() {
        return closed;
    }

    /** {@code r="B7" s="1" t="s">} as most programs write it; -1 for what is written otherwise. */
    private int usual(byte[] bytes, int behindName, int rowNumber) {
        if (Ascii.four(bytes, behindName) != ADDRESS) {
            return -1;
        }
        int at = behindName + FOUR;
        int letters = 0;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z' && letters <= A1.LAST_COLUMN) {
            letters = letters * 26 + bytes[at++] - 'A' + 1;
        }
        int digits = 0;
        while (bytes[at] >= '0' && bytes[at] <= '9' && digits < A1.LAST_ROW) {
            digits = digits * 10 + bytes[at++] - '0';
        }
        if (bytes[at++] != '"' || digits != rowNumber || letters == 0 || letters > A1.LAST_COLUMN) {
            return -1;
        }
        int number = WholeNumber.NONE;
        if (Ascii.four(bytes, at) == STYLE) {
            at += FOUR;
            number = 0;
            while (bytes[at] >= '0' && bytes[at] <= '9' && number < A1.LAST_ROW) {
                number = number * 10 + bytes[at++] - '0';
            }
            if (bytes[at++] != '"') {
                return -1;
            }
        }
        boolean shared = bytes[at] == ' ' && Ascii.isAt(SHARED, bytes, at);
        at += shared ? SHARED.length : 0;
        if (bytes[at] != '>') {
            return -1;
        }
        column = letters;
        style = number;
        type = shared ? Type.SHARED : Type.NUMBER;
        return at + 1;
    }

    private void begin(byte[] bytes, int rowNumber) {
        for (int i = 0; i < attributes.count(); i++) {
            if (attributes.is(bytes, i, "r")) {
                column = column(bytes, attributes.value(i), attributes.end(i), rowNumber);
            } else if (attributes.is(bytes, i, "s")) {
                style = attributes.number(bytes, i);
            } else if (attributes.is(bytes, i, "t")) {
                type = type(attributes.text(bytes, i));
            } else if (attributes.isForeign(bytes, i)) {
                throw new Unusual();
            }
        }
        if (column == 0) {
            throw new Unusual();
        }
    }

    private static int column(byte[] bytes, int from, int until, int rowNumber) {
        int at = from;
        int column = 0;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z' && at < from + 3) {
            column = column * 26 + bytes[at++] - 'A' + 1;
        }
        int number = 0;
        while (at < until && bytes[at] >= '0' && bytes[at] <= '9' && number < A1.LAST_ROW) {
            number = number * 10 + bytes[at++] - '0';
        }
        if (at != until || number != rowNumber || column > A1.LAST_COLUMN) {
            throw new Unusual();
        }
        return column;
    }

    private static Type type(String name) {
        return switch (name) {
            case "n" -> Type.NUMBER;
            case "s" -> Type.SHARED;
            case "str", "inlineStr" -> Type.STRING;
            case "b" -> Type.BOOL;
            case "e" -> Type.ERROR;
            default -> throw new Unusual();
        };
    }
}
