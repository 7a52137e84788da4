package org.outcomes.kit.conditional;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.revision.Revision;
import org.outcomes.kit.revision.Revisions;
import org.outcomes.kit.revision.ScopedBy;
import org.outcomes.kit.revision.Scopes;
import org.outcomes.kit.revision.SeenRevision;
import org.outcomes.kit.table.Table;
import org.outcomes.kit.table.TableWriter;

/**
 * Gives every read its tag and what caches have to know, and answers 304 where the caller has the
 * answer already: before any query where the revision of the data tells it, else afterwards.
 *
 * <p>A service without a revision of its own, such as the gateway, tags what its answers say.
 */
public class ConditionalReads {

    /** After the checks of parameters and form. */
    private static final int LAST_BEFORE = 9000;

    /** Response filters go from high to low: when all others have had their say. */
    private static final int LAST_AFTER = 100;

    private static final String REVALIDATED = "no-cache";
    private static final String VARIES = "Accept, Accept-Encoding, Authorization";
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final SeenRevision seen;
    private final ReadTag tag;
    private final ContentTags contentTags;
    private final TableWriter tables;
    private final Caller caller;
    private final Instance<Revisions> revisions;

    @Inject
    ConditionalReads(
            SeenRevision seen,
            ReadTag tag,
            ContentTags contentTags,
            TableWriter tables,
            Caller caller,
            Instance<Revisions> revisions) {
        this.seen = seen;
        this.tag = tag;
        this.contentTags = contentTags;
        this.tables = tables;
        this.caller = caller;
        this.revisions = revisions;
    }

    @ServerRequestFilter(priority = LAST_BEFORE)
    public @Nullable Response unchanged(
            ContainerRequestContext request, ResourceInfo resource, UriInfo uri) {
        if (isTaggedByContent(resource) || !READS.contains(request.getMethod())) {
            return null;
        }
        seen.of(scopes(resource, uri));
        // Whether there is anything at all for If-None-Match: * only the resource knows.
        Optional<EntityTags> held = held(request).filter(tags -> !tags.any());
        return held.isPresent() ? unchanged(request, held.get()) : null;
    }

    private @Nullable Response unchanged(ContainerRequestContext request, EntityTags held) {
        Revision revision = revisions.get().now(caller.audience(), seen.scopes());
        if (!held.haveMeaningOf(tag.at(revision).in(coding(request)))) {
            return null;
        }
        seen.saw(revision);
        return Response.notModified().build();
    }

    @ServerResponseFilter(priority = LAST_AFTER)
    public void tag(
            ContainerRequestContext request,
            ContainerResponseContext response,
            ResourceInfo resource) {
        // There the framework answers by itself, with no resource behind it.
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        boolean read = READS.contains(request.getMethod());
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (read) {
            headers.putSingle(HttpHeaders.VARY, VARIES);
        }
        if (response.getStatus() >= Status.BAD_REQUEST.getStatusCode()) {
            return;
        }
        seen.revision()
                .filter(_ -> !headers.containsKey(Revisions.HEADER))
                .ifPresent(found -> headers.putSingle(Revisions.HEADER, found.number()));
        if (read) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, REVALIDATED);
        }
        tagOf(request, response, resource)
                .map(found -> found.in(coding(request)))
                .ifPresent(found -> {
                    // Another entity came with headers of its own.
                    response.getHeaders().putSingle(HttpHeaders.ETAG, found.toString());
                    if (read) {
                        leaveOutWhatIsHeld(request, response, found);
                    }
                });
    }

    private boolean isTaggedByContent(ResourceInfo resource) {
        return revisions.isUnsatisfied()
                || resource.getResourceMethod().isAnnotationPresent(TaggedByContent.class);
    }

    private Optional<EntityTag> tagOf(
            ContainerRequestContext request,
            ContainerResponseContext response,
            ResourceInfo resource) {
        if (isTaggedByContent(resource)) {
            return tagOfContent(request, response);
        }
        return READS.contains(request.getMethod())
                ? seen.revision().map(tag::at)
                : Optional.empty();
    }

    private Optional<EntityTag> tagOfContent(
            ContainerRequestContext request, ContainerResponseContext response) {
        boolean writtenByPost = request.getMethod().equals(HttpMethod.POST);
        return writtenByPost
                ? Optional.empty()
                : content(response)
                        .map(content -> {
                            // So that it is not rendered a second time.
                            response.setEntity(content);
                            return EntityTag.ofContent(content);
                        });
    }

    private Optional<byte[]> content(ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof Table table) {
            return Optional.of(tables.whole(table));
        }
        return entity != null && isJson(response.getMediaType())
                ? Optional.of(contentTags.asJson(entity).getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    private static void leaveOutWhatIsHeld(
            ContainerRequestContext request, ContainerResponseContext response, EntityTag current) {
        if (response.getStatus() == Status.OK.getStatusCode()
                && held(request).filter(tags -> tags.haveMeaningOf(current)).isPresent()) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        }
    }

    // A header that cannot be read costs the sender no more than an answer in full.
    private static Optional<EntityTags> held(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaders().get(EntityTags.IF_NONE_MATCH))
                .flatMap(EntityTags::parse);
    }

    private static ContentCoding coding(ContainerRequestContext request) {
        return ContentCoding.of(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
    }

    private static Scopes scopes(ResourceInfo resource, UriInfo uri) {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(ScopedBy.class))
                .map(named -> Scopes.namedBy(named, uri))
                .orElseGet(Scopes::everything);
    }
}
