/** What people type for a follow-up, and the papers that it becomes. Start with FollowUpView. */
@NullMarked
package se.kommun.iop.ui.followup;

import org.jspecify.annotations.NullMarked;
