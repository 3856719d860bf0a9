/** What a visitor finds in the demonstration: agreements and lists ready to be tried. Nothing here is used in production. */
@NullMarked
package se.kommun.iop.ui.demo;

import org.jspecify.annotations.NullMarked;
