package se.kommun.iop.persistence.definition;

import static se.kommun.iop.persistence.definition.Broken.broken;

import java.util.List;

/** One file for each fault that it takes the whole file, the calendar or arithmetic to see. */
final class BrokenSense {

    static final List<Broken> FILES = List.of(
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
            broken(
                    "invoice for no instalment",
                    "\nfootnotes:",
                    invoice("3", "lips"),
                    "unknown-number",
                    "payment-requests[0].instalment"),
            broken(
                    "invoice from nobody",
                    "\nfootnotes:",
                    invoice("1", "lipss"),
                    "unknown-reference",
                    "payment-requests[0].issuer"),
            broken(
                    "kind of cost that the rule does not have",
                    "\nfootnotes:",
                    funds("mat", "[]"),
                    "unknown-reference",
                    "funds.lines[0].kind"),
            broken(
                    "fees on a line that is not there",
                    "\nfootnotes:",
                    funds("sociala-avgifter", "[1, 2]"),
                    "unknown-number",
                    "funds.lines[0].fees-on[1]"),
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
            new Broken("open bracket", "code: [a\nidentity: b\n", "syntax.bracket", ""),
            new Broken("open brace", "code: {a: 1\nidentity: b\n", "syntax.bracket", ""),
            new Broken("empty", "", "empty-file", ""),
            new Broken("only comments", "# avtal\n", "empty-file", ""),
            new Broken("a text", "Ett avtal", "not-part", ""),
            new Broken("deep", "[".repeat(60) + "]".repeat(60), "too-deep", ""),
            new Broken("large", "# ".repeat(600_000), "too-large", ""),
            new Broken("control character", "code: a\u0007b", "syntax.character", ""));

    private BrokenSense() {}

    private static String invoice(String instalment, String issuer) {
        return """

                payment-requests:
                  - instalment: %s
                    kind: invoice
                    number: '1'
                    amount: 100000
                    issuer: %s
                    dated: 2024-07-05
                    received: 2024-07-08
                    due: 2024-08-07
                    registered-by: handläggaren

                footnotes:""".formatted(instalment, issuer);
    }

    private static String funds(String kind, String feesOn) {
        return """

                funds:
                  lines:
                    - number: 1
                      instalment: 1
                      kind: %s
                      text: juli
                      from: 2024-07-01
                      through: 2024-07-31
                      paid-on: 2024-07-25
                      amount: 1000
                      fees-on: %s

                footnotes:""".formatted(kind, feesOn);
    }
}
