/**
 * How facts become sentences: a sentence is a key and what it speaks of, and a phrasebook says it in Swedish or English. No rule and no layout lives here.
 */
@NullMarked
package se.kommun.iop.domain.language;

import org.jspecify.annotations.NullMarked;
