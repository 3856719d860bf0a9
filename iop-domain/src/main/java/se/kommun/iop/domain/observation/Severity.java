package se.kommun.iop.domain.observation;

/** How much a finding matters: an error keeps its cell out of the figures, a warning and an information do not. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
