package se.kommun.iop.persistence.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The library's complaints that a person can be helped with, told apart by how the library words them. */
final class SyntaxFault {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("\\t", "syntax.tab");
        KINDS.put("(TAB)", "syntax.tab");
        KINDS.put("mapping values are not allowed", "syntax.colon");
        KINDS.put("quoted scalar", "syntax.quote");
        KINDS.put("could not find expected ':'", "syntax.no-colon");
        KINDS.put("flow", "syntax.bracket");
        KINDS.put("expected <block end>", "syntax.indent");
        KINDS.put("cannot start any token", "syntax.special");
        KINDS.put("undefined alias", "alias");
    }

    private SyntaxFault() {}

    static String kind(MarkedYamlEngineException unreadable) {
        var wording = unreadable.getProblem() + " " + unreadable.getContext();
        return KINDS.entrySet().stream()
                .filter(kind -> wording.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("syntax");
    }
}
