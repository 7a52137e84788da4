package org.outcomes.kit.contract;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.outcomes.kit.page.Paged;
import org.outcomes.kit.schema.Words;

/**
 * An operation of the document with the method that answers it.
 *
 * @param path with its parameters in braces
 */
record Described(String path, HttpMethod verb, Method method, Operation operation) {

    private static final String PAGE =
            "Answers one page, in an order that does not change. Send `page.next` as `cursor` with"
                    + " the same filters for the next one. A repeated filter means or.";
    private static final String IMPORT =
            "All or nothing: a file with a single fault changes nothing, and the report names every"
                    + " fault. The same file twice changes nothing the second time.";

    /** Whether it changes what is stored. */
    public boolean isWrite() {
        return verb != HttpMethod.GET;
    }

    boolean isImport() {
        return path.endsWith("/imports");
    }

    /** Whether it writes a single record. */
    boolean isPut() {
        return verb == HttpMethod.PUT;
    }

    /** What it answers with, without what only says how it is sent. */
    Type answerType() {
        Type type = method.getGenericReturnType();
        return type instanceof ParameterizedType sent && sent.getRawType() == RestResponse.class
                ? sent.getActualTypeArguments()[0]
                : type;
    }

    /** Whether it answers with a page of a collection. */
    boolean isCollection() {
        return Paged.class.isAssignableFrom(method.getReturnType());
    }

    boolean hasPathParameters() {
        return path.contains("{");
    }

    /** Adds what it does, in the words of its Javadoc. */
    public void words() {
        String said =
                Words.ofMethod(method)
                        .orElseGet(() -> operation.getSummary().replaceFirst("(?<![.])$", "."));
        operation.setDescription(kind().map(addition -> said + "\n\n" + addition).orElse(said));
    }

    private Optional<String> kind() {
        if (isCollection()) {
            return Optional.of(PAGE);
        }
        return isImport() ? Optional.of(IMPORT) : Optional.empty();
    }

    /** The chapter that it stands in: its resource. */
    public Tag tag() {
        Class<?> resource = method.getDeclaringClass();
        String name =
                Arrays.stream(resource.getAnnotation(Path.class).value().split("/"))
                        .filter(segment -> !segment.isEmpty() && !segment.startsWith("{"))
                        .reduce((first, second) -> second)
                        .orElseThrow()
                        .replace('-', ' ');
        Tag tag =
                OASFactory.createTag()
                        .name(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        Words.ofType(resource).ifPresent(tag::setDescription);
        return tag;
    }
}
