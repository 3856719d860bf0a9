/** What surrounds every page: header, menu, language, error pages, and the few building blocks that pages are made of. Start with MainLayout. */
@NullMarked
package se.kommun.iop.ui.frame;

import org.jspecify.annotations.NullMarked;
