/**
 * What an agreement leaves open: each question with its clause and a suggestion. A manager may let one stand, with a reason, and ask it again.
 */
@NullMarked
package se.kommun.iop.ui.question;

import org.jspecify.annotations.NullMarked;
