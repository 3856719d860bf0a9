/**
 * The organisations of an agreement and who has which role in it from day to day: the steering group seat by seat, roles that pass on, roles that follow others.
 */
@NullMarked
package se.kommun.iop.ui.party;

import org.jspecify.annotations.NullMarked;
