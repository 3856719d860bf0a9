/** Looking for something in all agreements and in the names of lists. Start with SearchView. */
@NullMarked
package se.kommun.iop.ui.search;

import org.jspecify.annotations.NullMarked;
