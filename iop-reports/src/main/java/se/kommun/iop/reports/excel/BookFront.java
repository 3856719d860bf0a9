package se.kommun.iop.reports.excel;

import java.time.Instant;
import java.util.Locale;

/**
 * The properties of a workbook.
 *
 * @param author the unit that issues it, never a person
 * @param madeAt the moment of the snapshot, so that the same snapshot gives the same workbook
 * @param page the word before a page's number
 */
public record BookFront(String title, String subject, String author, Locale locale, Instant madeAt, String page) {}
