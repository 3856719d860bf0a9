/**
 * The paper of a follow-up (skriftlig uppföljning, minnesanteckningar): the points of the agreement's own list, with what
 * the figures say and what people have typed. A judgement that nobody has typed is marked as missing, never written here.
 * Start with FollowUpReport.
 */
@NullMarked
package se.kommun.iop.reports.followup;

import org.jspecify.annotations.NullMarked;
