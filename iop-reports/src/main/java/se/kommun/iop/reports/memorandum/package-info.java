/**
 * The memorandum that puts a follow-up or a decision before the committee (tjänsteskrivelse): what people have typed and
 * chosen, in the order in which committees read it. Start with MemorandumPaper.
 */
@NullMarked
package se.kommun.iop.reports.memorandum;

import org.jspecify.annotations.NullMarked;
