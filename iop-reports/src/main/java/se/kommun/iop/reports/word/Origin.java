package se.kommun.iop.reports.word;

import java.util.Map;

/**
 * Which figures were summed up to one, by what they have in common: such as {@code place} and {@code month}. With nothing
 * in common, all were.
 */
public record Origin(Map<String, String> inCommon) {

    public Origin {
        inCommon = Map.copyOf(inCommon);
    }
}
