package org.outcomes.indicators.equivalence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Citation;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** The equivalences that the service knows. */
@ApplicationScoped
class Equivalences {

    private static final String SELECT =
            """
            select record.* from current_equivalence record where {where}
            order by record.position, record.id limit :rows
            """;

    private final Snapshot snapshot;
    private final ObjectReader json;

    @Inject
    Equivalences(Snapshot snapshot, ObjectMapper json) {
        this.snapshot = snapshot;
        this.json = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** Equivalences in the order of their file. */
    Listed<Equivalence> page(Viewpoint viewpoint, PageRequest page) {
        return snapshot.read(handle -> {
            Query query =
                    Conditions.visible(viewpoint, "record")
                            .after(page, "(record.position, record.id) > (:key0::integer, :key1)")
                            .with("rows", page.rowsToRead())
                            .query(handle, SELECT);
            return Listed.of(query.map((row, _) -> new Keyed<>(equivalence(row), key(row))).list());
        });
    }

    private static List<String> key(ResultSet row) throws SQLException {
        return List.of(row.getString("position"), row.getString("id"));
    }

    private Equivalence equivalence(ResultSet row) throws SQLException {
        return new Equivalence(
                row.getString("id"),
                tree(row.getString("left_side")),
                tree(row.getString("right_side")),
                row.getString("relation"),
                row.getBigDecimal("tolerance"),
                row.getString("note"),
                row.getObject("public_from", LocalDate.class),
                Citation.whole(row.getString("source")));
    }

    private JsonNode tree(String stored) {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
