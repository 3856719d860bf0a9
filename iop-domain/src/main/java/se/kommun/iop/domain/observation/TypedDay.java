package se.kommun.iop.domain.observation;

import java.util.Optional;

/**
 * What a person types about one place and day, instead of handing in a list (handinmatning).
 *
 * @param shown what counted when the person typed; empty when nothing did
 */
public record TypedDay(Observation.Key key, Reported reported, boolean estimated, Optional<Figure> shown) {

    /** Whether it is what counted already. */
    public boolean saysWhatWasShown() {
        return shown.map(Figure::observation)
                .filter(before -> before.reported().equals(reported) && before.estimated() == estimated)
                .isPresent();
    }
}
