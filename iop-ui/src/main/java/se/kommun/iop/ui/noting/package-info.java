/**
 * The one door through which an agreement is changed on screen: it refuses what contradicts itself, saves nothing over what another has saved meanwhile, and loses nothing that was typed. A page takes a {@link Pen} and puts {@link NotingForm}s where the facts stand.
 */
@NullMarked
package se.kommun.iop.ui.noting;

import org.jspecify.annotations.NullMarked;
