package se.kommun.iop.reports.agreementtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text while it is put together, chapter by chapter. */
final class Chapters {

    private final List<Chapter> chapters;

    /** A heading of the first level with all below it. */
    record Chapter(Optional<Topic> topic, List<Section> sections) {
        Chapter {
            sections = List.copyOf(sections);
        }
    }

    Chapters(List<Chapter> written) {
        chapters = new ArrayList<>(written);
    }

    /** At its place in the order of topics; what the agreement alone tells of stays where it stands. */
    void insert(Chapter chapter) {
        int at = 0;
        for (int i = 0; i < chapters.size(); i++) {
            if (comesBefore(chapters.get(i), chapter)) {
                at = i + 1;
            }
        }
        while (at < chapters.size() && chapters.get(at).topic().isEmpty()) {
            at++;
        }
        chapters.add(at, chapter);
    }

    /** These last of all about the topic. */
    void endWith(Topic topic, List<Block> blocks) {
        for (int i = chapters.size() - 1; i >= 0; i--) {
            var chapter = chapters.get(i);
            if (chapter.topic().filter(topic::equals).isPresent()) {
                var sections = new ArrayList<>(chapter.sections());
                sections.add(sections.removeLast().with(blocks));
                chapters.set(i, new Chapter(chapter.topic(), sections));
                return;
            }
        }
    }

    List<Section> sections() {
        return chapters.stream().flatMap(chapter -> chapter.sections().stream()).toList();
    }

    private static boolean comesBefore(Chapter one, Chapter other) {
        return one.topic()
                .flatMap(topic -> other.topic().map(next -> topic.compareTo(next) < 0))
                .orElse(false);
    }
}
