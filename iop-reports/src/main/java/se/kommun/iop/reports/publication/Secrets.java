package se.kommun.iop.reports.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.party.Address;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.party.RoleHolding;

/** All that a case knows of which a copy for publication should not tell. */
final class Secrets {

    private final CaseFile file;
    private final Phrasebook phrases;
    private final Names names;
    private final List<Secret> all = new ArrayList<>();

    private Secrets(CaseFile file, Names names, Phrasebook phrases) {
        this.file = file;
        this.names = names;
        this.phrases = phrases;
    }

    /** The longest first, so that a part of one never hides the whole. */
    static List<Secret> of(List<CaseFile> files, Phrasebook phrases) {
        var names = new Names(files.stream()
                .flatMap(file -> KnownNames.of(file.agreement()).stream())
                .toList());
        return files.stream()
                .flatMap(file -> new Secrets(file, names, phrases).all().stream())
                .distinct()
                .sorted(Comparator.comparingInt(
                                (Secret secret) -> secret.words().length())
                        .reversed()
                        .thenComparing(Secret::words))
                .toList();
    }

    private List<Secret> all() {
        addresses();
        holders();
        people();
        return all;
    }

    private void addresses() {
        file.agreement().parties().parties().stream()
                .flatMap(party -> party.address().stream())
                .filter(Address::isPrivate)
                .forEach(this::address);
    }

    /** As one line, and each line by itself that could not be anything else. */
    private void address(Address address) {
        Stream.concat(
                        Stream.of(String.join(", ", address.lines())),
                        address.lines().stream().filter(line -> line.matches(".*\\d.*") || line.startsWith("c/o ")))
                .map(String::strip)
                .filter(words -> words.length() > 4)
                .map(words -> new Secret(Secret.Kind.ADDRESS, words, phrases.say("address")))
                .forEach(all::add);
        address.lines().forEach(this::person);
    }

    /** Whoever holds a role is called by it. */
    private void holders() {
        for (RoleHolding holding : file.agreement().life().roles().holdings()) {
            if (names.isOne(holding.holder())) {
                all.add(new Secret(Secret.Kind.NAME, holding.holder().strip(), holding.role()));
            }
        }
    }

    /** Where only persons are told of, every name is one. */
    private void people() {
        var agreement = file.agreement();
        Stream.of(
                        agreement.parties().parties().stream().map(Party::contactRole),
                        agreement.clauses().stream().map(Clause::text).flatMap(this::contacts),
                        agreement.life().followUps().stream().flatMap(held -> held.participants().stream()),
                        agreement.life().signatures().stream().map(signature -> signature.title()),
                        agreement.life().paymentRequests().stream()
                                .flatMap(request -> Stream.concat(
                                        Stream.of(request.registeredBy()),
                                        request.attest().stream().map(attest -> attest.by()))),
                        agreement.life().funds().lines().stream()
                                .flatMap(line -> line.judgement().stream().map(judgement -> judgement.by())),
                        file.lists().stream()
                                .flatMap(list -> Stream.concat(
                                        Stream.of(list.receivedBy()),
                                        list.decision().stream().map(decision -> decision.by()))),
                        TypedPeople.in(file))
                .flatMap(texts -> texts)
                .forEach(this::person);
    }

    private Stream<String> contacts(String text) {
        return text.regionMatches(
                        true,
                        0,
                        phrases.say("contact"),
                        0,
                        phrases.say("contact").length())
                ? Stream.of(text.substring(phrases.say("contact").length()))
                : Stream.empty();
    }

    private void person(String text) {
        names.in(text)
                .map(name -> new Secret(Secret.Kind.NAME, name, phrases.say("name")))
                .forEach(all::add);
    }
}
