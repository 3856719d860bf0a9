/** The agreements: the list of them, an agreement's page, and taking in an agreement as a file. Start with AgreementsView. */
@NullMarked
package se.kommun.iop.ui.agreement;

import org.jspecify.annotations.NullMarked;
