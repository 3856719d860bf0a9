package se.kommun.iop.persistence.definition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One file for each thing that can be wrong in an agreement file. */
final class BrokenFiles {

    private static final String LUNCHES = Shipped.text(Shipped.LUNCHES);

    /** Faults of form, which an editor can show while somebody types. */
    static final List<Broken> SEEN_BY_THE_SCHEMA_TOO = List.of(
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

    /** Faults that take the whole file, the calendar or arithmetic to see. */
    static final List<Broken> SEEN_BY_THE_READER_ALONE = List.of(
            broken(
                    "no such day",
                    "document-date: 2024-06-11",
                    "document-date: 2024-02-30",
                    "no-such-day",
                    "identity.document-date"),
            broken(
                    "check digit",
                    "802471-1643",
                    "802471-1644",
                    "not-organisation-number",
                    "parties[0].organisation-number"),
            broken(
                    "end before start",
                    "  through: 2024-12-31\n  clause: A:156",
                    "  through: 2024-06-30\n  clause: A:156",
                    "end-before-start",
                    "term.through"),
            broken(
                    "unknown party",
                    "    owner: traffpunkterna\n    modality: shall",
                    "    owner: traffpunkten\n    modality: shall",
                    "unknown-reference",
                    "commitments[8].owner"),
            broken(
                    "employer as a party",
                    "    owner: traffpunkterna\n    modality: shall",
                    "    owner: interkultur\n    modality: shall",
                    "unknown-reference",
                    "commitments[8].owner"),
            broken(
                    "unknown place",
                    "        - places: [veberod, sodra-sandby]\n          weekdays",
                    "        - places: [veberod, lund]\n          weekdays",
                    "unknown-reference",
                    "activity.calendar[0].rules[2].places[1]"),
            broken(
                    "unknown follow-up",
                    "followed-up: sommar",
                    "followed-up: sommarn",
                    "unknown-reference",
                    "instalments[1].condition.followed-up"),
            broken(
                    "unknown decision",
                    "minutes-approved: von-beslut\n",
                    "minutes-approved: kf-beslut\n",
                    "unknown-reference",
                    "instalments[0].condition.all[0].minutes-approved"),
            broken(
                    "unknown named period",
                    "during: [hostlov]",
                    "during: [hostlovet]",
                    "unknown-reference",
                    "activity.calendar[0].rules[3].during[0]"),
            broken("unknown clause", "    at: a-35", "    at: a-36", "unknown-reference", "footnotes[2].at"),
            broken("duplicate code", "  - code: a-25", "  - code: a-23", "duplicate-code", "clauses[1].code"),
            broken(
                    "employer with a party's code",
                    "  code: interkultur",
                    "  code: lips",
                    "duplicate-code",
                    "employer.code"),
            broken(
                    "duplicate point",
                    "      - code: medlen\n        text: Redovisning av medlen som ska gå till löner och sociala avgifter.\n        content: funds\n        clause: A:138",
                    "      - code: samarbetet\n        text: x\n        content: funds\n        clause: A:138",
                    "duplicate-code",
                    "follow-ups[0].points[2].code"),
            broken(
                    "duplicate number",
                    "  - number: 2\n    amount",
                    "  - number: 1\n    amount",
                    "duplicate-number",
                    "instalments[1].number"),
            broken(
                    "duplicate key",
                    "  subject: seniorluncher\n",
                    "  subject: seniorluncher\n  subject: luncher\n",
                    "duplicate-key",
                    "identity.subject"),
            broken(
                    "instalment outside the term",
                    "    through: 2024-08-31\n    condition",
                    "    through: 2025-08-31\n    condition",
                    "instalment-outside-term",
                    "instalments[0].from"),
            broken("no convener", "      convener: true\n", "", "not-one-convener", "steering-group.seats"),
            broken(
                    "two conveners",
                    "      from: LIPS\n",
                    "      from: LIPS\n      convener: true\n",
                    "not-one-convener",
                    "steering-group.seats"),
            broken(
                    "two owners of a name",
                    "aliases: [Träffpunkt Veberöd]",
                    "aliases: [PAPEGOJAN]",
                    "two-owners",
                    "activity.places[2].aliases[0]"),
            broken(
                    "date outside the term",
                    "dates: [2024-10-30]",
                    "dates: [2023-10-30]",
                    "day-outside-term",
                    "activity.calendar[0].rules[4].dates[0]"),
            broken(
                    "party that never signs",
                    "    - party: lips\n",
                    "    - party: traffpunkterna\n",
                    "no-slot",
                    "signing.slots"),
            broken(
                    "party that signs twice",
                    "    - party: lips\n",
                    "    - party: traffpunkterna\n",
                    "two-slots",
                    "signing.slots[1].party"),
            broken("party called all", "  - code: lips\n", "  - code: all\n", "reserved-code", "parties[0].code"),
            broken("tab", "  subject: s", "\tsubject: s", "syntax.tab", ""),
            broken(
                    "colon in a text",
                    "  subject: seniorluncher",
                    "  subject: luncher: för seniorer",
                    "syntax.colon",
                    ""),
            new Broken("open quotation mark", "code: 'a\n", "syntax.quote", ""),
            broken("alias", "  municipality: Lunds kommun", "  municipality: &kommun Lunds kommun", "alias", ""),
            broken("two documents", "\nparties:", "\n---\nparties:", "second-document", ""),
            new Broken("empty", "", "empty-file", ""),
            new Broken("only comments", "# avtal\n", "empty-file", ""),
            new Broken("a text", "Ett avtal", "not-part", ""),
            new Broken("deep", "[".repeat(60) + "]".repeat(60), "too-deep", ""),
            new Broken("large", "# ".repeat(600_000), "too-large", ""),
            new Broken("control character", "code: a\u0007b", "syntax.character", ""));

    private BrokenFiles() {}

    private static Broken broken(String name, String before, String after, String fault, String path) {
        if (LUNCHES.indexOf(before) < 0) {
            throw new AssertionError("The file no longer says what is to be broken: " + name);
        }
        return new Broken(
                name, LUNCHES.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)), fault, path);
    }
}
