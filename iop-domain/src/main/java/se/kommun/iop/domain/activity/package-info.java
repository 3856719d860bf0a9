/**
 * What the partnership does, where, when and in what measure (verksamheten): places, measures and the service calendar. Nothing here is a figure; figures live in observation.
 */
@NullMarked
package se.kommun.iop.domain.activity;

import org.jspecify.annotations.NullMarked;
