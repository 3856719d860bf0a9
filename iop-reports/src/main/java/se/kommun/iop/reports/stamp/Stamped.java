package se.kommun.iop.reports.stamp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a file says of where it comes from. */
public sealed interface Stamped {

    /** It is one of ours, or says so. */
    record Ours(Stamp stamp, Edition edition) implements Stamped {}

    /** It is our paper about all agreements of a committee, or says so. */
    record OurPortfolio(PortfolioStamp stamp, Edition edition) implements Stamped {}

    /** It has a stamp that this version does not understand, as an older or a newer one may have. */
    record OtherVersion(String format) implements Stamped {}

    /** It has a stamp of this version, and somebody has changed what it says. */
    record DamagedStamp() implements Stamped {}

    /** It can be opened, and has no stamp. */
    record NotOurs() implements Stamped {}

    /** It is no Office file, or a torn one. */
    record Damaged() implements Stamped {}

    static Stamped of(byte[] file) {
        try {
            return Reader.properties(file).map(Reader::stamped).orElseGet(Damaged::new);
        } catch (IOException | XMLStreamException | IllegalArgumentException torn) {
            return new Damaged();
        }
    }

    /** Reads a package without trusting it: nothing is fetched, and nothing larger than a file of ours is unpacked. */
    final class Reader {

        private static final String PART = "docProps/custom.xml";
        private static final int LARGEST_PART = 100_000;
        private static final long LARGEST_FILE = 2_000_000_000;

        private Reader() {}

        /** Empty when it is no package. */
        private static Optional<Map<String, String>> properties(byte[] file) throws IOException, XMLStreamException {
            var properties = new HashMap<String, String>();
            long unpacked = 0;
            boolean isPackage = false;
            try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    isPackage |= entry.getName().equals("[Content_Types].xml");
                    if (entry.getName().equals(PART)) {
                        read(zip.readNBytes(LARGEST_PART), properties);
                    }
                    // To the end of each part: a torn one shows by its checksum.
                    var rest = new byte[1 << 16];
                    for (int count = zip.read(rest); count >= 0; count = zip.read(rest)) {
                        unpacked += count;
                        if (unpacked > LARGEST_FILE) {
                            return Optional.empty();
                        }
                    }
                }
            }
            return isPackage ? Optional.of(properties) : Optional.empty();
        }

        private static void read(byte[] part, Map<String, String> properties) throws XMLStreamException {
            var factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            var name = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "property" -> name = named(xml);
                        case "lpwstr" -> properties.put(name, xml.getElementText());
                        default -> {}
                    }
                }
            }
        }

        private static String named(XMLStreamReader xml) {
            return Optional.ofNullable(xml.getAttributeValue(null, "name")).orElse("");
        }

        private static Stamped stamped(Map<String, String> properties) {
            var format = Optional.ofNullable(properties.get(Stamp.FORMAT));
            if (format.isEmpty()) {
                return new NotOurs();
            }
            return format.get().equals(Stamp.CURRENT)
                    ? told(properties, edition(properties)).orElseGet(DamagedStamp::new)
                    : new OtherVersion(format.get());
        }

        private static Optional<Stamped> told(Map<String, String> properties, Edition edition) {
            return PortfolioStamp.isIn(properties)
                    ? PortfolioStamp.in(properties).map(stamp -> new OurPortfolio(stamp, edition))
                    : Stamp.in(properties).map(stamp -> new Ours(stamp, edition));
        }

        /** Papers of an earlier version do not say: they are told as whole. */
        private static Edition edition(Map<String, String> properties) {
            return Edition.FOR_PUBLICATION.name().equals(properties.get(Stamp.EDITION))
                    ? Edition.FOR_PUBLICATION
                    : Edition.WHOLE;
        }
    }
}
