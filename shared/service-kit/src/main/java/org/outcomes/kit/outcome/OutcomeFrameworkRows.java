package org.outcomes.kit.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.outcomes.kit.audience.Actor;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.outcome.CrosswalkLink;
import org.outcomes.reference.outcome.CrosswalkRelation;
import org.outcomes.reference.outcome.OutcomeArea;
import org.outcomes.reference.outcome.OutcomeAreaReference;
import org.outcomes.reference.outcome.OutcomeFramework;
import org.outcomes.reference.outcome.OutcomeFrameworks;

/** The tables of the outcome frameworks. */
final class OutcomeFrameworkRows {

    private final Handle handle;

    OutcomeFrameworkRows(Handle handle) {
        this.handle = handle;
    }

    /** All frameworks in the order of their file, newest versions. */
    OutcomeFrameworks all() {
        Map<String, List<OutcomeArea>> areas = areasByFramework();
        List<OutcomeFramework> frameworks =
                handle.createQuery(
                                "select * from current_outcome_framework order by position, code")
                        .map((row, _) ->
                                framework(
                                        row, areas.getOrDefault(row.getString("code"), List.of())))
                        .list();
        List<CrosswalkLink> links =
                handle.createQuery(
                                "select * from current_crosswalk_link order by position,"
                                        + " from_framework, from_area")
                        .map((row, _) -> link(row))
                        .list();
        return new OutcomeFrameworks(frameworks, links);
    }

    private Map<String, List<OutcomeArea>> areasByFramework() {
        return handle
                .createQuery("select * from current_outcome_area order by framework, position")
                .map((row, _) -> Map.entry(row.getString("framework"), area(row)))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Adds a version of each framework with its areas. */
    void addFrameworks(List<Placed<OutcomeFramework>> frameworks, Actor actor) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into outcome_framework (code, version, position, title, valid_from, valid_to, recorded_by)
                        select :code, coalesce(max(version), 0) + 1, :position, :title, :from, :to, :actor
                        from outcome_framework where code = :code
                        """);
        frameworks.forEach(placed ->
                batch.bind("code", placed.value().code())
                        .bind("position", placed.position())
                        .bind("title", placed.value().title())
                        .bind("from", placed.value().from().map(PartialDate::toString).orElse(null))
                        .bind("to", placed.value().to().map(PartialDate::toString).orElse(null))
                        .bind("actor", actor.name())
                        .add());
        batch.execute();
        addAreas(frameworks.stream().map(Placed::value).toList());
    }

    private void addAreas(List<OutcomeFramework> frameworks) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into outcome_area (framework, version, code, position, title, description)
                        select code, version, :area, :position, :title, :description
                        from current_outcome_framework where code = :framework
                        """);
        for (OutcomeFramework framework : frameworks) {
            framework
                    .areas()
                    .forEach(area ->
                            batch.bind("framework", framework.code())
                                    .bind("area", area.code())
                                    .bind("position", area.order())
                                    .bind("title", area.title())
                                    .bind("description", area.description())
                                    .add());
        }
        batch.execute();
    }

    /** Adds a version of each link. */
    void addLinks(List<Placed<CrosswalkLink>> links, Actor actor) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into crosswalk_link
                          (from_framework, from_area, to_framework, to_area, version, position, relation, recorded_by)
                        select :fromFramework, :fromArea, :toFramework, :toArea, coalesce(max(version), 0) + 1,
                               :position, :relation, :actor
                        from crosswalk_link
                        where from_framework = :fromFramework and from_area = :fromArea
                          and to_framework = :toFramework and to_area = :toArea
                        """);
        links.forEach(placed ->
                batch.bind("fromFramework", placed.value().from().framework())
                        .bind("fromArea", placed.value().from().area())
                        .bind("toFramework", placed.value().to().framework())
                        .bind("toArea", placed.value().to().area())
                        .bind("position", placed.position())
                        .bind("relation", placed.value().relation().code())
                        .bind("actor", actor.name())
                        .add());
        batch.execute();
    }

    /** A value with its place in the file. */
    record Placed<T>(int position, T value) {}

    private static OutcomeFramework framework(ResultSet row, List<OutcomeArea> areas)
            throws SQLException {
        return new OutcomeFramework(
                row.getString("code"),
                row.getString("title"),
                Optional.ofNullable(row.getString("valid_from")).map(PartialDate::parse),
                Optional.ofNullable(row.getString("valid_to")).map(PartialDate::parse),
                areas);
    }

    private static OutcomeArea area(ResultSet row) throws SQLException {
        return new OutcomeArea(
                row.getString("code"),
                row.getString("title"),
                row.getInt("position"),
                row.getString("description"));
    }

    private static CrosswalkLink link(ResultSet row) throws SQLException {
        return new CrosswalkLink(
                new OutcomeAreaReference(
                        row.getString("from_framework"), row.getString("from_area")),
                new OutcomeAreaReference(row.getString("to_framework"), row.getString("to_area")),
                CrosswalkRelation.of(row.getString("relation")));
    }
}
