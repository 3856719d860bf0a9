package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.ui.agreement.AgreementLinks;
import se.kommun.iop.ui.agreement.AgreementTab;

/** The way from a sum to the cells that it was summed up from. */
public final class FigureLinks {

    private FigureLinks() {}

    /** @param inCommon what the figures behind the sum have in common */
    public static Anchor behind(Code agreement, Map<String, String> inCommon, String sum) {
        var asked = new TreeMap<>(inCommon)
                .entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return new Anchor(AgreementLinks.address(agreement, AgreementTab.FIGURES) + "?" + asked, sum);
    }
}
