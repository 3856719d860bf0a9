package se.kommun.iop.batch.attendanceimport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.batch.picture.SheetPicture;
import se.kommun.iop.batch.picture.SheetPictures;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Interpretations;
import se.kommun.iop.domain.observation.ReceivedLists;

/** Shows a received list as it stands, with how it was understood. */
record Pictures(Agreements agreements, ReceivedLists lists, Interpretations interpretations, SheetPictures pictures) {

    List<SheetPicture> of(ImportId id, Optional<CellReference> wanted, Locale locale) {
        var list = lists.find(id).orElseThrow();
        var answered = interpretations.answers(id).stream()
                .map(answer -> answer.settled().choice())
                .toList();
        var scope = ReadingScope.of(agreements.find(list.agreement()).orElseThrow(), Optional.empty())
                .with(answered);
        return pictures.of(lists.original(id), lists.draft(id), scope, wanted, locale);
    }
}
