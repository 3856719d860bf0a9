/**
 * A form for each part of an agreement: the same whether the agreement is being written for the first time or one of its parts is changed. What can be understood of what is typed becomes the part; start with {@link PartForm}.
 */
@NullMarked
package se.kommun.iop.ui.part;

import org.jspecify.annotations.NullMarked;
