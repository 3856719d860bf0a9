/**
 * The door where lists come in, and the job that turns them into drafts that a person accepts. Start with
 * AttendanceImports. Nothing a list says is put in a log, an exception or a job's parameters.
 */
@NullMarked
package se.kommun.iop.batch.attendanceimport;

import org.jspecify.annotations.NullMarked;
