package org.outcomes.inspections.band;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.band.BandKey.Band;
import org.outcomes.inspections.band.BandKeyView.BandView;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Citation;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.reference.measure.MeasureUnit;

/** The stored band keys, each in its newest version. */
final class BandKeyQuery {

    private final Handle handle;

    BandKeyQuery(Handle handle) {
        this.handle = handle;
    }

    /** A key with the version in which it is stored. */
    record Held(BandKey key, int version, LocalDate publicFrom) {}

    /** All keys by code; a document prints one or two. */
    Map<String, Held> held() {
        Map<String, List<Band>> bands = bands();
        Map<String, Held> keys = new HashMap<>();
        handle.createQuery("select * from current_band_key")
                .map((row, _) ->
                        new Held(
                                key(row, bands.getOrDefault(row.getString("code"), List.of())),
                                row.getInt("version"),
                                row.getObject("public_from", LocalDate.class)))
                .forEach(held -> keys.put(held.key().code(), held));
        return keys;
    }

    /** One page by code. */
    List<Keyed<BandKeyView>> page(Viewpoint viewpoint, PageRequest page) {
        Map<String, List<Band>> bands = bands();
        return Conditions.visible(viewpoint, "key")
                .after(page, "key.code > :key0")
                .with("rows", page.rowsToRead())
                .query(
                        handle,
                        "select * from current_band_key key where {where} order by code limit"
                                + " :rows")
                .map((row, _) -> view(row, bands.getOrDefault(row.getString("code"), List.of())))
                .map(view -> new Keyed<>(view, List.of(view.code())))
                .list();
    }

    /** The days on which all sources were published. */
    Map<String, LocalDate> sources() {
        Map<String, LocalDate> sources = new HashMap<>();
        handle.createQuery("select id, published_on from current_source")
                .map((row, _) ->
                        Map.entry(
                                row.getString("id"),
                                row.getObject("published_on", LocalDate.class)))
                .forEach(source -> sources.put(source.getKey(), source.getValue()));
        return sources;
    }

    private Map<String, List<Band>> bands() {
        return handle.createQuery(
                        """
                        select band.* from band
                        join current_band_key key
                          on (key.code, key.version) = (band.band_key, band.band_key_version)
                        order by band.band_key, band.position
                        """)
                .map((row, _) -> Map.entry(row.getString("band_key"), band(row)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Band band(ResultSet row) throws SQLException {
        return new Band(
                Optional.ofNullable(row.getBigDecimal("lower")),
                row.getBoolean("lower_inclusive"),
                Optional.ofNullable(row.getBigDecimal("upper")),
                row.getBoolean("upper_inclusive"),
                row.getString("label"));
    }

    private static BandKey key(ResultSet row, List<Band> bands) throws SQLException {
        return new BandKey(
                row.getString("code"),
                row.getString("title"),
                row.getString("measure"),
                MeasureUnit.of(row.getString("unit")),
                row.getString("source"),
                row.getString("locator"),
                bands,
                Optional.ofNullable(row.getString("note")));
    }

    private static BandKeyView view(ResultSet row, List<Band> bands) throws SQLException {
        return new BandKeyView(
                row.getString("code"),
                row.getString("title"),
                row.getString("measure"),
                row.getString("unit"),
                bands.stream().map(BandKeyQuery::view).toList(),
                row.getString("note"),
                row.getObject("public_from", LocalDate.class),
                Citation.of(row));
    }

    private static BandView view(Band band) {
        return new BandView(
                band.lower().orElse(null),
                band.lowerInclusive(),
                band.upper().orElse(null),
                band.upperInclusive(),
                band.label());
    }
}
