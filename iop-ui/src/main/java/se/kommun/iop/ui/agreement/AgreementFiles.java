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

        /** Nothing was taken in; each fault says its line, its place and how to mend it. */
        record Faulty(List<String> faults) implements Reply {}
    }

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
                new Reply.Faulty(faults.stream()
                        .map(fault -> definitions.say(fault, Words.locale()))
                        .toList());
        };
    }

    /** Takes in an agreement that is not known yet; one that is stays as it is. */
    public void loadIfAbsent(byte[] file, String by) {
        if (definitions.read(file) instanceof AgreementDefinitions.Reply.Understood(var agreement)
                && agreements.find(agreement.code()).isEmpty()) {
            agreements.save(agreement, by, clock.instant());
        }
    }

    Anchor download(Agreement agreement) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var file = definitions.write(agreement);
            return new DownloadResponse(
                    new ByteArrayInputStream(file), agreement.code() + ".yaml", "application/yaml", file.length);
        });
        return new Anchor(handler, AttachmentType.DOWNLOAD, Words.say("agreement.download"));
    }
}
