package se.kommun.iop.persistence.observation;

import java.util.Arrays;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import se.kommun.iop.domain.observation.LayoutPrint;
import se.kommun.iop.domain.observation.Recipe;
import se.kommun.iop.domain.observation.Settled;
import se.kommun.iop.persistence.column.Columns;
import tools.jackson.databind.json.JsonMapper;

/** Turns recipes into rows and back. A column nobody maps fails the build. */
@Mapper(uses = Columns.class)
interface RecipeRows {

    JsonMapper JSON = JsonMapper.shared();

    RecipeRow toRow(Recipe recipe);

    @Mapping(target = "settled", source = "settled")
    Recipe toRecipe(RecipeRow row);

    default String hex(LayoutPrint layout) {
        return layout.hex();
    }

    default LayoutPrint layout(String hex) {
        return new LayoutPrint(hex);
    }

    default String json(List<Settled> settled) {
        return JSON.writeValueAsString(settled);
    }

    default List<Settled> settled(String json) {
        return Arrays.asList(JSON.readValue(json, Settled[].class));
    }
}
