package se.kommun.iop.ui.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.TypedDay;
import se.kommun.iop.ui.frame.Words;

/** What has been typed and not yet kept, in whichever month and at whichever place. */
final class Pending {

    private final Map<Observation.Key, String> texts = new TreeMap<>(Comparator.comparing(Observation.Key::date)
            .thenComparing(Observation.Key::place)
            .thenComparing(Observation.Key::measure));
    private CaseFile file;

    Pending(CaseFile file) {
        this.file = file;
    }

    /** What is typed is compared with these figures from now on. */
    void comparedWith(CaseFile now) {
        file = now;
    }

    void forgetAll() {
        texts.clear();
    }

    String text(Observation.Key key) {
        return texts.getOrDefault(key, shown(key));
    }

    String shown(Observation.Key key) {
        return counts(key).map(figure -> TypedText.of(figure.observation())).orElse("");
    }

    CellField.Said type(Observation.Key key, String text) {
        texts.put(key, text);
        var said = say(key);
        if (said.kind() == CellField.Said.Kind.SAME) {
            texts.remove(key);
        }
        return said;
    }

    /** What there is to say about the day as it stands. */
    CellField.Said say(Observation.Key key) {
        if (!texts.containsKey(key)) {
            return CellField.Said.NOTHING;
        }
        return switch (TypedText.read(texts.get(key), measure(key))) {
            case TypedText.Fault(var sentence) ->
                wrong(Words.say(sentence, measure(key).decimals()));
            case TypedText.Blank() ->
                counts(key).isEmpty() ? CellField.Said.NOTHING : wrong(Words.say("entry.fault.remove", shown(key)));
            case TypedText.Says says -> told(key, says);
        };
    }

    /** All that can be kept. */
    List<TypedDay> days() {
        var days = new ArrayList<TypedDay>();
        texts.forEach((key, text) -> {
            if (TypedText.read(text, measure(key)) instanceof TypedText.Says says) {
                days.add(day(key, says));
            }
        });
        return days;
    }

    /** The days where something else stands than can be kept. */
    List<Observation.Key> faults() {
        return texts.keySet().stream()
                .filter(key -> say(key).kind() == CellField.Said.Kind.WRONG)
                .toList();
    }

    private CellField.Said told(Observation.Key key, TypedText.Says says) {
        if (day(key, says).saysWhatWasShown()) {
            return CellField.Said.NOTHING;
        }
        var was = counts(key).isEmpty() ? Words.say("entry.new") : Words.say("entry.was", shown(key));
        return new CellField.Said(
                CellField.Said.Kind.CHANGED,
                says.doubtful() ? Words.say("entry.high", was, measure(key).highest()) : was);
    }

    private TypedDay day(Observation.Key key, TypedText.Says says) {
        return new TypedDay(key, says.reported(), says.estimated(), counts(key));
    }

    private Optional<Figure> counts(Observation.Key key) {
        return file.figures().find(key);
    }

    private Measure measure(Observation.Key key) {
        return file.agreement().activity().measure(key.measure()).orElseThrow();
    }

    private static CellField.Said wrong(String sentence) {
        return new CellField.Said(CellField.Said.Kind.WRONG, sentence);
    }
}
