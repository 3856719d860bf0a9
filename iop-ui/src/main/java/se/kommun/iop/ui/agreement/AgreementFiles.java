package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.ServiceLoader;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.ui.frame.Words;

/** Takes in agreements that come as files, and gives them out again. */
@Component
public class AgreementFiles {

    /** The answer to whoever loads an agreement file. */
    public sealed interface Reply {

        record Saved(Agreement agreement, Agreements.SaveReply how) implements Reply {}

        /** Nothing was taken in. */
        record Faulty(List<Fault> faults) implements Reply {}
    }

    /**
     * A fault in words.
     *
     * @param line from 1; 0 when it is about the whole file
     * @param text what is wrong and how to mend it
     */
    public record Fault(int line, String path, String text) {}

    private final AgreementDefinitions definitions = ServiceLoader.load(AgreementDefinitions.class)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No adapter reads agreement files"));

    private final Agreements agreements;
    private final Clock clock;

    AgreementFiles(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    public Reply load(byte[] file, String by) {
        return switch (definitions.read(file)) {
            case AgreementDefinitions.Reply.Understood(var agreement) ->
                new Reply.Saved(agreement, agreements.save(agreement, by, clock.instant()));
            case AgreementDefinitions.Reply.Faulty(var faults) ->
                new Reply.Faulty(faults.stream().map(this::inWords).toList());
        };
    }

    Anchor download(Agreement agreement) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var file = definitions.write(agreement);
            return new DownloadResponse(
                    new ByteArrayInputStream(file), agreement.code() + ".yaml", "application/yaml", file.length);
        });
        return new Anchor(handler, AttachmentType.DOWNLOAD, Words.say("agreement.download"));
    }

    private Fault inWords(AgreementDefinitions.Fault fault) {
        return new Fault(fault.line(), fault.path(), definitions.say(fault, Words.locale()));
    }
}
