package org.outcomes.gateway.guide;

import java.util.List;

/**
 * Where to begin.
 *
 * @param links in the order in which they are best tried
 */
record Start(String title, String description, List<Link> links) {

    Start {
        links = List.copyOf(links);
    }

    /**
     * A way on.
     *
     * @param href a path of this server
     */
    record Link(String href, String title) {}
}
