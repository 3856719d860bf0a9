package se.kommun.iop.batch.workbook;

/** Reads cells as nearly all programs write them, byte by byte, into the row that is being passed by. */
final class CellScanner {

    private static final int END = Ascii.four("</c>");
    private static final byte[] VALUE = Ascii.bytes("<v>");
    private static final byte[] NO_VALUE = Ascii.bytes("<v/>");
    private static final byte[] NO_VALUE_EITHER = Ascii.bytes("<v />");
    private static final int END_OF_VALUE = Ascii.four("</v>");
    private static final byte[] FORMULA = Ascii.bytes("<f");
    private static final int END_OF_FORMULA = Ascii.four("</f>");
    private static final byte[] INLINE = Ascii.bytes("<is><t");
    private static final byte[] END_OF_INLINE = Ascii.bytes("</t></is>");

    private static final int FOUR = 4;

    private final XlsxRow row;
    private final Budget budget;
    private final InlineTexts texts = new InlineTexts();
    private final Attributes attributes = new Attributes();
    private final CellHead head = new CellHead(attributes);
    private int from;
    private int until;
    private boolean stored;
    private boolean formula;
    private boolean inline;

    CellScanner(XlsxRow row, Budget budget) {
        this.row = row;
        this.budget = budget;
    }

    /** Reads the cell that is open, from behind its name to behind its end. */
    int read(byte[] bytes, int behindName, int rowNumber) {
        stored = false;
        formula = false;
        inline = false;
        int at = head.read(bytes, behindName, rowNumber);
        if (head.closed()) {
            return at;
        }
        while (true) {
            while (bytes[at] != '<' && Ascii.isSpace(bytes[at])) {
                at++;
            }
            if (Ascii.isAt(VALUE, bytes, at) && !stored) {
                at = value(bytes, at + VALUE.length);
            } else if (Ascii.four(bytes, at) == END) {
                finish(bytes);
                return at + FOUR;
            } else if (Ascii.isAt(FORMULA, bytes, at) && !formula) {
                at = formula(bytes, at + FORMULA.length);
            } else if (Ascii.isAt(INLINE, bytes, at) && !inline && !stored) {
                at = inline(bytes, at + INLINE.length);
            } else if (Ascii.isAt(NO_VALUE, bytes, at)) {
                at += NO_VALUE.length;
            } else if (Ascii.isAt(NO_VALUE_EITHER, bytes, at)) {
                at += NO_VALUE_EITHER.length;
            } else {
                throw new Unusual();
            }
        }
    }

    private int value(byte[] bytes, int at) {
        from = at;
        until = endOfText(bytes, at);
        stored = until > from;
        return behind(END_OF_VALUE, bytes, until);
    }

    /** What it says makes no difference here, but it must be XML. */
    private int formula(byte[] bytes, int behindName) {
        int at = attributes.read(bytes, behindName);
        formula = true;
        for (int i = 0; i < attributes.count(); i++) {
            if (attributes.isForeign(bytes, i)) {
                throw new Unusual();
            }
        }
        if (attributes.closed()) {
            return shared(bytes, at);
        }
        int end = endOfText(bytes, at);
        if (SheetDraft.isBlank(InlineTexts.decoded(bytes, at, end))) {
            shared(bytes, at);
        }
        return behind(END_OF_FORMULA, bytes, end);
    }

    /** Only a shared formula may be left out. */
    private int shared(byte[] bytes, int at) {
        boolean group = false;
        boolean kind = false;
        for (int i = 0; i < attributes.count(); i++) {
            group |= attributes.is(bytes, i, "si");
            kind |= attributes.is(bytes, i, "t") && attributes.text(bytes, i).equals("shared");
        }
        if (!group || !kind) {
            throw new Unusual();
        }
        return at;
    }

    private int inline(byte[] bytes, int behindName) {
        int at = attributes.read(bytes, behindName);
        for (int i = 0; i < attributes.count(); i++) {
            if (!attributes.is(bytes, i, "xml:space")) {
                throw new Unusual();
            }
        }
        if (attributes.closed()) {
            throw new Unusual();
        }
        from = at;
        until = endOfText(bytes, at);
        inline = true;
        return behind(END_OF_INLINE, bytes, until);
    }

    private static int endOfText(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] != '<') {
            if (bytes[at] == 0) {
                throw new Unusual();
            }
            at++;
        }
        return at;
    }

    private static int behind(int end, byte[] bytes, int at) {
        if (Ascii.four(bytes, at) != end) {
            throw new Unusual();
        }
        return at + FOUR;
    }

    private static int behind(byte[] end, byte[] bytes, int at) {
        if (!Ascii.isAt(end, bytes, at)) {
            throw new Unusual();
        }
        return at + end.length;
    }

    private void finish(byte[] bytes) {
        int before = row.size();
        if (inline) {
            row.text(head.column(), head.style(), formula, texts.text(bytes, from, until));
        } else if (stored) {
            finishStored(bytes);
        } else if (formula && head.type() != CellHead.Type.STRING && head.type() != CellHead.Type.SHARED) {
            row.other(head.column(), head.style(), true);
        } else if (formula && head.type() == CellHead.Type.SHARED) {
            throw new Unusual();
        }
        if (row.size() > before) {
            budget.cell();
        }
    }

    private void finishStored(byte[] bytes) {
        if (head.type() == CellHead.Type.SHARED) {
            double text = XlsxRowScanner.number(bytes, from, until);
            if (text < 0 || text != Math.rint(text) || text > Integer.MAX_VALUE) {
                throw new Unusual();
            }
            row.shared(head.column(), head.style(), formula, (int) text);
        } else if (head.type() == CellHead.Type.STRING) {
            row.text(head.column(), head.style(), formula, texts.text(bytes, from, until));
        } else if (head.type() == CellHead.Type.NUMBER) {
            row.number(head.column(), head.style(), formula, XlsxRowScanner.number(bytes, from, until));
        } else if (SheetDraft.isBlank(InlineTexts.decoded(bytes, from, until))) {
            throw new Unusual();
        } else {
            row.other(head.column(), head.style(), formula);
        }
    }
}
