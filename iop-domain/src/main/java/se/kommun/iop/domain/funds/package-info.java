/**
 * What the money was used for: cost kinds and whether the agreement allows them, wages and social fees by dated rates, transfers, what is left. Nothing here knows when an instalment is payable.
 */
@NullMarked
package se.kommun.iop.domain.funds;

import org.jspecify.annotations.NullMarked;
