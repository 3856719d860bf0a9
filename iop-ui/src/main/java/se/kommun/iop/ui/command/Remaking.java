package se.kommun.iop.ui.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.CaseFiles;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.IssuedPortfolio;
import se.kommun.iop.domain.paper.PaperHistory;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.reports.stamp.Edition;
import se.kommun.iop.ui.paper.Letterheads;
import se.kommun.iop.ui.paper.PaperRules;
import se.kommun.iop.ui.paper.PortfolioPress;

/**
 * Makes a paper again exactly as it left, to hold a file against. The register keeps no file, only its SHA-256: what comes
 * out is told when that agrees, and never otherwise.
 */
record Remaking(Desk desk, Registers registers, PaperHistory history) {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("sv"), Locale.of("en"));

    /** Empty when it was made with choices or in a look that nobody knows any more. */
    Optional<byte[]> of(IssuedPaper paper, Edition edition) {
        var left = isOneOf(registers.papers().of(paper.agreement()).stream()
                .filter(issued ->
                        issued.paper().equals(paper.paper()) && issued.at().equals(paper.at()))
                .toList());
        return history.then(paper).stream()
                .flatMap(then ->
                        rooms().flatMap(room -> wishes(paper).map(wish -> made(room, paper, then, wish, edition))))
                .filter(left)
                .findFirst();
    }

    /** @param committee whose agreements it is about */
    Optional<byte[]> of(IssuedPortfolio portfolio, String committee, Edition edition) {
        var then = portfolio.papers().stream()
                .flatMap(paper -> history.then(paper).stream())
                .toList();
        return rooms().map(room -> {
                    var press = new PortfolioPress(
                            new CaseFiles(registers.ledger(), registers.lists(), registers.answers()),
                            registers.papers(),
                            room.letterheads(),
                            room.desk().locale());
                    var printed = press.again(committee, then, portfolio.at());
                    var whole = press.print(printed);
                    return edition == Edition.WHOLE ? whole : press.forPublication(printed, whole);
                })
                .filter(isOneOf(portfolio.papers()))
                .findFirst();
    }

    private static byte[] made(PrintRoom room, IssuedPaper paper, CaseFile then, Press.Wishes wishes, Edition edition) {
        var whole = room.again(paper, then, wishes);
        return edition == Edition.WHOLE
                ? whole.content()
                : room.forPublication(whole).content();
    }

    /** In every language and look that papers leave in, first that of whoever asks. */
    private Stream<PrintRoom> rooms() {
        Letterheads plain = department -> Optional.empty();
        return Stream.concat(
                        Stream.of(desk.locale().getLanguage()),
                        LANGUAGES.stream().map(Locale::getLanguage))
                .distinct()
                .map(language -> new Desk(desk.out(), desk.err(), Locale.of(language), desk.clock()))
                .flatMap(one ->
                        Stream.of(registers.letterheads(), plain).map(look -> new PrintRoom(one, registers, look)));
    }

    /** Without choices; a memorandum also with the municipality's own headings. */
    private Stream<Press.Wishes> wishes(IssuedPaper paper) {
        var about = paper.about().map(Code::text);
        var none = new Press.Wishes(about, List.of(), Map.of());
        var headings = PaperRules.labels(registers.settings()).own();
        return paper.paper().kind() == PaperKind.MEMORANDUM && !headings.isEmpty()
                ? Stream.of(none, new Press.Wishes(about, List.of(), headings))
                : Stream.of(none);
    }

    private static Predicate<byte[]> isOneOf(List<IssuedPaper> left) {
        return content -> {
            var file = Optional.of(Fingerprint.of(content));
            return left.stream().anyMatch(issued -> issued.file().equals(file));
        };
    }
}
