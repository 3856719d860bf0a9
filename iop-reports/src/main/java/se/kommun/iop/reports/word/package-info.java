/**
 * Building blocks of an accessible Word paper: headings that skip no level, tables that cannot lack a header row, a caption
 * or an alternative text, charts that come with a description. Nothing in here knows what a paper is about, and nothing
 * outside speaks of Word's format. Start with WordPaper.
 */
@NullMarked
package se.kommun.iop.reports.word;

import org.jspecify.annotations.NullMarked;
