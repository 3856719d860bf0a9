/**
 * The command line: the same house without a web server. Start with Commands. Whatever goes wrong ends in one message and
 * an exit code, never in a stack trace; a dry run starts nothing at all.
 */
@NullMarked
package se.kommun.iop.ui.command;

import org.jspecify.annotations.NullMarked;
