package se.kommun.iop.persistence.definition;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;
import se.kommun.iop.domain.language.Phrasebook;

/**
 * Agreement files in YAML. Public, with a constructor that asks for nothing, because {@link java.util.ServiceLoader} makes
 * it where there is no Spring.
 */
public final class YamlAgreementDefinitions implements AgreementDefinitions {

    private static final String SENTENCES = "se.kommun.iop.persistence.definition.definition";
    private static final String FIRST_LINE = "# yaml-language-server: $schema=agreement.schema.json\n";

    @Override
    public Reply read(byte[] file) {
        var faults = new Faults();
        var agreement = Document.read(file, faults)
                .map(top -> new Value(top, "", faults))
                .flatMap(top -> Part.read(top, AgreementFile::read))
                .flatMap(read -> read);
        return agreement.isPresent() && faults.none()
                ? new Reply.Understood(agreement.get())
                : new Reply.Faulty(faults.inOrder());
    }

    @Override
    public byte[] write(Agreement agreement) {
        var settings = DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setWidth(110)
                .build();
        var text =
                new Dump(settings).dumpToString(AgreementFile.write(agreement).map());
        return (FIRST_LINE + text).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String say(Fault fault, Locale locale) {
        var phrases = Phrasebook.of(SENTENCES, locale, YamlAgreementDefinitions.class.getClassLoader());
        var problem = phrases.say(fault.problem());
        var remedy = phrases.say(fault.remedy());
        if (fault.line() == 0) {
            return phrases.say("fault.whole-file", problem, remedy);
        }
        return fault.path().isEmpty()
                ? phrases.say("fault.line", Integer.toString(fault.line()), problem, remedy)
                : phrases.say("fault.at", Integer.toString(fault.line()), fault.path(), problem, remedy);
    }
}
