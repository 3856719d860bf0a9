package se.kommun.iop.ui.paper;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.DepartmentLetterheads;
import se.kommun.iop.domain.paper.LetterheadChange;
import se.kommun.iop.reports.letterhead.Letterhead;
import se.kommun.iop.reports.letterhead.UnfitLetterhead;

/** A department's own letterhead from the register, otherwise the one of the setting {@code iop.letterhead}. */
@Component
public class HouseLetterheads implements Letterheads {

    private static final Logger LOG = LoggerFactory.getLogger(HouseLetterheads.class);
    private static final int REMEMBERED = 20;

    private final DepartmentLetterheads register;
    private final Optional<LetterheadFile> common;

    /** Those that have been read, the one that was used last at the end. */
    private final Map<Fingerprint, Optional<Letterhead>> read = new LinkedHashMap<>();

    public HouseLetterheads(DepartmentLetterheads register, Environment settings) {
        this.register = register;
        this.common = Optional.ofNullable(settings.getProperty("iop.letterhead"))
                .filter(file -> !file.isBlank())
                .map(file -> new LetterheadFile(Path.of(file)));
    }

    @Override
    public Optional<Letterhead> of(String department) {
        return register.inUse(department).flatMap(this::own).or(this::common);
    }

    /** The one of the setting, for departments without their own. */
    public Optional<Letterhead> common() {
        return common.flatMap(LetterheadFile::letterhead);
    }

    private synchronized Optional<Letterhead> own(LetterheadChange.Used used) {
        var known = read.containsKey(used.file()) ? read.remove(used.file()) : opened(used);
        read.put(used.file(), known);
        if (read.size() > REMEMBERED) {
            read.remove(read.keySet().iterator().next());
        }
        return known;
    }

    private Optional<Letterhead> opened(LetterheadChange.Used used) {
        try {
            return Optional.of(Letterhead.of(register.file(used.file()).orElseThrow()));
        } catch (UnfitLetterhead unfit) {
            // It was fit when it was handed over; this version of the program asks for more.
            unfit.lacks().forEach(lack -> LOG.warn("{}: {}", used.department(), lack.told(Locale.of("sv", "SE"))));
            return Optional.empty();
        }
    }
}
