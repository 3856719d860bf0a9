/**
 * What differs between two versions of an agreement, field by field, in words that an officer reads. It works on the records as they are, so that a new field is compared from its first day; what it is called stands in the bundle of labels.
 */
@NullMarked
package se.kommun.iop.domain.difference;

import org.jspecify.annotations.NullMarked;
