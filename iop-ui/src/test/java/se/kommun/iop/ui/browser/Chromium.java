package se.kommun.iop.ui.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium that somebody has installed; none is ever downloaded. */
final class Chromium {

    private static final String CHOSEN = "IOP_CHROMIUM";

    private Chromium() {}

    static Optional<Path> find() {
        var chosen = Optional.ofNullable(System.getenv(CHOSEN)).map(Path::of).stream();
        return Stream.concat(chosen, Stream.concat(onThePath(), usualPlaces()))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onThePath() {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator);
        return Stream.of(folders)
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of(
                                "chromium",
                                "chromium-browser",
                                "google-chrome",
                                "google-chrome-stable",
                                "chrome",
                                "chrome.exe",
                                "msedge.exe")
                        .map(name -> Path.of(folder, name)));
    }

    private static Stream<Path> usualPlaces() {
        return Stream.of(
                        "/usr/bin/chromium",
                        "/snap/bin/chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                        "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe")
                .map(Path::of);
    }
}
