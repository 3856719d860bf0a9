package se.kommun.iop.persistence.followup;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.persistence.column.Columns;

/** Turns answers into rows and back. A column nobody maps fails the build. */
@Mapper(uses = Columns.class)
interface AnswerRows {

    @Mapping(target = "agreement", source = "agreement")
    @Mapping(target = "followUp", source = "followUp")
    @Mapping(target = "point", source = "answer.point")
    @Mapping(target = "about", source = "answer.about")
    @Mapping(target = "answerText", source = "answer.text")
    @Mapping(target = "typedBy", source = "answer.by")
    @Mapping(target = "typedAt", source = "answer.at")
    AnswerRow toRow(Code agreement, Code followUp, Answer answer);

    @Mapping(target = "text", source = "answerText")
    @Mapping(target = "by", source = "typedBy")
    @Mapping(target = "at", source = "typedAt")
    Answer toAnswer(AnswerRow row);
}
