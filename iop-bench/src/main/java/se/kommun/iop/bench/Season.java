package se.kommun.iop.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;

/**
 * So many rows, each about a place and a day of its own, and an agreement that is wide enough for them.
 *
 * @param places few for a short list, so that it looks like the ones that are handed in
 */
record Season(int rows, int places) {

    static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final List<String> BEGINNINGS = List.of(
            "Björk", "Ek", "Lind", "Sol", "Äng", "Sjö", "Berg", "Skog", "Norr", "Söder", "Väster", "Öster", "Kyrk",
            "Kvarn", "Strand", "Park", "Råd", "Hamn", "Åker", "Vinter");
    private static final List<String> ENDINGS =
            List.of("gården", "backen", "torget", "huset", "vallen", "hemmet", "salen", "stugan", "mossen", "kullen");

    static Season of(int rows) {
        return new Season(rows, rows <= 100 ? 2 : rows <= 100_000 ? 50 : 200);
    }

    LocalDate day(int row) {
        return FIRST_DAY.plusDays(row / places);
    }

    String place(int row) {
        return name(row % places);
    }

    int count(int row) {
        return 3 + (row * 31 + row / 7) % 60;
    }

    private static String name(int place) {
        return BEGINNINGS.get(place % BEGINNINGS.size()) + ENDINGS.get(place / BEGINNINGS.size());
    }

    /** Read from its file, as every agreement is. */
    Agreement agreement(String code) {
        var places = IntStream.range(0, this.places)
                .mapToObj(i -> "    - {code: plats-" + i + ", name: " + name(i) + "}\n")
                .collect(Collectors.joining());
        var file = String.format(Locale.ROOT, FILE, code, places, FIRST_DAY, day(rows - 1));
        var definitions =
                ServiceLoader.load(AgreementDefinitions.class).findFirst().orElseThrow();
        return switch (definitions.read(file.getBytes(UTF_8))) {
            case AgreementDefinitions.Reply.Understood(var agreement) -> agreement;
            case AgreementDefinitions.Reply.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
        };
    }

    private static final String FILE = """
            code: %s
            identity:
              title: Partnerskap om öppet hus
              subject: öppet hus
              municipality: Exempelkommun
              committee: Kommunstyrelsen
              issued-by: Kommunkontoret
              document-date: 2000-01-01
            parties:
              - code: foreningen
                kind: association
                name: Exempelföreningen
                short-name: Föreningen
                organisation-number: 802000-0009
                contact-role: samordnaren
              - code: kontoret
                kind: public-unit
                name: Kommunkontoret i Exempelkommun
                short-name: Kontoret
                department: Kommunkontoret
                committee: Kommunstyrelsen
                legal-person:
                  name: Exempelkommun
                  organisation-number: 212000-1132
                contact-role: chefen
            purpose:
              challenge: Det behövs ett öppet hus.
              target-group: Alla.
            activity:
              occasion: tillfällen
              places:
            %s  measures:
                - {code: besok, name: deltagare, unit: deltagare, headings: [antal deltagare], decimals: 0, highest: 500}
              calendar:
                - version: 1
                  agreed-on: 2000-01-01
                  source: avtalet
                  rules:
                    - weekdays: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]
            follow-ups:
              - code: uppfoljning
                title: Skriftlig uppföljning
                performer: Kommunstyrelsen
                form: written
                due: {in: 2100-12}
                points:
                  - {code: antal, text: Hur många har deltagit?, content: figures, clause: "3"}
                  - {code: intresse, text: Vilket intresse har det varit?, content: interest, clause: "3"}
                clause: "3"
            term:
              from: %s
              through: %s
              clause: "1"
            signing:
              originals: 1
              slots:
                - party: foreningen
                  heading: För föreningen
                  place-and-date: Exempelkommun 2000-01-01
                  title: Ordförande
                  authority: [Stadgarna]
                - party: kontoret
                  heading: För kommunen
                  place-and-date: Exempelkommun 2000-01-01
                  title: Direktör
                  authority: [Delegationsordningen]
              clause: "2"
            """;
}
