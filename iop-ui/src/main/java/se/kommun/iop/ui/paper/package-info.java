/** What holds for every paper of the house, by its settings: who may approve it, and how headings are worded. */
@NullMarked
package se.kommun.iop.ui.paper;

import org.jspecify.annotations.NullMarked;
