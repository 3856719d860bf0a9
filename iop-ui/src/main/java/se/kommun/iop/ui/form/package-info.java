/**
 * Forms of many fields, and of rows of fields: each field has a name, so that all that stands in a form can be written down as texts and put back again. Nothing here knows what the fields are about.
 */
@NullMarked
package se.kommun.iop.ui.form;

import org.jspecify.annotations.NullMarked;
