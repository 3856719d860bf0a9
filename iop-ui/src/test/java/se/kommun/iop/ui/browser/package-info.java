/** The whole program in a real browser, where one is installed. Start with MainJobTest. */
@NullMarked
package se.kommun.iop.ui.browser;

import org.jspecify.annotations.NullMarked;
