package org.outcomes.kit.revision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which parameter of a read names all scopes that its answer depends on. Without it, and where
 * the parameter is not sent, a write anywhere in the service changes the answer's tag.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ScopedBy {

    /** Name of a path or query parameter. */
    String value();
}
