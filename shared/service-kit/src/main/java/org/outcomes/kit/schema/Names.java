package org.outcomes.kit.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names of schemas: those of the types, without what only tells programmers where they stand. */
final class Names {

    private Names() {}

    /** The feature that a type belongs to, by its package. */
    static String feature(Class<?> type) {
        String feature = type.getPackageName().replaceFirst("\\.(domain|app|http|db)(\\..*)?$", "");
        String word = feature.substring(feature.lastIndexOf('.') + 1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of(generic.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        Schema said = plain.getAnnotation(Schema.class);
        if (said != null && !said.name().isEmpty()) {
            return said.name();
        }
        String own = plain.getSimpleName().replaceFirst("(?<=.)(Response|View)$", "");
        Class<?> around = plain.getEnclosingClass();
        return around == null ? own : of(around) + own;
    }
}
