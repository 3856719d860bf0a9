package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import se.kommun.iop.batch.reply.AnnotatedReply;
import se.kommun.iop.batch.reply.TemplateWorkbook;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.observation.Recipe;
import se.kommun.iop.domain.observation.RecipeFiles;
import se.kommun.iop.ui.frame.Words;

/** What can be fetched about lists: the file as it came in, the reply to it, and a workbook to fill in next time. */
final class ListDownloads {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ListDownloads() {}

    /** The file itself, exactly as it came in. */
    static Anchor original(ReceivedList list, ReceivedLists lists) {
        return link(
                Words.say("list.original"),
                list.fileName(),
                "application/octet-stream",
                () -> lists.original(list.id()));
    }

    /** The association's own workbook, with what there is to say at each cell and without personal data. */
    static Anchor reply(ReceivedList list, ReceivedLists lists, long largestFile) {
        var locale = Words.locale();
        return link(
                Words.say("list.reply"),
                Words.say("list.reply.name", list.fileName()),
                EXCEL,
                () -> AnnotatedReply.upTo(largestFile)
                        .of(lists.original(list.id()), list.fileName(), lists.draft(list.id()), locale));
    }

    /** A workbook for the whole term, which is read back with certainty. */
    static Anchor template(Agreement agreement) {
        var locale = Words.locale();
        return link(
                Words.say("lists.template"),
                Words.say("lists.template.name", agreement.code().text()),
                EXCEL,
                () -> new TemplateWorkbook().of(agreement, agreement.term().period(), locale));
    }

    /** A recipe as a file that a command can be given. */
    static Anchor recipe(Recipe recipe) {
        var lines = recipe.settled().stream()
                .map(one -> new RecipeFiles.Line(one.choice(), RecipeSentences.say(one)))
                .toList();
        return link(
                Words.say("recipes.file"),
                Words.say("recipes.file.name", recipe.layout().hex(), recipe.version()),
                "application/yaml",
                () -> ServiceLoader.load(RecipeFiles.class)
                        .findFirst()
                        .orElseThrow()
                        .write(new RecipeFiles.RecipeFile(recipe.layout(), lines)));
    }

    private static Anchor link(String text, String fileName, String type, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, type, bytes.length);
        });
        return new Anchor(handler, AttachmentType.DOWNLOAD, text);
    }
}
