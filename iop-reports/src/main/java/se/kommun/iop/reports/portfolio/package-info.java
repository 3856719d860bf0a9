/**
 * The paper about all agreements of a committee (portföljrapport): how each stands, its money, its figures, its
 * follow-ups, and what is late. It judges nothing and adds up nothing that is not of one kind. Start with PortfolioReport.
 */
@NullMarked
package se.kommun.iop.reports.portfolio;

import org.jspecify.annotations.NullMarked;
