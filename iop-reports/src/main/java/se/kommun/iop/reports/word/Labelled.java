package se.kommun.iop.reports.word;

/** A line that begins with what it is about. */
public record Labelled(String label, String text) {}
