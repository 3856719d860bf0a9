package se.kommun.iop.reports.letterhead;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import se.kommun.iop.reports.steady.SteadyPackage;

/** A letterhead that is fit to be used: it holds what a paper needs, fetches nothing and can be read by everybody. */
public final class Letterhead {

    /** No template needs more than this, pictures and all. */
    public static final int MAX_BYTES = 5_000_000;

    private final Template template;

    private Letterhead(Template template) {
        this.template = template;
    }

    /**
     * The letterhead that a template is.
     *
     * @param file a Word template or document, .dotx or .docx
     * @throws UnfitLetterhead with everything that it lacks
     */
    public static Letterhead of(byte[] file) throws UnfitLetterhead {
        var unopened = Wrapping.lack(file);
        if (unopened.isPresent()) {
            throw new UnfitLetterhead(unopened.get());
        }
        var template = Template.open(file);
        var lacks = Fitness.lacks(template);
        if (!lacks.isEmpty()) {
            throw new UnfitLetterhead(lacks);
        }
        return new Letterhead(template);
    }

    /** The styles that a template must have, by the names that Word shows. */
    public static List<String> neededStyles(Locale locale) {
        return Styles.NEEDED.stream()
                .map(name -> Lack.phrases(locale).say(Fitness.called(name)))
                .toList();
    }

    /** Writes the paper in this letterhead's look. The same paper always gives the same bytes. */
    public void dress(byte[] paper, OutputStream out) throws IOException {
        var dressed = new ByteArrayOutputStream(paper.length);
        try (var opened = OPCPackage.open(new ByteArrayInputStream(paper))) {
            new Dressing(template, opened).put();
            opened.save(dressed);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        SteadyPackage.rewrite(dressed.toByteArray(), out);
    }
}
