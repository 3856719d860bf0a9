/**
 * A department's own letterhead (brevmall): a Word template gives a finished paper its fonts, colours, margins, logotype,
 * header and footer. The paper's text and structure stay as they are: nothing here can add to them or take from them.
 * Start with Letterhead.
 */
@NullMarked
package se.kommun.iop.reports.letterhead;

import org.jspecify.annotations.NullMarked;
