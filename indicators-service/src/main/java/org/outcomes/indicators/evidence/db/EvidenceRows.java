package org.outcomes.indicators.evidence.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.indicators.evidence.domain.DeclaredBreak;
import org.outcomes.indicators.evidence.domain.MeasuredIndicator;
import org.outcomes.indicators.evidence.domain.NamedArea;
import org.outcomes.indicators.evidence.domain.PublishedValue;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.store.Visibility;
import org.outcomes.reference.measure.target.Target;

/** Reads what evidence is made of, each kind of record with one statement. */
public final class EvidenceRows {

    private final Handle handle;
    private final Viewpoint viewpoint;

    public EvidenceRows(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** Which series a row belongs to. */
    public record SeriesKey(String indicator, String area, String breakdown) {

        static SeriesKey of(ResultSet row) throws SQLException {
            return new SeriesKey(
                    row.getString("indicator"), row.getString("area"), row.getString("breakdown"));
        }
    }

    /** The area with this code, if there is one. */
    public Optional<NamedArea> area(String code) {
        return query("select * from current_area record where record.code = :code and %s")
                .bind("code", code)
                .map((row, _) -> RowReading.area(row))
                .findFirst();
    }

    /**
     * The areas that contain this one, the smallest first, and then the groups that are made for
     * it.
     */
    public List<NamedArea> comparators(String code) {
        return query(
                        """
                        with recursive above as (
                          select parent as code, 1 as distance from current_area where code = :code
                          union
                          select area.parent, above.distance + 1
                          from above join current_area area on area.code = above.code)
                        select record.* from current_area record left join above on above.code = record.code
                        where (above.code is not null or right(record.code, length(:code) + 1) = ':' || :code) and %s
                        order by above.distance nulls last, record.position, record.code
                        """)
                .bind("code", code)
                .map((row, _) -> RowReading.area(row))
                .list();
    }

    /** The indicators that name one of these outcome areas, in the order of their file. */
    public List<MeasuredIndicator> indicators(List<String> outcomeAreas) {
        return query(
                        """
                        select * from current_indicator record
                        where record.outcome_areas && cast(:outcomeAreas as text[]) and %s
                        order by record.position, record.code
                        """)
                .bindArray("outcomeAreas", String.class, outcomeAreas)
                .map((row, _) -> RowReading.indicator(row))
                .list();
    }

    /** The vintage that counts of every period of these series. */
    public Map<SeriesKey, List<PublishedValue>> observations(
            List<String> areas, List<String> indicators) {
        return query(
                        """
                        select distinct on (indicator, area, breakdown, period) record.*,
                               dense_rank() over (partition by indicator, area, breakdown, period
                                                  order by public_from) - 1 as revisions
                        from observation record
                        where record.area = any(:areas) and record.indicator = any(:indicators) and %s
                        order by indicator, area, breakdown, period, public_from desc, version desc
                        """)
                .bindArray("areas", String.class, areas)
                .bindArray("indicators", String.class, indicators)
                .map((row, _) -> Map.entry(SeriesKey.of(row), RowReading.value(row)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The vintage that counts of every target of these series. */
    public Map<SeriesKey, List<Target>> targets(String area, List<String> indicators) {
        return query(
                        """
                        select distinct on (indicator, breakdown, period, kind) record.*
                        from target record
                        where record.area = :area and record.indicator = any(:indicators) and %s
                        order by indicator, breakdown, period, kind, public_from desc, version desc
                        """)
                .bind("area", area)
                .bindArray("indicators", String.class, indicators)
                .map((row, _) -> Map.entry(SeriesKey.of(row), RowReading.target(row)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The breaks of these indicators, by indicator. */
    public Map<String, List<DeclaredBreak>> breaks(List<String> indicators) {
        return query(
                        """
                        select * from current_series_break record
                        where record.indicator = any(:indicators) and %s
                        order by record.from_start, record.from_period, record.area, record.breakdown
                        """)
                .bindArray("indicators", String.class, indicators)
                .map((row, _) ->
                        Map.entry(row.getString("indicator"), RowReading.declaredBreak(row)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Query query(String sql) {
        return Visibility.bind(
                handle.createQuery(sql.formatted(Visibility.of(viewpoint, "record"))), viewpoint);
    }
}
