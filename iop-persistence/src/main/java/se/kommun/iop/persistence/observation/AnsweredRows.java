package se.kommun.iop.persistence.observation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import se.kommun.iop.domain.observation.Answered;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.persistence.column.Columns;
import tools.jackson.databind.json.JsonMapper;

/** Turns answers into rows and back. A column nobody maps fails the build. */
@Mapper(uses = Columns.class)
interface AnsweredRows {

    JsonMapper JSON = JsonMapper.shared();

    @Mapping(target = "list", source = "list")
    @Mapping(target = "question", source = "answered.settled.question")
    @Mapping(target = "chosen", source = "answered.settled.option")
    @Mapping(target = "givenBy", source = "answered.by")
    @Mapping(target = "givenAt", source = "answered.at")
    @Mapping(target = "recipe", source = "answered.recipe")
    AnsweredRow toRow(ImportId list, Answered answered);

    @Mapping(target = "settled.question", source = "question")
    @Mapping(target = "settled.option", source = "chosen")
    @Mapping(target = "by", source = "givenBy")
    @Mapping(target = "at", source = "givenAt")
    Answered toAnswered(AnsweredRow row);

    default String json(Question question) {
        return JSON.writeValueAsString(question);
    }

    default Question question(String json) {
        return JSON.readValue(json, Question.class);
    }

    default @Nullable Integer version(Optional<Integer> recipe) {
        return recipe.orElse(null);
    }

    default Optional<Integer> recipe(@Nullable Integer version) {
        return Optional.ofNullable(version);
    }
}
