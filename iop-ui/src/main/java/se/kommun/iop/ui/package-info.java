/** What people see: web views and commands. The only room that starts, and where all the others meet. */
@NullMarked
package se.kommun.iop.ui;

import org.jspecify.annotations.NullMarked;
