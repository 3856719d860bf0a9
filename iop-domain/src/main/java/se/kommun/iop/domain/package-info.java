/** The language and the rules of partnerships between public bodies and civil society: plain Java, one package per trade word. */
@NullMarked
package se.kommun.iop.domain;

import org.jspecify.annotations.NullMarked;
