package org.outcomes.testkit.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV answer as a standard parser reads it, its cells as its CSV on the Web metadata says. */
final class CsvTable {

    private final List<String> header;
    private final List<Map<String, JsonNode>> rows;

    private CsvTable(List<String> header, List<Map<String, JsonNode>> rows) {
        this.header = header;
        this.rows = rows;
    }

    static CsvTable read(String csv, JsonNode metadata) {
        List<List<String>> lines =
                CsvReader.builder().ofCsvRecord(csv).stream().map(CsvRecord::getFields).toList();
        List<JsonNode> columns = new ArrayList<>();
        metadata.path("tableSchema").path("columns").forEach(columns::add);
        List<Map<String, JsonNode>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            assertThat(line).hasSameSizeAs(columns);
            Map<String, JsonNode> row = new LinkedHashMap<>();
            for (int place = 0; place < line.size(); place++) {
                JsonNode column = columns.get(place);
                row.put(column.path("name").textValue(), cell(line.get(place), column));
            }
            rows.add(row);
        }
        assertThat(lines.getFirst()).isEqualTo(titles(columns));
        return new CsvTable(lines.getFirst(), rows);
    }

    List<String> header() {
        return header;
    }

    /** Its rows: the values by their columns' names. */
    List<Map<String, JsonNode>> rows() {
        return rows;
    }

    private static List<String> titles(List<JsonNode> columns) {
        return columns.stream().map(column -> column.path("titles").textValue()).toList();
    }

    private static JsonNode cell(String text, JsonNode column) {
        if (text.isEmpty() && !column.has("null")) {
            assertThat(column.path("required").booleanValue()).as(column.toString()).isFalse();
            return NullNode.getInstance();
        }
        return switch (column.path("datatype").textValue()) {
            case "string" -> TextNode.valueOf(text);
            case "integer", "decimal" -> DecimalNode.valueOf(new BigDecimal(text));
            case "boolean" -> truth(text);
            case "date" -> TextNode.valueOf(LocalDate.parse(text).toString());
            case "json" -> JsonText.parse(text);
            default -> throw new AssertionError("no such datatype: " + column);
        };
    }

    private static JsonNode truth(String text) {
        assertThat(text).isIn("true", "false");
        return BooleanNode.valueOf(text.equals("true"));
    }
}
