package se.kommun.iop.reports.letterhead;

import org.w3c.dom.Element;

/** The distance above and below a heading: the template's, but never so little that tables and headings touch. */
final class Distance {

    private Distance() {}

    /**
     * @param lent what the template says
     * @param own what the paper says
     */
    static Element kept(Element lent, Element own) {
        if (!Xml.is(lent, "spacing")) {
            return lent;
        }
        int above = number(own, "before");
        boolean thought = number(lent, "before") > 0 || number(lent, "after") > 0;
        if (!thought && (above > 0 || number(own, "after") > 0)) {
            // No distance at all is one that nobody has thought about.
            return own;
        }
        if (number(lent, "before") < above / 2) {
            Xml.set(lent, "before", Integer.toString(above / 2));
        }
        return lent;
    }

    private static int number(Element spacing, String name) {
        return Height.number(Xml.attribute(spacing, name), 0);
    }
}
