package org.outcomes.kit.example;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.store.Snapshot;

/** A collection whose items have values of every kind; it may break where a test wants it to. */
@Path("/v1/shelves/{shelf}/books")
@RunOnVirtualThread
public class ExampleTableResource {

    /** So many items the shelf {@code long} has: two pages and a half of the largest size. */
    public static final int MANY = 2500;

    /** So many the shelf {@code vast} has: more than lies in the buffers between two programs. */
    public static final int VERY_MANY = 400_000;

    private final Pages pages;
    private final Snapshot snapshot;

    @Inject
    ExampleTableResource(Pages pages, Snapshot snapshot) {
        this.pages = pages;
        this.snapshot = snapshot;
    }

    /** An item. */
    public record Book(
            @Schema(description = "What it is called") String title,
            @Nullable String note,
            BigDecimal price,
            @Nullable Integer pages,
            boolean lent,
            @Nullable LocalDate due,
            List<String> words,
            Place place,
            @Nullable Loan loan,
            @JsonUnwrapped Counted counted) {}

    /** Where it stands. */
    public record Place(String room, @Nullable String board) {}

    /** Who has it. */
    public record Loan(String to, LocalDate since, Place kept) {}

    /** How many things there are while it is read. */
    public record Counted(long things) {}

    @GET
    public Page<Book> list(@RestPath String shelf, @BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        return pages.answer(question, page -> snapshot.read(handle -> books(handle, shelf, page)));
    }

    private static Listed<Book> books(Handle handle, String shelf, PageRequest page) {
        long things = handle.createQuery("select count(*) from thing").mapTo(Long.class).one();
        return switch (shelf) {
            case "short" -> Listed.of(List.of(new Keyed<>(full(things), List.of("1")), bare()));
            case "empty" -> new Listed<>(List.of(), List.of("There is nothing on this shelf."));
            case "long" -> many(MANY, page, things);
            case "vast" -> many(VERY_MANY, page, things);
            case "broken" -> page.first() ? many(MANY, page, things) : fail();
            default -> throw ProblemException.notFound("shelf", shelf, "There is no such shelf.");
        };
    }

    private static Listed<Book> fail() {
        throw new IllegalStateException("the second page cannot be read");
    }

    private static Listed<Book> many(int all, PageRequest page, long things) {
        int after = page.first() ? 0 : Integer.parseInt(page.after(0));
        return Listed.of(
                IntStream.rangeClosed(after + 1, all)
                        .limit(page.rowsToRead())
                        .mapToObj(number ->
                                new Keyed<>(
                                        new Book(
                                                "Volume " + number,
                                                null,
                                                BigDecimal.valueOf(number, 2),
                                                number,
                                                false,
                                                null,
                                                List.of(),
                                                new Place("archive", null),
                                                null,
                                                new Counted(things)),
                                        List.of(String.valueOf(number))))
                        .toList());
    }

    private static Book full(long things) {
        return new Book(
                "She said \"no, never\",\r\nand left",
                "=1+1",
                new BigDecimal("0.00000010"),
                12,
                true,
                LocalDate.of(2009, 12, 16),
                List.of("a", "b,c"),
                new Place("", "top"),
                new Loan("Zoë", LocalDate.of(2009, 12, 1), new Place("desk", null)),
                new Counted(things));
    }

    private static Keyed<Book> bare() {
        return new Keyed<>(
                new Book(
                        "",
                        null,
                        new BigDecimal("-5"),
                        null,
                        false,
                        null,
                        List.of(),
                        new Place("cellar", null),
                        null,
                        new Counted(0)),
                List.of("2"));
    }
}
