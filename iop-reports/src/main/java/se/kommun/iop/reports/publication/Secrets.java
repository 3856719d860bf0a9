package se.kommun.iop.reports.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.followup.Answer;
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
        holders();
        people();
        addresses();
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
        address.lines().forEach(line -> person(line, phrases.say("name")));
    }

    /** Whoever holds a role is called by it. */
    private void holders() {
        for (RoleHolding holding : file.agreement().life().roles().holdings()) {
            if (names.isOne(holding.holder())) {
                all.add(new Secret(Secret.Kind.NAME, holding.holder().strip(), holding.role()));
            }
        }
    }

    /** Where only persons are told of, every name is one; it is called by what that person does there. */
    private void people() {
        var agreement = file.agreement();
        persons("contact", agreement.parties().parties().stream().map(Party::contactRole));
        persons("contact", agreement.clauses().stream().map(Clause::text).flatMap(this::contacts));
        persons("signatory", agreement.life().signatures().stream().map(signature -> signature.title()));
        TypedPeople.in(file).forEach(typed -> persons(typed.role(), Stream.of(typed.text())));
        persons("participant", agreement.life().followUps().stream().flatMap(held -> held.participants().stream()));
        for (var request : agreement.life().paymentRequests()) {
            persons("registrar", Stream.of(request.registeredBy()));
            persons("attestor", request.attest().stream().map(attest -> attest.by()));
        }
        persons(
                "judge",
                agreement.life().funds().lines().stream()
                        .flatMap(line -> line.judgement().stream().map(judgement -> judgement.by())));
        for (var list : file.lists()) {
            persons("sender", Stream.of(list.receivedBy()));
            persons("approver", list.decision().stream().map(decision -> decision.by()));
        }
        persons("writer", file.answers().values().stream().flatMap(List::stream).map(Answer::by));
    }

    private void persons(String role, Stream<String> texts) {
        texts.forEach(text -> person(text, phrases.say("role." + role)));
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

    private void person(String text, String instead) {
        names.in(text).map(name -> new Secret(Secret.Kind.NAME, name, instead)).forEach(all::add);
    }
}
