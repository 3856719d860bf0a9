/**
 * Where agreements are written: a new one step by step, from a template or as a copy, and each part of one that is there already, with the text of the agreement growing beside the form. Start with DraftView.
 */
@NullMarked
package se.kommun.iop.ui.drafting;

import org.jspecify.annotations.NullMarked;
