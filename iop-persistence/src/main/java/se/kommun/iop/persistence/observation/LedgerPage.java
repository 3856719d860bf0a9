package se.kommun.iop.persistence.observation;

import java.util.UUID;

/** A page of lines beside what their entries say of the list they came from. */
record LedgerPage(UUID list, String fileName, String fingerprint, long acceptance, String content) {}
