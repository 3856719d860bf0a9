/**
 * Understands attendance: typed cells become observations and findings, each with its cell. Start with AttendanceReader.
 * File formats are never known here, and nothing is guessed silently.
 */
@NullMarked
package se.kommun.iop.batch.reading;

import org.jspecify.annotations.NullMarked;
