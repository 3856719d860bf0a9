package se.kommun.iop.persistence.definition;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;
import se.kommun.iop.domain.contradiction.Contradictions;
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
        return read(file, true);
    }

    @Override
    public Reply reread(byte[] file) {
        return read(file, false);
    }

    private static Reply read(byte[] file, boolean refuseContradictions) {
        var faults = new Faults();
        var top = Document.read(file, faults);
        var agreement = top.map(node -> new Value(node, "", faults))
                .flatMap(value -> Part.read(value, AgreementFile::read))
                .flatMap(read -> read)
                .filter(read -> faults.none());
        if (refuseContradictions && agreement.isPresent()) {
            var trail = new Trail(top.orElseThrow());
            Contradictions.in(agreement.get())
                    .forEach(one -> faults.add(trail.spot(one.path()), one.problem(), one.remedy()));
        }
        return agreement
                .filter(read -> faults.none())
                .<Reply>map(Reply.Understood::new)
                .orElseGet(() -> new Reply.Faulty(faults.inOrder()));
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
        // A contradiction is the domain's to word.
        var wording = phrases.knows(fault.problem().key()) ? phrases : Phrasebook.of(locale);
        var problem = wording.say(fault.problem());
        var remedy = wording.say(fault.remedy());
        if (fault.line() == 0) {
            return phrases.say("fault.whole-file", problem, remedy);
        }
        return fault.path().isEmpty()
                ? phrases.say("fault.line", Integer.toString(fault.line()), problem, remedy)
                : phrases.say("fault.at", Integer.toString(fault.line()), fault.path(), problem, remedy);
    }
}
