package org.outcomes.kit.single;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.outcomes.kit.audience.Audience;
import org.outcomes.kit.conditional.ContentTags;
import org.outcomes.kit.imports.ImportLock;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.imports.Write;
import org.outcomes.kit.json.JsonFile;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.ledger.Ledger;
import org.outcomes.kit.ledger.LedgerEntry;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.request.LimitedInput;
import org.outcomes.kit.revision.Scopes;
import org.outcomes.kit.revision.SeenRevision;
import org.outcomes.kit.rows.RowFile;

/** Writes one record as one transaction, with one entry in the ledger if it changes anything. */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class WriteRecord {

    /** The most bytes of a record. */
    public static final long LARGEST = 1024L * 1024;

    private final Jdbi jdbi;
    private final Ledger ledger;
    private final ImportLock lock;
    private final ContentTags tags;
    private final ObjectMapper json;
    private final SeenRevision seen;
    private final PreconditionHeaders preconditions;

    // What a write needs: where it is stored, noted and kept apart, and how it is told.
    @Inject
    WriteRecord(
            Jdbi jdbi,
            Ledger ledger,
            ImportLock lock,
            ContentTags tags,
            ObjectMapper json,
            SeenRevision seen,
            PreconditionHeaders preconditions) {
        this.jdbi = jdbi;
        this.ledger = ledger;
        this.lock = lock;
        this.tags = tags;
        this.json = json;
        this.seen = seen;
        this.preconditions = preconditions;
    }

    /**
     * Creates or replaces a record. The same content changes nothing.
     *
     * @param code of the record, as the path has it
     * @throws ProblemException 400 where the body is no JSON; 428 where it was not said what is
     *     expected, 412 where something else is found; 422 with all faults; 503 where an import of
     *     the file does not end in time
     */
    public <T> Put<T> put(SingleRecord<T> kind, String code, Write write, InputStream body) {
        PutRequest request = new PutRequest(code, preconditions.read(), write);
        Faults faults = new Faults();
        JsonRecord record = JsonFile.readObject(new LimitedInput(body, LARGEST), faults);
        refuse(faults);
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        jdbi.withHandle(handle ->
                                new Attempt<>(handle, kind, request).put(record, faults)));
    }

    private static void refuse(Faults faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.of(
                    ProblemKind.REJECTED_CONTENT,
                    faults.total() == 1
                            ? faults.named().getFirst().detail()
                            : faults.total() + " things are wrong; each is named in errors.",
                    faults.named());
        }
    }

    /** One write in its transaction. */
    private final class Attempt<T> {

        private final Handle handle;
        private final SingleRecord<T> kind;
        private final PutRequest request;

        private Attempt(Handle handle, SingleRecord<T> kind, PutRequest request) {
            this.handle = handle;
            this.kind = kind;
            this.request = request;
        }

        private Put<T> put(JsonRecord body, Faults faults) {
            lock.take(handle, kind.file());
            Optional<T> before = kind.find(handle, request.code());
            request.precondition().check(before.map(tags::of));
            RowFile file = kind.rows();
            new OneRow(kind.fields(), file, body, faults)
                    .check(handle, request.code(), position(), asImport());
            refuse(faults);
            boolean changed = file.store(handle, asImport()).changesSomething();
            T after = kind.find(handle, request.code()).orElseThrow();
            if (changed) {
                ledger.append(handle, entry(before, after, file));
            }
            Audience actor = new Audience.Staff(request.write().actor().name());
            seen.saw(ledger.state(handle, actor, Scopes.everything()));
            return new Put<>(before.isEmpty(), after);
        }

        // Where it stands among the others: a new one after all of them.
        private long position() {
            return handle.createQuery(
                            """
                            select coalesce(
                              (select position from current_%1$s where code = :code),
                              (select coalesce(max(position), 0) + 1 from current_%1$s))
                            """
                                    .formatted(kind.table()))
                    .bind("code", request.code())
                    .mapTo(Long.class)
                    .one();
        }

        private ImportRequest asImport() {
            return new ImportRequest(
                    kind.file(),
                    false,
                    request.write().reason(),
                    request.write().actor(),
                    request.write().requestId());
        }

        private LedgerEntry entry(Optional<T> before, T after, RowFile file) {
            return new LedgerEntry(
                    request.write().requestId(),
                    request.write().actor(),
                    before.isPresent() ? "replace" : "create",
                    kind.file().collection() + "/" + request.code(),
                    before.map(this::asJson).orElse(null),
                    asJson(after),
                    file.scopes(handle),
                    true);
        }

        private String asJson(T record) {
            try {
                return json.writeValueAsString(record);
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
