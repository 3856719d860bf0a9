/**
 * How fast IOP is, with its peers beside it in the same run. Start with {@code ./bench}; what came out is in
 * {@code docs/benchmarks.md}. Everything measured is generated here, and nothing here is part of the program.
 */
@NullMarked
package se.kommun.iop.bench;

import org.jspecify.annotations.NullMarked;
