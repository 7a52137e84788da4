package org.outcomes.kit.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.json.runtime.JsonFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.logging.Level;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;

/** What is logged while it is open, line by line as the console of a service would have it. */
final class WrittenLog extends ExtHandler {

    private static final Logger ALL = Logger.getLogger("");
    private static final long PATIENCE_MILLIS = 5_000;

    private final JsonFormatter form = new JsonFormatter();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    WrittenLog() {
        setLevel(Level.ALL);
        ALL.addHandler(this);
    }

    @Override
    protected void doPublish(ExtLogRecord line) {
        lines.add(form.format(line));
    }

    @Override
    public void close() {
        ALL.removeHandler(this);
    }

    /** All lines, as text. */
    String text() {
        return String.join("", lines);
    }

    /** The first line that is as wanted; a line on the end of a request comes after its answer. */
    JsonNode first(Predicate<JsonNode> wanted) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            for (String line : lines) {
                JsonNode json = parsed(line);
                if (wanted.test(json)) {
                    return json;
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no such line in: " + text());
    }

    private static JsonNode parsed(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + line, notJson);
        }
    }
}
