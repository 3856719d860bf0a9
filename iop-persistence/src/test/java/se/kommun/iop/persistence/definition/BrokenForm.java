package se.kommun.iop.persistence.definition;

import static se.kommun.iop.persistence.definition.Broken.broken;

import java.util.List;

/** One file for each fault of form: an editor can show it while somebody types. */
final class BrokenForm {

    static final List<Broken> FILES = List.of(
            broken("unknown key", "  subject: s", "  subjekt: s", "unknown-key", "identity.subjekt"),
            broken(
                    "missing key",
                    "  committee: Vård- och omsorgsnämnden\n  issued",
                    "  issued",
                    "missing-key",
                    "identity.committee"),
            broken(
                    "empty value",
                    "  municipality: Lunds kommun",
                    "  municipality:",
                    "not-text",
                    "identity.municipality"),
            broken(
                    "blank text",
                    "  municipality: Lunds kommun",
                    "  municipality: ' '",
                    "blank",
                    "identity.municipality"),
            broken("number for text", "paragraph: § 16", "paragraph: 16", "not-text", "decisions[0].paragraph"),
            broken(
                    "list for text",
                    "  municipality: Lunds kommun",
                    "  municipality: [Lund]",
                    "not-text",
                    "identity.municipality"),
            broken(
                    "text for list",
                    "  values:\n    - respekt",
                    "  values: inga\n  x:\n    - respekt",
                    "not-list",
                    "purpose.values"),
            broken("text for part", "term:\n", "term: ett år\nx:\n", "not-part", "term"),
            broken(
                    "date in words",
                    "document-date: 2024-06-11",
                    "document-date: 11 juni 2024",
                    "not-day",
                    "identity.document-date"),
            broken("month in words", "in: 2024-12", "in: december", "not-month", "follow-ups[1].due.in"),
            broken(
                    "amount in words",
                    "amount: 100000\n    from: 2024-07",
                    "amount: 100 000 kr\n    from: 2024-07",
                    "not-amount",
                    "instalments[0].amount"),
            broken(
                    "amount of nothing",
                    "amount: 100000\n    from: 2024-07",
                    "amount: 0\n    from: 2024-07",
                    "not-positive",
                    "instalments[0].amount"),
            broken(
                    "amount below zero",
                    "amount: 100000\n    from: 2024-07",
                    "amount: -5\n    from: 2024-07",
                    "not-positive",
                    "instalments[0].amount"),
            broken(
                    "parts of an öre",
                    "amount: 100000\n    from: 2024-07",
                    "amount: 1.005\n    from: 2024-07",
                    "parts-of-ore",
                    "instalments[0].amount"),
            broken(
                    "yes in Swedish",
                    "convener: true",
                    "convener: ja",
                    "not-yes-no",
                    "steering-group.seats[2].convener"),
            broken("no such word", "modality: must-not", "modality: mustnot", "not-choice", "commitments[9].modality"),
            broken("no such kind of party", "kind: association", "kind: förening", "not-choice", "parties[0].kind"),
            broken("no code", "  - code: arkivgatan", "  - code: Arkivgatan 1", "not-code", "activity.places[0].code"),
            broken(
                    "organisation number too short",
                    "802542-5979",
                    "802542-597",
                    "not-organisation-number",
                    "employer.organisation-number"),
            broken(
                    "number out of bounds",
                    "decimals: 0",
                    "decimals: 5",
                    "not-between",
                    "activity.measures[0].decimals"),
            broken("number with decimals", "originals: 2", "originals: 2.5", "not-whole", "signing.originals"),
            broken("no measures", "  measures:\n    - code", "  mått:\n    - code", "missing-key", "activity.measures"),
            broken(
                    "empty condition",
                    "condition:\n      all:\n        - minutes-approved: von-beslut\n        - signed-by: all",
                    "condition:\n      all: []",
                    "empty-condition",
                    "instalments[0].condition.all"),
            broken(
                    "unknown condition",
                    "followed-up: sommar",
                    "follow-up: sommar",
                    "condition-unknown",
                    "instalments[1].condition.follow-up"),
            broken(
                    "condition in words",
                    "condition:\n      followed-up: sommar",
                    "condition: när uppföljningen är gjord",
                    "condition-expected",
                    "instalments[1].condition"),
            broken(
                    "two conditions in one",
                    "      followed-up: sommar",
                    "      followed-up: sommar\n      not-before: 2024-09-01",
                    "condition-one-key",
                    "instalments[1].condition"),
            broken(
                    "unknown time",
                    "      in: 2024-12",
                    "      month: 2024-12",
                    "due-unknown",
                    "follow-ups[1].due.month"),
            broken(
                    "no kind of days",
                    "        - day-classes: [weekend]",
                    "        - places: [veberod]",
                    "not-one-kind-of-days",
                    "activity.calendar[0].rules[0]"),
            broken(
                    "two kinds of days",
                    "        - day-classes: [weekend]",
                    "        - day-classes: [weekend]\n          weekdays: [monday]",
                    "not-one-kind-of-days",
                    "activity.calendar[0].rules[0]"),
            broken(
                    "holidays without weekdays",
                    "        - day-classes: [weekend]",
                    "        - day-classes: [weekend]\n          public-holidays: false",
                    "holidays-without-weekdays",
                    "activity.calendar[0].rules[0].public-holidays"));

    private BrokenForm() {}
}
