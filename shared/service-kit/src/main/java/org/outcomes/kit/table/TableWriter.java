package org.outcomes.kit.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Writes a table as CSV (RFC 4180), a batch of rows at a time and only as fast as the reader takes
 * them. No value is an empty cell, an empty text is {@code ""}. When something fails on the way the
 * connection is cut, so that a part is never taken for the whole.
 */
@Provider
public class TableWriter implements ServerMessageBodyWriter<Table> {

    private static final Logger LOG = Logger.getLogger(TableWriter.class);

    private final ObjectMapper json;
    private final Vertx vertx;
    private final CurrentVertxRequest current;
    private final Duration patience;

    /**
     * A writer.
     *
     * @param patience how long a reader may take for one batch of rows
     */
    @Inject
    TableWriter(
            ObjectMapper json,
            Vertx vertx,
            CurrentVertxRequest current,
            @ConfigProperty(name = "outcomes.csv.patience") Duration patience) {
        this.json = json;
        this.vertx = vertx;
        this.current = current;
        this.patience = patience;
    }

    /** The whole file, for a table that is small enough to be held. */
    public byte[] whole(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OneState.Held _ = table.state()) {
            write(table, bytes, Runnable::run);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Table.class;
    }

    @Override
    public boolean isWriteable(
            Class<?> type,
            Type generic,
            ResteasyReactiveResourceInfo resource,
            MediaType mediaType) {
        return type == Table.class;
    }

    @Override
    public void writeResponse(Table table, Type generic, ServerRequestContext context) {
        HttpServerRequest request = current.getCurrent().request();
        try (OneState.Held _ = table.state()) {
            OutputStream body = context.getOrCreateOutputStream();
            if (!request.method().equals(HttpMethod.HEAD)) {
                write(table, body, batch -> inTime(batch, request));
            }
            // Only now: closing it says that the file is complete.
            body.close();
        } catch (IOException | RuntimeException broken) {
            LOG.warnf("event=csv-cut-off reason=\"%s\"", broken.getMessage());
            cut(request);
        }
    }

    // Vert.x would first write what is still waiting, and meanwhile the end of the request would
    // write the chunk that says that the file is complete.
    private static void cut(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else if (request.connection() instanceof ConnectionBase connection) {
            var _ = connection.channelHandlerContext().close();
        }
    }

    @Override
    public void writeTo(
            Table table,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body) {
        throw new UnsupportedOperationException("Tables are written by the server alone.");
    }

    private void write(Table table, OutputStream body, Consumer<Runnable> writing)
            throws IOException {
        Columns columns = Columns.of(table.type());
        CsvWriter csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(QuoteStrategies.EMPTY)
                        .build(body, StandardCharsets.UTF_8);
        csv.writeRecord(columns.names());
        while (table.batches().hasNext()) {
            List<?> batch = table.batches().next();
            writing.accept(() -> write(batch, columns, csv));
        }
    }

    private void write(List<?> batch, Columns columns, CsvWriter csv) {
        batch.forEach(item -> csv.writeRecord(columns.cells(item, json)));
        try {
            csv.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void inTime(Runnable batch, HttpServerRequest request) {
        long deadline = vertx.setTimer(patience.toMillis(), _ -> cut(request));
        try {
            batch.run();
        } finally {
            vertx.cancelTimer(deadline);
        }
    }
}
