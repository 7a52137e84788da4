package org.outcomes.kit.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.table.Credits.Credit;

/**
 * How to read a table: a metadata document of CSV on the Web (W3C tabular metadata).
 *
 * @param url the address of the CSV
 * @param sources where the data was read, with licence and attribution
 */
public record TableDescription(
        @JsonProperty("@context") List<Object> context,
        URI url,
        @JsonProperty("dc:source") List<Credit> sources,
        Dialect dialect,
        Schema tableSchema) {

    private static final List<Object> CONTEXT =
            List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en"));

    /** How the file is written: as RFC 4180 says, with a header row. */
    public record Dialect(
            String encoding,
            List<String> lineTerminators,
            String delimiter,
            String quoteChar,
            boolean doubleQuote,
            boolean header) {

        private static final Dialect RFC_4180 =
                new Dialect("utf-8", List.of("\r\n"), ",", "\"", true, true);
    }

    /** The columns in their order. */
    public record Schema(List<ColumnDescription> columns) {}

    /**
     * One column.
     *
     * @param titles what stands in the header row
     * @param required whether every row has a value
     * @param nothing the texts that stand for no value: none, where an empty cell is an empty text
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ColumnDescription(
            String name,
            String titles,
            String datatype,
            boolean required,
            @JsonProperty("null") @Nullable List<String> nothing,
            @JsonProperty("dc:description") @Nullable String description) {

        private static ColumnDescription of(Column column) {
            boolean emptyIsText = column.required() && column.type() == CellType.TEXT;
            return new ColumnDescription(
                    column.name(),
                    column.name(),
                    column.type().datatype(),
                    column.required(),
                    emptyIsText ? List.of() : null,
                    column.description().orElse(null));
        }
    }

    /** The description of the table of a record type. */
    public static TableDescription of(Class<?> type, URI csv, List<Credit> credits) {
        return new TableDescription(
                CONTEXT,
                csv,
                credits,
                Dialect.RFC_4180,
                new Schema(Columns.of(type).all().stream().map(ColumnDescription::of).toList()));
    }
}
