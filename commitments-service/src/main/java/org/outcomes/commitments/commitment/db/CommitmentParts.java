package org.outcomes.commitments.commitment.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.commitment.domain.IndicatorLink;
import org.outcomes.commitments.commitment.domain.Strand;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.store.Visibility;
import org.outcomes.reference.measure.Breakdown;

/** The parts of some commitments, each kind read by one query for all of them. */
final class CommitmentParts {

    /** What names a commitment: its plan and its printed code. */
    record Id(String plan, String code) {}

    private static final String OF_THESE =
            "(%1$s.plan, %1$s.commitment) in (select * from unnest(:plans, :codes))";

    private final Map<Id, List<IndicatorLink>> indicators;
    private final Map<Id, List<Strand>> strands;

    CommitmentParts(Handle handle, Viewpoint viewpoint, List<Id> ids) {
        indicators = read(handle, viewpoint, ids, indicatorsSql(), CommitmentParts::indicator);
        strands = read(handle, viewpoint, ids, strandsSql(viewpoint), CommitmentParts::strand);
    }

    /** What a commitment is judged on, in order. */
    List<IndicatorLink> indicators(Id id) {
        return indicators.getOrDefault(id, List.of());
    }

    /** The strands of a commitment, in order. */
    List<Strand> strands(Id id) {
        return strands.getOrDefault(id, List.of());
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> Map<Id, List<T>> read(
            Handle handle, Viewpoint viewpoint, List<Id> ids, String sql, Reading<T> reading) {
        return Visibility.bind(handle.createQuery(sql), viewpoint)
                .bindArray("plans", String.class, ids.stream().map(Id::plan).toList())
                .bindArray("codes", String.class, ids.stream().map(Id::code).toList())
                .map((row, _) ->
                        Map.entry(
                                new Id(row.getString("plan"), row.getString("commitment")),
                                reading.read(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static String indicatorsSql() {
        return "select indicator.* from commitment_indicator indicator join current_commitment"
                + " commitment on commitment.plan = indicator.plan and commitment.code ="
                + " indicator.commitment and commitment.version = indicator.version where "
                + OF_THESE.formatted("indicator")
                + " order by indicator.position";
    }

    private static String strandsSql(Viewpoint viewpoint) {
        return "select strand.* from current_strand strand where "
                + OF_THESE.formatted("strand")
                + " and "
                + Visibility.of(viewpoint, "strand")
                + " order by strand.position";
    }

    private static IndicatorLink indicator(ResultSet row) throws SQLException {
        return new IndicatorLink(
                row.getString("indicator"), Breakdown.parse(row.getString("breakdown")));
    }

    private static Strand strand(ResultSet row) throws SQLException {
        return new Strand(
                row.getString("commitment"), row.getString("code"), row.getString("title"));
    }
}
