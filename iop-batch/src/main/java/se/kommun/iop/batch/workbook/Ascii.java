package se.kommun.iop.batch.workbook;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Looks for plain signs among bytes. */
final class Ascii {

    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private Ascii() {}

    static byte[] bytes(String signs) {
        return signs.getBytes(StandardCharsets.US_ASCII);
    }

    /** Four signs at once, to compare with other four. */
    static int four(byte[] bytes, int at) {
        return (int) FOUR.get(bytes, at);
    }

    static int four(String signs) {
        return four(bytes(signs), 0);
    }

    static boolean isSpace(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }

    static boolean isAt(byte[] wanted, byte[] bytes, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first place where it is, or -1. */
    static int find(byte[] wanted, byte[] bytes, int from, int until) {
        for (int i = from; i <= until - wanted.length; i++) {
            if (bytes[i] == wanted[0] && isAt(wanted, bytes, i)) {
                return i;
            }
        }
        return -1;
    }

    static int count(byte[] wanted, byte[] bytes) {
        int count = 0;
        int at = find(wanted, bytes, 0, bytes.length);
        while (at >= 0) {
            count++;
            at = find(wanted, bytes, at + 1, bytes.length);
        }
        return count;
    }

    /** The last place where it is, or -1. */
    static int findLast(byte[] wanted, byte[] bytes, int from, int until) {
        for (int i = until - wanted.length; i >= from; i--) {
            if (bytes[i] == wanted[0] && isAt(wanted, bytes, i)) {
                return i;
            }
        }
        return -1;
    }
}
