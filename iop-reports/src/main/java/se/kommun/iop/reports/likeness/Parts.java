package se.kommun.iop.reports.likeness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a package, by name. */
final class Parts {

    /** Larger than any paper of ours, unpacked. */
    private static final int LARGEST = 300_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private Parts() {}

    static Map<String, byte[]> of(byte[] zipped) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        long left = LARGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0 || parts.put(entry.getName(), content) != null) {
                    throw new IOException("No package of ours");
                }
            }
        }
        return parts;
    }

    static XMLStreamReader read(byte[] part) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** What is read is words: how they are spaced depends on the program that wrote them. */
    static String plain(CharSequence text) {
        return text.toString().replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
