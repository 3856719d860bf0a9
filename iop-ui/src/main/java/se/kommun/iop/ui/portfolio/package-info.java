/** The paper about all agreements of a committee (portföljrapport): chosen, downloaded, and held against today. */
@NullMarked
package se.kommun.iop.ui.portfolio;

import org.jspecify.annotations.NullMarked;
