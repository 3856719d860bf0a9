/**
 * Whether what people type is easy to read (klarspråk): remarks that quote the place and say how to mend it. Nothing here
 * writes a text or hinders one. Start with PlainLanguage.
 */
@NullMarked
package se.kommun.iop.domain.clarity;

import org.jspecify.annotations.NullMarked;
