/**
 * An agreement as a file (avtalsfil): YAML that a person writes and reads, checked all through before any of it counts.
 * Start with YamlAgreementDefinitions; each section of the file has one class that both reads and writes it. No content of a
 * file ever reaches an exception or a log.
 */
@NullMarked
package se.kommun.iop.persistence.definition;

import org.jspecify.annotations.NullMarked;
