package se.kommun.iop.ui.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/** Where the results of many files are written, one JSON file for each. */
record ResultFolder(Desk desk, Path folder) {

    /** Stops if nothing can be written there, or if two files would get the same result. */
    static ResultFolder prepared(Desk desk, Path folder, List<Path> files) {
        var names = new HashSet<String>();
        for (var file : files) {
            if (!names.add(HandedFile.nameOf(file))) {
                throw Stop.wrongUsage(desk.say("same-name", HandedFile.nameOf(file)));
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Stop.wrongUsage(desk.say("folder-unwritable", folder.toString()));
        }
        if (!Files.isWritable(folder)) {
            throw Stop.wrongUsage(desk.say("folder-unwritable", folder.toString()));
        }
        return new ResultFolder(desk, folder);
    }

    void write(HandedFile file, String json) {
        try {
            Files.writeString(folder.resolve(file.name() + ".json"), json, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Stop.ourFault(desk.say("folder-unwritable", folder.toString()));
        }
    }
}
