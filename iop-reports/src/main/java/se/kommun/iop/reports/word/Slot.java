package se.kommun.iop.reports.word;

/**
 * The place in a paper of a text that a person writes.
 *
 * @param key tells it from every other place in the paper
 * @param missing what stands there until somebody has written
 */
public record Slot(String key, String missing) {}
