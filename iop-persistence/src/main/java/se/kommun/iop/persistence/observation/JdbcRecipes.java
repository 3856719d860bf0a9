package se.kommun.iop.persistence.observation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.LayoutPrint;
import se.kommun.iop.domain.observation.Recipe;
import se.kommun.iop.domain.observation.Recipes;

/** The register of recipes on SQL. */
@Repository
class JdbcRecipes implements Recipes {

    private final JdbcClient jdbc;
    private final RecipeRows rows;

    JdbcRecipes(JdbcClient jdbc, RecipeRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Optional<Recipe> latest(Code agreement, LayoutPrint layout) {
        return of(agreement).stream()
                .filter(recipe -> recipe.fits(layout))
                .max(Comparator.comparingInt(Recipe::version));
    }

    @Override
    public List<Recipe> of(Code agreement) {
        return jdbc
                .sql("""
                        select * from recipe where agreement = :agreement
                        order by saved_at desc, layout, version desc
                        """)
                .param("agreement", agreement.text())
                .query(new SimplePropertyRowMapper<>(RecipeRow.class))
                .list()
                .stream()
                .map(rows::toRecipe)
                .toList();
    }

    @Override
    @Transactional
    public void keep(Recipe recipe) {
        try {
            jdbc.sql("""
                            insert into recipe (agreement, layout, version, settled, saved_by, saved_at)
                            values (:agreement, :layout, :version, :settled, :savedBy, :savedAt)
                            """)
                    .paramSource(new SimplePropertySqlParameterSource(rows.toRow(recipe)))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new IllegalStateException("Somebody else has kept that version of the recipe", taken);
        }
    }
}
