package se.kommun.iop.batch.longlist;

import se.kommun.iop.domain.observation.Reported;

/**
 * What a cell of counts says.
 *
 * @param plain a figure without a remark; otherwise the rest says nothing
 * @param written as it goes to the observation
 * @param rule how it is understood
 * @param alike cells that are understood in the same way and differ only in their number; empty if it stands alone
 */
record CountCell(boolean plain, Reported reported, String written, String rule, String alike) {

    boolean isZero() {
        return reported instanceof Reported.Counted(var number) && number.signum() == 0;
    }

    static final CountCell ODD = new CountCell(false, new Reported.Closed(), "", "", "");
}
