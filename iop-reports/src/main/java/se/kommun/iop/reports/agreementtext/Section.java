package se.kommun.iop.reports.agreementtext;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A heading and what stands below it.
 *
 * @param level from 1; 0 for text before the first heading, which has none
 * @param topic empty when the heading tells of something that only this agreement has
 */
public record Section(int level, String heading, Origin origin, Optional<Topic> topic, List<Block> blocks) {

    /** Where the words come from. */
    public enum Origin {
        /** The agreement's clauses, word for word. */
        CLAUSES,
        /** Composed from the agreement's data. */
        DATA
    }

    public Section {
        blocks = List.copyOf(blocks);
    }

    static Section composed(int level, String heading, Topic topic, List<Block> blocks) {
        return new Section(level, heading, Origin.DATA, Optional.of(topic), blocks);
    }

    /** Without its heading, block by block, without note marks. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** Whether somebody has yet to say something here. */
    public boolean hasGap() {
        return blocks.stream().anyMatch(Block.Gap.class::isInstance);
    }

    Section with(Block block) {
        return with(List.of(block));
    }

    Section with(List<Block> more) {
        return new Section(
                level,
                heading,
                origin,
                topic,
                Stream.concat(blocks.stream(), more.stream()).toList());
    }
}
