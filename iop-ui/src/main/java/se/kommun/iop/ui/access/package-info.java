/** Who may come in and what each may do: login, users, roles. Nobody gets in without a role. */
@NullMarked
package se.kommun.iop.ui.access;

import org.jspecify.annotations.NullMarked;
