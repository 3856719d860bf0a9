package se.kommun.iop.ui.noting;

/**
 * Something that keeps an agreement from being saved.
 *
 * @param path where in the agreement, such as {@code instalments[1].from}; empty when everywhere
 * @param sentence what is wrong and how to mend it
 */
public record Hindrance(String path, String sentence) {}
