package se.kommun.iop.ui.command;

import java.nio.file.Path;
import java.util.List;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.batch.reply.AnnotatedReply;

/** Where the replies to many files are written: their own workbooks, marked. */
record ReplyFolder(Desk desk, Path folder, AnnotatedReply reply) {

    ReplyFolder(Desk desk, Path folder) {
        this(desk, folder, AnnotatedReply.upTo(Limit.bytes(desk)));
    }

    /** Stops if nothing can be written there, or if two files would get the same reply. */
    static ReplyFolder prepared(Desk desk, Path folder, List<Path> files) {
        ResultFolder.prepared(desk, folder, files);
        return new ReplyFolder(desk, folder);
    }

    void write(HandedFile file, Reading reading) {
        var bytes = reply.of(file.content(), file.name(), reading.draft(), desk.locale());
        new OutFile(desk, folder.resolve(desk.say("reply-name", file.name()))).write(stream -> stream.write(bytes));
    }
}
